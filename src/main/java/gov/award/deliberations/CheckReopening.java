package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director compares a recorded request to vote again with the signed paper; confirmed, the candidate is before the committee again. */
@Service
public class CheckReopening {

    private final RoundBriefs rounds;
    private final Proposals proposals;
    private final Reopenings reopenings;
    private final Journal journal;

    CheckReopening(RoundBriefs rounds, Proposals proposals, Reopenings reopenings, Journal journal) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.reopenings = reopenings;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.DECIDE_MAJOR_MATTERS)
    public Verdict check(Actor actor, ReopeningId id, Comparison comparison) {
        var round = rounds.of(reopenings.find(id).round());
        proposals.lock(round.id());
        var reopening = reopenings.find(id);
        var basis = Provision.DECIDE_MAJOR_MATTERS;
        var reasons = new ArrayList<Refusal>();
        rounds.over(round.id()).ifPresent(reasons::add);
        if (!reopening.waits()) {
            reasons.add(Refusal.of(basis, "REOPENING_COMPARED"));
        }
        if (reopening.givenBy().equals(actor.personId())) {
            reasons.add(Refusal.of(basis, "COMPARED_BY_RECORDER"));
        }
        if (comparison.lacksReason()) {
            reasons.add(Refusal.of(basis, "COMPARISON_WITHOUT_REASON"));
        }
        var confirmed = comparison.outcome() == Compared.CONFIRMED;
        if (reasons.isEmpty() && confirmed) {
            reasons.addAll(reopenings.refusals(actor, round, reopening.application(), reopening.reason()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        reopenings.check(actor, id, comparison);
        journal.enter(actor, "CheckReopening", basis, round.id(), id, comparison.outcome(), comparison.reason());
        if (confirmed) {
            reopenings.enforce(actor, round.id(), reopening.application(), reopening.reason());
        }
        return Verdict.ALLOWED;
    }
}
