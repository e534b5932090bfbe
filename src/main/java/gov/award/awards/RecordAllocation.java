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

/** A clerk of the office records the governor's approval from the signed paper (代录); it counts once the director has checked it. */
@Service
public class RecordAllocation {

    private final SignedAllocations signed;

    RecordAllocation(SignedAllocations signed) {
        this.signed = signed;
    }

    @Act(by = Role.OFFICE, basis = Provision.ALLOCATION)
    public Verdict record(Actor actor, RoundId round, UUID id, SignedAllocations.Form form, Upload scan) {
        return signed.record(actor, round, id, form, scan, SignedAllocations.Recorder.CLERK);
    }
}
