package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.panels.Pledges;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Whoever presides over the committee puts on record whom its votes propose as winners (articles 4, 7(4), 22). */
@Service
public class ResolveWinners {

    private final RoundBriefs rounds;
    private final WinnerMatters matters;
    private final Proposals proposals;
    private final Proposing proposing;
    private final Pledges pledges;
    private final Journal journal;

    ResolveWinners(
            RoundBriefs rounds,
            WinnerMatters matters,
            Proposals proposals,
            Proposing proposing,
            Pledges pledges,
            Journal journal) {
        this.rounds = rounds;
        this.matters = matters;
        this.proposals = proposals;
        this.proposing = proposing;
        this.pledges = pledges;
        this.journal = journal;
    }

    @Act(by = Role.CHAIR, basis = Provision.PROPOSE_WINNERS)
    public Verdict resolve(Actor actor, RoundId id, ProposalId proposal, ProposalForm form) {
        var round = rounds.of(id);
        proposals.lock(id);
        var missing = pledges.missing(actor, id);
        if (!missing.isEmpty()) {
            return Verdict.of(missing);
        }
        if (proposals.standing(actor, id).isPresent()) {
            return Verdict.refused(Provision.PROPOSE_WINNERS, "WINNERS_RESOLVED");
        }
        var all = matters.deliberated(actor, id);
        var verdict = proposing.weigh(actor, round, all, form);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        proposals.add(actor, id, proposal, form, null);
        proposals.enforce(actor, round, proposal, all, form.reason(), form.vacancy(), false);
        journal.enter(
                actor,
                "ResolveWinners",
                Provision.PROPOSE_WINNERS,
                id,
                proposal,
                form.reason(),
                form.vacancy(),
                all.stream()
                        .filter(Deliberated::proposed)
                        .map(each -> each.candidate().application())
                        .toList());
        return Verdict.ALLOWED;
    }
}
