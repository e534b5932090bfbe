package gov.award.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationSubmitted;
import gov.award.database.TestDatabase;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.GivePledge;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.qualification.CheckQualification;
import gov.award.qualification.CompareStatement;
import gov.award.qualification.QualifyApplication;
import gov.award.qualification.RecordStatement;
import gov.award.rounds.RoundId;
import gov.award.testing.SampleFiles;
import gov.award.workdays.BusinessClock;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** Has units recommend and the office qualify, through the acts of the program, for tests of every module. */
public final class RecommendationsSteps {

    private final ApplicationContext context;
    private final PeopleSteps people;
    private final BusinessClock clock;
    private int applications;

    public RecommendationsSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.people = people;
        this.clock = context.getBean(BusinessClock.class);
    }

    /** Someone of the unit, who has pledged for the round. */
    public Actor recommender(RoundId round, UnitId unit) {
        return pledged(round, people.actor(Role.RECOMMENDER, unit));
    }

    public Actor recommender(RoundId round) {
        return recommender(round, people.unit(UnitPart.RECOMMENDING));
    }

    public Actor pledged(RoundId round, Actor actor) {
        var verdict = context.getBean(GivePledge.class).give(actor, round, "本人承诺保守秘密、公正廉洁。");
        assertThat(verdict.reasons()).extracting(Refusal::rule).isSubsetOf("ALREADY_PLEDGED");
        return actor;
    }

    /** The unit finds everything true, gives its opinion and forwards. */
    public void recommended(Actor recommender, ApplicationId application, Kind kind) {
        given(recommender, application, kind, OpinionOutcome.RECOMMENDED);
        allowed(context.getBean(ForwardApplication.class).forward(recommender, application));
    }

    public void given(Actor recommender, ApplicationId application, Kind kind, OpinionOutcome outcome) {
        allowed(context.getBean(CheckFacts.class)
                .check(recommender, application, everythingTrue(recommender, application)));
        allowed(context.getBean(GiveOpinion.class)
                .give(recommender, application, new OpinionId(UUID.randomUUID()), form(outcome), scan()));
    }

    /** The office, which has pledged, checks everything and finds the application qualified. */
    public void qualified(Actor office, ApplicationId application, Kind kind) {
        allowed(context.getBean(CheckQualification.class).check(office, application, allTrue(kind)));
        allowed(context.getBean(QualifyApplication.class).qualify(office, application));
    }

    /** What the party stated on paper or orally, taken down by the office; a second person has still to compare it. */
    public Verdict recordStatement(
            Actor office, ApplicationId application, UUID statement, String text, LocalDate statedOn) {
        return context.getBean(RecordStatement.class).record(office, application, statement, text, statedOn, scan());
    }

    public Verdict compareStatement(
            Actor director, ApplicationId application, UUID statement, Compared outcome, String reason) {
        return context.getBean(CompareStatement.class).compare(director, application, statement, outcome, reason);
    }

    public OpinionForm form(OpinionOutcome outcome) {
        return new OpinionForm(outcome, "经核实，情况属实。", "单位负责人", clock.today());
    }

    /** Every condition, every fact and every file. */
    public List<Checked> everythingTrue(Actor recommender, ApplicationId application) {
        return context.getBean(DeskReadings.class).page(recommender, application).items().stream()
                .map(item -> new Checked(item.item(), FactFinding.TRUE, ""))
                .toList();
    }

    /** What a sealed paper tells, all of it true. */
    public static List<Checked> allOnPaper(Kind kind) {
        return Checklist.onPaper(kind).stream()
                .map(item -> new Checked(item, FactFinding.TRUE, ""))
                .toList();
    }

    public static List<Checked> allTrue(Kind kind) {
        return Checklist.of(kind).stream()
                .map(item -> new Checked(item, FactFinding.TRUE, ""))
                .toList();
    }

    public static MultipartFile scan() {
        return new MockMultipartFile("scan", "推荐意见.pdf", "application/pdf", SampleFiles.pdf("盖章推荐意见"));
    }

    /** Given: an application submitted to a unit, put into the database as it would stand there, and heard of by the unit. */
    public ApplicationId submitted(RoundId round, UnitId unit, Actor applicant) {
        var application = new ApplicationId(UUID.randomUUID());
        insert(round, unit, applicant, application, "SUBMITTED");
        var proxy = new ProxyFactory(new Submitting(context, context.getBean(Journal.class)));
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(context.getBean("actingAdvisor", Advisor.class));
        allowed(((Submitting) proxy.getProxy())
                .submit(applicant, new ApplicationSubmitted(applicant, application, round, unit, clock.now(), 1)));
        return application;
    }

    /** Given: an application found qualified, on the list on which interests are declared. */
    public ApplicationId qualifiedRow(RoundId round, String employer) {
        var application = new ApplicationId(UUID.randomUUID());
        insert(round, people.unit(UnitPart.RECOMMENDING), people.actor(Role.APPLICANT), application, "QUALIFIED");
        execute("""
                insert into award.conflict_case (application, programme, round, kind, name, employer, listed_at)
                select id, programme, round, kind, name, ?, now() from award.application where id = ?
                """, employer, application.value());
        return application;
    }

    private void insert(RoundId round, UnitId unit, Actor applicant, ApplicationId application, String status) {
        var party = new ApplicantId(UUID.randomUUID());
        var number = ++applications;
        var now = clock.now().atOffset(ZoneOffset.UTC);
        var name = "云溪样本第%02d公司".formatted(number);
        execute(
                """
                insert into award.applicant (id, programme, kind, name, party, code_shown, registered_place, registered_on, legal_person,
                                             state, claimed_by, claimed_at, decided_by, decided_at, in_county, is_legal_person)
                values (?, ?, 'ORGANISATION', ?, ?, '9143…', '云溪县', date '2010-01-01', '张三', 'CONFIRMED', ?, ?, ?, ?, true, true)
                """,
                party.value(),
                people.programme().value(),
                name,
                "%064x".formatted(number),
                applicant.personId(),
                now,
                people.director().personId(),
                now);
        execute(
                "insert into award.applicant_member (applicant, person, programme, responsible, state, since) values (?, ?, ?, true, 'CONFIRMED', ?)",
                party.value(),
                applicant.personId(),
                people.programme().value(),
                now);
        execute(
                """
                insert into award.application (id, programme, round, applicant, kind, name, model, unit, status, started_by, started_at,
                                               submitted_at, version, receipt)
                values (?, ?, ?, ?, 'ORGANISATION', ?, '卓越绩效模式', ?, ?, ?, ?, ?, 1, ?)
                """,
                application.value(),
                people.programme().value(),
                round.value(),
                party.value(),
                name,
                unit.value(),
                status,
                applicant.personId(),
                now,
                now,
                "回执%d号".formatted(number));
        execute(
                """
                insert into award.application_version (id, programme, application, number, submitted_by, submitted_at, receipt, digest)
                values (?, ?, ?, 1, ?, ?, '回执', ?)
                """,
                UUID.randomUUID(),
                people.programme().value(),
                application.value(),
                applicant.personId(),
                now,
                "0".repeat(64));
    }

    static void execute(String sql, Object... values) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(Arrays.toString(values), e);
        }
    }

    public static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    public static PersonId person(Actor actor) {
        return actor.requirePerson();
    }

    /** Has the event of a submission heard within an act, as the applicant's own act does. */
    static class Submitting {

        private final ApplicationEventPublisher events;
        private final Journal journal;

        Submitting(ApplicationEventPublisher events, Journal journal) {
            this.events = events;
            this.journal = journal;
        }

        @Act(by = Role.APPLICANT, basis = Provision.SUBMISSION)
        public Verdict submit(Actor actor, ApplicationSubmitted submitted) {
            events.publishEvent(submitted);
            journal.enter(actor, "Submit", Provision.SUBMISSION, submitted.application());
            return Verdict.ALLOWED;
        }
    }
}
