package gov.award.revocations;

import static gov.award.revocations.RevocationState.*;

import gov.award.measures.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every way a case may go on. What is not in this table is not permitted. */
public enum RevocationMove {
    VERIFY(VERIFIED, EnumSet.of(REPORTED)),
    TELL(TOLD, EnumSet.of(VERIFIED)),
    PUT(BEFORE_COMMITTEE, EnumSet.of(TOLD)),
    CARRY(RESOLVED, EnumSet.of(BEFORE_COMMITTEE)),
    DECLINE(DECLINED, EnumSet.of(BEFORE_COMMITTEE)),
    REVOKE(REVOKED, EnumSet.of(RESOLVED)),
    KEEP(KEPT, EnumSet.of(RESOLVED)),
    CLOSE(CLOSED, EnumSet.of(REVOKED)),

    /** The facts are not borne out. Once they are verified only the committee or the government ends the case. */
    DROP(DROPPED, EnumSet.of(REPORTED));

    private final RevocationState to;
    private final Set<RevocationState> from;

    RevocationMove(RevocationState to, Set<RevocationState> from) {
        this.to = to;
        this.from = from;
    }

    RevocationState to() {
        return to;
    }

    boolean possibleFrom(RevocationState state) {
        return from.contains(state);
    }

    /** What forbids the move of a case; empty if the table has it. */
    List<Refusal> refusals(Revocation revocation) {
        return refusals(revocation.state(), revocation.ground());
    }

    /** The same by what alone decides it. */
    List<Refusal> refusals(RevocationState state, RevocationGround ground) {
        return possibleFrom(state)
                ? List.of()
                : List.of(Refusal.of(ground.provision(), "REVOCATION_MOVE", state, this));
    }
}
