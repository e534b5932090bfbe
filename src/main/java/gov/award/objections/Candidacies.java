package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.deliberations.ProposedWinners;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.papers.Deliveries;
import gov.award.papers.PaperId;
import gov.award.qualification.AwardGate;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundEnd;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import gov.award.workdays.Deadlines;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What candidates were told before the committee decides whether they stay on the list, what they stated, and how it ended. */
@Component
class Candidacies {

    private static final String SELECT = """
            select h.id, h.complaint, h.application, h.applicant, h.facts, h.ground, h.paper, h.told_at from candidacy_hearing h
            """;

    private static final String STANDS =
            " and not exists (select from candidacy_hearing later where later.supersedes = h.id)";

    private final JdbcClient jdbc;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final ProposedWinners proposed;
    private final AwardGate gate;
    private final Editions editions;
    private final Deliveries deliveries;
    private final Deadlines deadlines;
    private final BusinessClock clock;
    private final Book book;

    Candidacies(
            JdbcClient jdbc,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            ProposedWinners proposed,
            AwardGate gate,
            Editions editions,
            Deliveries deliveries,
            Deadlines deadlines,
            BusinessClock clock,
            Book book) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.rounds = rounds;
        this.proposed = proposed;
        this.gate = gate;
        this.editions = editions;
        this.deliveries = deliveries;
        this.deadlines = deadlines;
        this.clock = clock;
        this.book = book;
    }

    /** How it ended for the candidate. */
    record Told(UUID paper, String number, boolean dropped, Instant toldAt) {}

    /**
     * Whether findings leave the committee to decide if a candidate stays: while the round goes on, the application is in it,
     * may still be among the winners, and the government has not approved it, after which only a revocation takes the award away.
     */
    boolean inQuestion(Actor actor, Complaint complaint, Outcome outcome) {
        var id = complaint.application();
        if (id == null || !outcome.leavesQuestion()) {
            return false;
        }
        var application = applications.of(id);
        var round = application.round();
        return RoundEnd.over(rounds.of(round).phase()).isEmpty()
                && !application.status().out()
                && !gate.approved(actor, id)
                && (!proposed.resolved(round)
                        || proposed.of(round).stream()
                                .anyMatch(winner -> winner.application().equals(id)));
    }

    /** The one that stands. */
    Optional<Hearing> standing(ComplaintId complaint) {
        return jdbc.sql(SELECT + " where h.complaint = :complaint" + STANDS)
                .param("complaint", complaint.value())
                .query(Row.of(Hearing.class))
                .optional();
    }

    /** @throws NotFound if it does not stand, or is not there for whoever acts */
    Hearing of(UUID hearing) {
        return jdbc.sql(SELECT + " where h.id = :id" + STANDS)
                .param("id", hearing)
                .query(Row.of(Hearing.class))
                .optional()
                .orElseThrow(() -> new NotFound("hearing"));
    }

    /** Those that wait for a statement of whoever acts. */
    List<Hearing> unstated() {
        return jdbc.sql(SELECT + """
                        where not exists (select from candidacy_statement s left join candidacy_statement_check c on c.statement = s.id
                                          where s.hearing = h.id and c.outcome is distinct from 'REJECTED')
                        """ + STANDS + " order by h.told_at limit 100")
                .query(Row.of(Hearing.class))
                .list();
    }

    /** Nothing before the paper was served. */
    Optional<Deadline> deadline(Actor actor, Hearing hearing) {
        var edition = editions.byCode(
                rounds.of(applications.of(hearing.application()).round()).edition());
        return deliveries
                .first(actor, hearing.paper())
                .map(day -> deadlines.after(edition, Figure.STATEMENT_DAYS, day));
    }

    int days(ApplicationBrief application) {
        return editions.byCode(rounds.of(application.round()).edition()).number(Figure.STATEMENT_DAYS);
    }

    void tell(
            Actor actor,
            UUID id,
            ComplaintId complaint,
            ApplicationBrief application,
            String facts,
            Provision ground,
            PaperId paper,
            @Nullable Hearing former) {
        jdbc.sql("""
                        insert into candidacy_hearing
                            (id, programme, complaint, application, applicant, facts, ground, paper, told_by, told_at, supersedes)
                        values (:id, :programme, :complaint, :application, :applicant, :facts, :ground, :paper, :by, :at, :former::uuid)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("complaint", complaint.value())
                .param("application", application.id().value())
                .param("applicant", application.applicant().value())
                .param("facts", facts)
                .param("ground", ground.name())
                .param("paper", paper.value())
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .param("former", former == null ? null : former.id())
                .update();
    }

    /** How far the complaint has come, of which the candidate sees nothing. */
    ComplaintState state(Actor actor, Hearing hearing) {
        return book.state(Actor.system(Role.CHECKER, actor.requireProgramme()), hearing.complaint());
    }

    Optional<Told> told(ComplaintId complaint) {
        return jdbc.sql("select paper, number, dropped, told_at from candidacy_decision where complaint = :complaint")
                .param("complaint", complaint.value())
                .query(Row.of(Told.class))
                .optional();
    }

    void decided(Actor actor, Hearing hearing, boolean dropped, PaperId paper, String number) {
        jdbc.sql("""
                        insert into candidacy_decision (complaint, programme, hearing, dropped, paper, number, told_by, told_at)
                        values (:complaint, :programme, :hearing, :dropped, :paper, :number, :by, :at)
                        """)
                .param("complaint", hearing.complaint().value())
                .param("programme", actor.requireProgramme().value())
                .param("hearing", hearing.id())
                .param("dropped", dropped)
                .param("paper", paper.value())
                .param("number", number)
                .param("by", actor.personId())
                .param("at", PublicNotices.at(clock.now()))
                .update();
    }

    /**
     * What a candidate was told.
     *
     * @param ground the provision no longer met, or broken
     * @param paper the days for the statement run from the day it reached the candidate
     */
    record Hearing(
            UUID id,
            ComplaintId complaint,
            ApplicationId application,
            ApplicantId applicant,
            String facts,
            Provision ground,
            PaperId paper,
            Instant toldAt) {}

    /** Complaints as the checker reads them. */
    @Component("candidacyBook")
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public ComplaintState state(Actor checker, ComplaintId complaint) {
            return jdbc.sql("select state from complaint where id = :id")
                    .param("id", complaint.value())
                    .query(Row.of(ComplaintState.class))
                    .single();
        }
    }
}
