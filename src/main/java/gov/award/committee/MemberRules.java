package gov.award.committee;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may sit on the committee beside whom, and for how long (articles 5, 6). */
final class MemberRules {

    private MemberRules() {}

    /** There is one chair, and nobody sits twice. */
    static List<Refusal> appointment(MemberForm form, List<Member> members) {
        var reasons = new ArrayList<Refusal>();
        for (var other : members) {
            var stays = other.until() == null || !other.until().isBefore(form.since());
            if (stays && form.capacity() == Capacity.CHAIR && other.capacity() == Capacity.CHAIR) {
                reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ONE_CHAIR", other.name()));
            }
            if (stays && other.person() != null && other.person().value().equals(form.person())) {
                reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ALREADY", other.name()));
            }
        }
        return reasons;
    }

    /** A membership ends once, after it began, and not before the last meeting of which the member was counted. */
    static List<Refusal> departure(Member member, LocalDate until, @Nullable LocalDate counted) {
        var reasons = new ArrayList<Refusal>();
        if (member.until() != null) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ENDED", member.until()));
        }
        if (until.isBefore(member.since())) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_END_BEFORE_START", member.since()));
        }
        if (counted != null && until.isBefore(counted)) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_SAT_LATER", until));
        }
        return reasons;
    }
}
