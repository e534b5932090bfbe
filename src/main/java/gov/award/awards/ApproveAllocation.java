package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The county government records the governor's approval of the prizes (article 26). */
@Service
public class ApproveAllocation {

    private final SignedAllocations signed;

    ApproveAllocation(SignedAllocations signed) {
        this.signed = signed;
    }

    @Act(by = Role.GOVERNMENT, basis = Provision.ALLOCATION)
    public Verdict approve(Actor actor, RoundId round, UUID id, SignedAllocations.Form form, Upload scan) {
        return signed.record(actor, round, id, form, scan, SignedAllocations.Recorder.GOVERNMENT);
    }
}
