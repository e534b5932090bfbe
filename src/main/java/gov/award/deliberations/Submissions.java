package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All submissions for approval, and what was approved on them; read as the checker, so that a recusal changes no result. */
@Component
class Submissions {

    private final JdbcClient jdbc;
    private final ApplicationBriefs applications;
    private final BusinessClock clock;

    Submissions(JdbcClient jdbc, ApplicationBriefs applications, BusinessClock clock) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * A submission in force.
     *
     * @param toDecide whether the government has to decide on it; not where it only tells of places that have fallen vacant
     * @param decided whether the government's approval on it is in effect
     */
    record Submission(
            SubmissionId id,
            RoundId round,
            Instant submittedAt,
            UUID paper,
            String number,
            boolean toDecide,
            boolean decided) {

        /** Whether the government has still to decide. */
        boolean waits() {
            return toDecide && !decided;
        }
    }

    /** A proposed winner in a submission. */
    record Entry(SubmissionId submission, ApplicationId application, Kind kind, String name, SubmissionFate fate) {}

    /** A winner approved, in whichever submission. */
    record Approved(ApplicationId application, Kind kind) {}

    @Reading(by = Role.CHECKER)
    public List<Submission> of(Actor checker, RoundId round) {
        return jdbc.sql("""
                        select s.id, s.round, s.submitted_at, s.paper, s.number, s.to_decide,
                               exists (select from approval_decision d where d.submission = s.id) as decided
                        from approval_submission s where s.round = :round and s.voided_at is null order by s.submitted_at, s.id
                        """)
                .param("round", round.value())
                .query(Row.of(Submission.class))
                .list();
    }

    /** All entries of the submissions in force, oldest first. */
    @Reading(by = Role.CHECKER)
    public List<Entry> entries(Actor checker, RoundId round) {
        return jdbc.sql("""
                        select e.submission, e.application, e.kind, e.name, e.fate
                        from approval_submission s join approval_submission_entry e on e.submission = s.id
                        where s.round = :round and s.voided_at is null order by s.submitted_at, e.kind desc, e.name
                        """)
                .param("round", round.value())
                .query(Row.of(Entry.class))
                .list();
    }

    @Reading(by = Role.CHECKER)
    public List<Approved> approved(Actor checker, RoundId round) {
        return jdbc.sql("select application, kind from approved_winner where round = :round")
                .param("round", round.value())
                .query(Row.of(Approved.class))
                .list();
    }

    /** Whether the government has approved it. */
    @Reading(by = Role.CHECKER)
    public boolean isApproved(Actor checker, ApplicationId application) {
        return jdbc.sql("select exists (select from approved_winner where application = :application)")
                .param("application", application.value())
                .query(Boolean.class)
                .single();
    }

    /** Those disqualified since they were proposed. */
    @Reading(by = Role.CHECKER)
    public List<ApplicationId> disqualified(Actor checker, RoundId round) {
        return applications.inRound(round, Status.DISQUALIFIED).stream()
                .map(brief -> brief.id())
                .toList();
    }

    /** Those who have withdrawn from the round. */
    @Reading(by = Role.CHECKER)
    public List<ApplicationId> withdrawn(Actor checker, RoundId round) {
        return applications.inRound(round, Status.WITHDRAWN).stream()
                .map(brief -> brief.id())
                .toList();
    }

    /** The round of a submission, for whoever sees it. */
    RoundId round(SubmissionId id) {
        return jdbc.sql("select round from approval_submission where id = :id and voided_at is null")
                .param("id", id.value())
                .query(Row.of(RoundId.class))
                .optional()
                .orElseThrow(() -> new NotFound("submission"));
    }

    void add(
            Actor actor,
            RoundId round,
            SubmissionId id,
            ProposalId proposal,
            PaperId paper,
            String number,
            List<Entry> entries,
            boolean toDecide,
            boolean onPaper) {
        jdbc.sql("""
                        insert into approval_submission (id, programme, round, proposal, paper, number, on_paper, to_decide, submitted_by, submitted_at)
                        values (:id, :programme, :round, :proposal, :paper, :number, :onPaper, :toDecide, :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("proposal", proposal.value())
                .param("paper", paper.value())
                .param("number", number)
                .param("onPaper", onPaper)
                .param("toDecide", toDecide)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        entries.forEach(entry -> jdbc.sql("""
                        insert into approval_submission_entry (submission, application, programme, round, kind, name, fate)
                        values (:submission, :application, :programme, :round, :kind, :name, :fate)
                        """)
                .param("submission", id.value())
                .param("application", entry.application().value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("kind", entry.kind().name())
                .param("name", entry.name())
                .param("fate", entry.fate().name())
                .update());
    }

    static @Nullable Submission pending(List<Submission> all) {
        return all.stream().filter(Submission::waits).findFirst().orElse(null);
    }
}
