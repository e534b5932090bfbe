package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The director compares a recorded list of proposed winners with the signed paper; confirmed, it is the committee's resolution. */
@Service
public class CheckProposal {

    private final RoundBriefs rounds;
    private final WinnerMatters matters;
    private final Proposals proposals;
    private final Proposing proposing;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    CheckProposal(
            RoundBriefs rounds,
            WinnerMatters matters,
            Proposals proposals,
            Proposing proposing,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.matters = matters;
        this.proposals = proposals;
        this.proposing = proposing;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.PROPOSE_WINNERS)
    public Verdict check(Actor actor, ProposalId id, Comparison comparison) {
        var round = rounds.of(
                proposals.find(id).orElseThrow(() -> new NotFound("proposal")).round());
        proposals.lock(round.id());
        var proposal = proposals.find(id).orElseThrow(() -> new NotFound("proposal"));
        var reasons = new ArrayList<Refusal>();
        rounds.over(round.id()).ifPresent(reasons::add);
        if (proposal.inEffect()) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "WINNERS_RESOLVED"));
        }
        if (proposal.givenBy().equals(actor.personId())) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "COMPARED_BY_RECORDER"));
        }
        if (comparison.lacksReason()) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "COMPARISON_WITHOUT_REASON"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        // Votes may have been given anew since the clerk recorded the paper.
        var all = matters.deliberated(actor, round.id());
        if (comparison.outcome() == Compared.CONFIRMED) {
            var form = new ProposalForm(proposal.vacancyReason(), proposal.justification());
            var verdict = proposing.weigh(actor, round, all, form);
            if (!(verdict instanceof Verdict.Allowed)) {
                return verdict;
            }
        }
        jdbc.sql("""
                        insert into winner_proposal_check (proposal, programme, outcome, note, given_by, given_at)
                        values (:proposal, :programme, :outcome, :note, :by, :now)
                        """)
                .param("proposal", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("outcome", comparison.outcome().name())
                .param("note", comparison.reason())
                .param("by", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (comparison.outcome() == Compared.CONFIRMED) {
            proposals.enforce(actor, round, id, all, proposal.justification(), proposal.vacancyReason(), true);
        }
        journal.enter(
                actor,
                "CheckProposal",
                Provision.PROPOSE_WINNERS,
                round.id(),
                id,
                comparison.outcome(),
                comparison.reason());
        return Verdict.ALLOWED;
    }
}
