package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** A member is recused from a matter: by the office, or by declaring it. The member counts no longer among those who may vote on it. */
@Service
public class RecuseMember {

    private final Matters matters;
    private final Members members;

    RecuseMember(Matters matters, Members members) {
        this.matters = matters;
        this.members = members;
    }

    @Act(
            by = {Role.OFFICE, Role.COMMITTEE, Role.CHAIR},
            basis = Provision.PRINCIPLES)
    public Verdict recuse(Actor actor, MatterId id, MemberId memberId, String ground) {
        var matter = matters.locked(id);
        var member = members.find(memberId);
        var reasons = new ArrayList<Refusal>();
        if (!actor.is(Role.OFFICE) && !actor.requirePerson().equals(member.person())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_ONESELF"));
        }
        if (ground.isBlank() || ground.length() > 500) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_GROUND"));
        }
        if (matters.resolved(matter.id())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "MATTER_RESOLVED"));
        }
        if (matters.voted(matter.id(), member.id()) || matters.tallied(matter.id())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_AFTER_VOTE"));
        }
        if (matters.recused(matter.id()).contains(member.id())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_TWICE", member.name()));
        }
        if (reasons.isEmpty()) {
            matters.recuse(actor, matter.id(), member.id(), ground);
        }
        return Verdict.of(reasons);
    }
}
