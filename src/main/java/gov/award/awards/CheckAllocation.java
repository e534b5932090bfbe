package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The director compares a clerk's record of the governor's approval with the signed paper (article 26). */
@Service
public class CheckAllocation {

    private static final int LONGEST = 1000;

    private final Decisions decisions;
    private final Budget budget;
    private final SignedAllocations signed;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    CheckAllocation(
            Decisions decisions,
            Budget budget,
            SignedAllocations signed,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.decisions = decisions;
        this.budget = budget;
        this.signed = signed;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param note why it is rejected; may be empty when confirmed */
    @Act(by = Role.DIRECTOR, basis = Provision.ALLOCATION)
    public Verdict check(Actor actor, RoundId round, UUID approval, Compared outcome, String note) {
        decisions.locked(round);
        var record = budget.approvals(round).stream()
                .filter(each -> each.id().equals(approval))
                .findFirst()
                .orElseThrow(() -> new NotFound("approval"));
        var reasons = new ArrayList<Refusal>();
        if (!record.waits()) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "ALLOCATION_ALREADY_CHECKED"));
        }
        if (record.recordedBy().equals(actor.personId())) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "CHECK_BY_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(Provision.ALLOCATION, "REJECTION_WITHOUT_NOTE"));
        }
        reasons.addAll(Refusal.tooLong(Provision.ALLOCATION, note, LONGEST));
        if (outcome == Compared.CONFIRMED) {
            reasons.addAll(signed.readiness(round));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into allocation_approval_check (approval, programme, outcome, note, given_by, given_at)
                        values (:approval, :programme, :outcome, :note, :by, :at)
                        """)
                .param("approval", approval)
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("note", note.strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "CheckAllocation", Provision.ALLOCATION, round, approval, outcome, note);
        return Verdict.ALLOWED;
    }
}
