package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A clerk records the committee's signed list of proposed winners; worth nothing until the director has compared it (articles 7(4), 22). */
@Service
public class RecordProposal {

    private final RoundBriefs rounds;
    private final WinnerMatters matters;
    private final Proposals proposals;
    private final Proposing proposing;
    private final DeliberationScans scans;
    private final Journal journal;

    RecordProposal(
            RoundBriefs rounds,
            WinnerMatters matters,
            Proposals proposals,
            Proposing proposing,
            DeliberationScans scans,
            Journal journal) {
        this.rounds = rounds;
        this.matters = matters;
        this.proposals = proposals;
        this.proposing = proposing;
        this.scans = scans;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.PROPOSE_WINNERS)
    public Verdict record(Actor actor, RoundId id, ProposalId proposal, ProposalForm form, Upload scan) {
        var round = rounds.of(id);
        proposals.lock(id);
        if (proposals.standing(actor, id).isPresent()) {
            return Verdict.refused(Provision.PROPOSE_WINNERS, "WINNERS_RESOLVED");
        }
        var verdict = proposing.weigh(actor, round, matters.deliberated(actor, id), form);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, proposal, "signed-winners", Provision.PROPOSE_WINNERS, scan)
                instanceof Added.Refused refused) {
            return refused.verdict();
        }
        proposals.add(actor, id, proposal, form, attachment.value());
        journal.enter(
                actor,
                "RecordProposal",
                Provision.PROPOSE_WINNERS,
                id,
                proposal,
                form.reason(),
                form.vacancy(),
                attachment);
        return Verdict.ALLOWED;
    }
}
