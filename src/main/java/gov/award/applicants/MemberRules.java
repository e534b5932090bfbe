package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;

/** Who decides on those who act for an applicant, and how a decision is reasoned. */
final class MemberRules {

    private static final int LONGEST = 1000;

    private MemberRules() {}

    /** The responsible member; the office where that one is gone. To anybody else there is no such applicant. */
    static void decides(Actor actor, List<Member> members) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            responsible(actor, members);
        }
    }

    static void responsible(Actor actor, List<Member> members) {
        if (members.stream()
                .noneMatch(member -> member.responsible() && member.person().equals(actor.person()))) {
            throw new NotFound("applicant");
        }
    }

    static List<Refusal> reason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST
                ? List.of(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "APPLICATION_REASON_MISSING", LONGEST))
                : List.of();
    }
}
