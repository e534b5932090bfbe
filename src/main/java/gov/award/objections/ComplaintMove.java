package gov.award.objections;

import static gov.award.objections.ComplaintState.*;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every way a complaint may change state. What is not in this table is not permitted. */
enum ComplaintMove {
    DECLINE(DECLINED, EnumSet.of(RECEIVED)),
    TAKE_UP(TAKEN_UP, EnumSet.of(RECEIVED)),
    ASSIGN(VERIFYING, EnumSet.of(TAKEN_UP, VERIFYING)),
    FIND(FOUND, EnumSet.of(VERIFYING)),
    REPORT(REPORTED, EnumSet.of(FOUND));

    private final ComplaintState to;
    private final Set<ComplaintState> from;

    ComplaintMove(ComplaintState to, Set<ComplaintState> from) {
        this.to = to;
        this.from = from;
    }

    ComplaintState to() {
        return to;
    }

    /** The reason why it is not possible now, if it is not. */
    List<Refusal> broken(ComplaintState state) {
        return from.contains(state)
                ? List.of()
                : List.of(Refusal.of(Provision.COMPLAINTS, "COMPLAINT_MOVE_NOT_POSSIBLE", state));
    }
}
