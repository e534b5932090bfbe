package gov.award.objections;

import static gov.award.objections.ObjectionsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.CommitteeSteps;
import gov.award.consultations.ConsultationsSteps;
import gov.award.database.TestDatabase;
import gov.award.deliberations.ApprovalId;
import gov.award.deliberations.DeliberationsSteps;
import gov.award.deliberations.ProposedRound;
import gov.award.deliberations.RecordApproval;
import gov.award.deliberations.SubmissionId;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.qualification.DisqualifyApplication;
import gov.award.qualification.StateCase;
import gov.award.qualification.TellIntendedRefusal;
import gov.award.rankings.RankingsSteps;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.testing.MovableClock;
import gov.award.testing.Rows;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A round whose winners the committee has proposed, two organisations and an individual, with everything about it real. */
final class NoticedRound {

    /** Notice from the next day on, over 7 days to Monday 8 June 2026. */
    static final LocalDate PUBLISHED = LocalDate.of(2026, 6, 1);

    final PeopleSteps people;
    final RankingsSteps rankings;
    final ObjectionsSteps steps;
    final DeliberationsSteps deliberations;
    final CommitteeSteps committee;
    final RoundId round;
    final Actor office;
    final Actor director;
    final ApplicationId first;
    final ApplicationId second;
    final ApplicationId person;

    private final ApplicationContext context;
    private final MovableClock clock;

    NoticedRound(ApplicationContext context, MovableClock clock) {
        this.context = context;
        this.clock = clock;
        var proposed = new ProposedRound(context, clock);
        people = proposed.people;
        rankings = proposed.rankings;
        committee = proposed.committee;
        deliberations = proposed.steps;
        round = proposed.round;
        office = proposed.office;
        director = proposed.director;
        first = proposed.first;
        second = proposed.second;
        person = proposed.person;
        clock.set(PUBLISHED);
        steps = new ObjectionsSteps(context, people, office);
    }

    NoticedRound published() {
        steps.issued(round);
        steps.published(round);
        return this;
    }

    /** The first moment after the notice has run its time. */
    void over() {
        clock.set(PUBLISHED.plusDays(8));
    }

    Verdict submit(SubmissionId submission) {
        return deliberations.submit(submission);
    }

    List<String> submitting() {
        return rules(submit(new SubmissionId(UUID.randomUUID())));
    }

    /** Submitted, and approved by the government. */
    void approved(ApplicationId... winners) {
        var submission = new SubmissionId(UUID.randomUUID());
        allowed(submit(submission));
        allowed(context.getBean(RecordApproval.class)
                .record(
                        people.actor(Role.GOVERNMENT),
                        submission,
                        new ApprovalId(UUID.randomUUID()),
                        DeliberationsSteps.approval(clock.today(), "云政发〔2026〕8号", winners),
                        ConsultationsSteps.scan()));
    }

    /** Found against, told, heard and disqualified. */
    void disqualified(ApplicationId application) {
        rankings.foundAgainst(application);
        var recommendations = new RecommendationsSteps(context, people);
        recommendations.pledged(round, office);
        recommendations.pledged(round, director);
        Rows.run("""
                insert into recommendation (id, programme, round, application, applicant, unit, received_at)
                select gen_random_uuid(), programme, round, id, applicant, unit, submitted_at from application where id = '%s'
                """.formatted(application.value()));
        allowed(context.getBean(TellIntendedRefusal.class)
                .tell(office, application, UUID.randomUUID(), new PaperId(UUID.randomUUID()), "受到环保处罚。"));
        allowed(context.getBean(StateCase.class).state(member(application), application, "处罚较轻。", null));
        allowed(context.getBean(DisqualifyApplication.class)
                .disqualify(director, application, new PaperId(UUID.randomUUID()), "处罚属实。"));
    }

    /** Who acts for an applicant. */
    Actor member(ApplicationId application) {
        var member = RankingsSteps.ids(
                        "select m.person from award.applicant_member m join award.application a on a.applicant = m.applicant where a.id = ?",
                        application.value())
                .getFirst();
        return new Actor(
                name(member), new PersonId(member), people.programme(), List.of(new Actor.Grant(Role.APPLICANT, null)));
    }

    private static String name(UUID person) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement("select name from award.person where id = ?")) {
            statement.setObject(1, person);
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
