package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.deliberations.DeliberationPages.ApprovalLine;
import gov.award.deliberations.DeliberationPages.EntryLine;
import gov.award.deliberations.DeliberationPages.SubmissionLine;
import gov.award.panels.Pledges;
import gov.award.panels.Recusals;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the submissions of a round and the government's decisions on them. */
@Component
class ApprovalReadings {

    private final RoundBriefs rounds;
    private final ProposedWinners winners;
    private final NoticeGate gate;
    private final Approvals approvals;
    private final Submitting submitting;
    private final SubmissionRecords records;
    private final Pledges pledges;
    private final Recusals recusals;
    private final JdbcClient jdbc;

    ApprovalReadings(
            RoundBriefs rounds,
            ProposedWinners winners,
            NoticeGate gate,
            Approvals approvals,
            Submitting submitting,
            SubmissionRecords records,
            Pledges pledges,
            Recusals recusals,
            JdbcClient jdbc) {
        this.rounds = rounds;
        this.winners = winners;
        this.gate = gate;
        this.approvals = approvals;
        this.submitting = submitting;
        this.records = records;
        this.pledges = pledges;
        this.recusals = recusals;
        this.jdbc = jdbc;
    }

    private record Sent(
            UUID id,
            String number,
            UUID paper,
            Instant submittedAt,
            boolean onPaper,
            boolean toDecide,
            @Nullable UUID scan) {}

    private record Given(
            UUID id,
            UUID submission,
            String meetingName,
            String meetingNumber,
            java.time.LocalDate meetingDay,
            java.time.LocalDate signedOn,
            String document,
            java.time.LocalDate decided,
            String note,
            UUID scan,
            boolean onPaper,
            boolean inEffect,
            @Nullable UUID paper,
            @Nullable String number) {

        ApprovalLine line() {
            return new ApprovalLine(
                    id,
                    meetingName,
                    meetingNumber,
                    meetingDay,
                    signedOn,
                    document,
                    decided,
                    note,
                    scan,
                    onPaper,
                    inEffect,
                    paper,
                    number);
        }
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR, Role.GOVERNMENT})
    public DeliberationPages.Approval page(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var waiting = records.waiting(id).orElse(null);
        var open = waiting == null
                && EnumSet.range(Phase.PUBLIC_NOTICE, Phase.FOLLOW_UP).contains(round.phase())
                && actor.is(Role.CHAIR, Role.OFFICE)
                && pledges.missing(actor, id).isEmpty()
                && recusals.against(actor, id).isEmpty()
                && winners.resolved(id);
        return new DeliberationPages.Approval(
                round,
                open ? gate.endsAt(id) : null,
                open ? planned(actor, round) : List.of(),
                submissions(id),
                waiting,
                open && actor.is(Role.CHAIR),
                open && !actor.is(Role.CHAIR),
                waiting != null && actor.is(Role.DIRECTOR));
    }

    private List<EntryLine> planned(Actor actor, RoundBrief round) {
        return submitting.draft(actor, round, new SubmissionId(UUID.randomUUID())).entries().stream()
                .map(entry -> new EntryLine(
                        entry.submission().value(),
                        entry.application().value(),
                        entry.kind(),
                        entry.name(),
                        entry.fate(),
                        false))
                .toList();
    }

    /** The scan of the committee's signed submission, for those who see it. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR})
    public UUID scan(Actor actor, SubmissionId id) {
        return records.find(id).scan();
    }

    /** The scan of an approval, for those who see it. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR, Role.GOVERNMENT})
    public UUID scan(Actor actor, ApprovalId id) {
        return approvals.find(id).scan();
    }

    private List<SubmissionLine> submissions(RoundId round) {
        var entries = jdbc.sql("""
                        select e.submission, e.application, e.kind, e.name, e.fate,
                               w.application is not null as approved
                        from approval_submission_entry e
                        left join approved_winner w on w.application = e.application and e.fate = 'SUBMITTED'
                        where e.round = :round order by e.kind desc, e.name
                        """).param("round", round.value()).query(Row.of(EntryLine.class)).list().stream()
                .collect(Collectors.groupingBy(EntryLine::submission));
        var given = jdbc.sql("""
                        select a.id, a.submission, a.meeting_name, a.meeting_number, a.meeting_day, a.signed_on, a.document, a.decided,
                               a.note, a.scan, a.on_paper, d.approval is not null as in_effect, d.paper, d.number
                        from approval a
                        left join approval_check c on c.approval = a.id
                        left join approval_decision d on d.approval = a.id
                        where a.round = :round and c.outcome is distinct from 'REJECTED'
                        """).param("round", round.value()).query(Row.of(Given.class)).list().stream()
                .collect(Collectors.toMap(Given::submission, Function.identity()));
        return jdbc.sql("""
                        select s.id, s.number, s.paper, s.submitted_at, s.on_paper, s.to_decide, r.scan
                        from approval_submission s left join submission_record r on r.id = s.id
                        where s.round = :round and s.voided_at is null order by s.submitted_at, s.id
                        """).param("round", round.value()).query(Row.of(Sent.class)).list().stream()
                .map(sent -> {
                    var approval = given.get(sent.id());
                    return new SubmissionLine(
                            sent.id(),
                            sent.number(),
                            sent.paper(),
                            sent.submittedAt(),
                            sent.onPaper(),
                            sent.toDecide(),
                            sent.scan(),
                            entries.getOrDefault(sent.id(), List.of()),
                            approval == null ? null : approval.line());
                })
                .toList();
    }
}
