package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.deliberations.Submissions.Entry;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Name;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All approvals, as the government gave them or as a clerk took them from paper. */
@Component
class Approvals {

    private static final String SELECT = """
            select a.id, a.submission, a.meeting_name, a.meeting_number, a.meeting_day, a.signed_on, a.document, a.decided, a.note,
                   a.approved, a.scan, a.on_paper, a.given_by, d.approval is not null as in_effect
            from approval a
            left join approval_check c on c.approval = a.id
            left join approval_decision d on d.approval = a.id
            where a.programme = acting_programme() and c.outcome is distinct from 'REJECTED'
            """;

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Papers papers;
    private final RoundMoves moves;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Approvals(
            JdbcClient jdbc,
            Editions editions,
            Papers papers,
            RoundMoves moves,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.papers = papers;
        this.moves = moves;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An approval that was not rejected.
     *
     * @param inEffect whether it is the government's decision, and not still to be confirmed
     */
    record Approval(
            ApprovalId id,
            SubmissionId submission,
            String meetingName,
            String meetingNumber,
            LocalDate meetingDay,
            LocalDate signedOn,
            String document,
            LocalDate decided,
            String note,
            List<UUID> approved,
            UUID scan,
            boolean onPaper,
            UUID givenBy,
            boolean inEffect) {

        ApprovalForm form() {
            return new ApprovalForm(
                    meetingName, meetingNumber, meetingDay, signedOn, document, decided, approved, note);
        }
    }

    Approval find(ApprovalId id) {
        return jdbc.sql(SELECT + " and a.id = :id")
                .param("id", id.value())
                .query(Row.of(Approval.class))
                .optional()
                .orElseThrow(() -> new NotFound("approval"));
    }

    Optional<Approval> of(SubmissionId submission) {
        return jdbc.sql(SELECT + " and a.submission = :submission")
                .param("submission", submission.value())
                .query(Row.of(Approval.class))
                .optional();
    }

    @Reading(by = Role.CHECKER)
    public boolean documentUsed(Actor checker, String document) {
        return jdbc.sql("""
                        select exists (select from approval_decision where programme = acting_programme() and document = :document)
                        """).param("document", document).query(Boolean.class).single();
    }

    void add(
            Actor actor,
            RoundBrief round,
            SubmissionId submission,
            ApprovalId id,
            ApprovalForm form,
            UUID scan,
            boolean onPaper) {
        jdbc.sql("""
                        insert into approval (id, programme, round, submission, meeting_name, meeting_number, meeting_day, signed_on,
                                              document, decided, note, approved, scan, on_paper, given_by, given_at)
                        values (:id, :programme, :round, :submission, :meetingName, :meetingNumber, :meetingDay, :signedOn,
                                :document, :decided, :note, :approved, :scan, :onPaper, :by, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.id().value())
                .param("submission", submission.value())
                .param("meetingName", form.meetingName().strip())
                .param("meetingNumber", form.meetingNumber().strip())
                .param("meetingDay", form.meetingDay())
                .param("signedOn", form.signedOn())
                .param("document", form.document().strip())
                .param("decided", form.decided())
                .param("note", form.remark())
                .param("approved", form.approvals().toArray(UUID[]::new))
                .param("scan", scan)
                .param("onPaper", onPaper)
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Makes an approval the government's decision; refused if the round does not lead on. */
    Verdict enforce(
            Actor actor,
            RoundBrief round,
            SubmissionId submission,
            ApprovalId id,
            ApprovalForm form,
            List<Entry> approved,
            boolean onPaper) {
        if (round.phase() == Phase.APPROVAL) {
            var moved = moves.make(actor, round.id(), Move.APPROVE);
            if (!(moved instanceof Verdict.Allowed)) {
                return moved;
            }
        } else {
            var against = moves.against(round.id(), Move.APPROVE);
            if (!against.isEmpty()) {
                return Verdict.of(against);
            }
        }
        var paper = new PaperId(UUID.randomUUID());
        var number = issue(actor, round, id, paper, form, approved, onPaper);
        jdbc.sql("""
                        insert into approval_decision (approval, programme, round, submission, document, decided, paper, number, approved_at)
                        values (:approval, :programme, :round, :submission, :document, :decided, :paper, :number, :now)
                        """)
                .param("approval", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.id().value())
                .param("submission", submission.value())
                .param("document", form.document().strip())
                .param("decided", form.decided())
                .param("paper", paper.value())
                .param("number", number)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        approved.forEach(entry -> jdbc.sql("""
                        insert into approved_winner (approval, application, programme, round, kind)
                        values (:approval, :application, :programme, :round, :kind)
                        """)
                .param("approval", id.value())
                .param("application", entry.application().value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.id().value())
                .param("kind", entry.kind().name())
                .update());
        List<ApplicationId> winners = approved.stream().map(Entry::application).toList();
        events.publishEvent(
                new RoundApproved(actor, round.id(), id, form.document().strip(), form.decided(), winners));
        return Verdict.ALLOWED;
    }

    private String issue(
            Actor actor,
            RoundBrief round,
            ApprovalId id,
            PaperId paper,
            ApprovalForm form,
            List<Entry> approved,
            boolean onPaper) {
        var edition = editions.byCode(round.edition());
        return papers.issue(
                actor,
                paper,
                PaperKind.AWARD_DECISION,
                round.id().value(),
                id.value(),
                "关于公布" + round.title() + "获奖名单的通告",
                null,
                List.of(),
                Map.of(
                        "roundTitle",
                        round.title(),
                        "government",
                        edition.name(Name.GOVERNMENT, Locale.CHINA),
                        "measures",
                        edition.title().zh(),
                        "form",
                        form,
                        "organisations",
                        names(approved, Kind.ORGANISATION),
                        "individuals",
                        names(approved, Kind.INDIVIDUAL),
                        "onPaper",
                        onPaper));
    }

    private static List<String> names(List<Entry> approved, Kind kind) {
        return approved.stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::name)
                .toList();
    }
}
