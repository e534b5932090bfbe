package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A member is recused from a matter by declaring it, or by whoever presides. The member counts no longer among those who may vote on it. */
@Service
public class RecuseMember {

    private final Matters matters;
    private final Members members;
    private final Recusing recusing;
    private final Journal journal;

    RecuseMember(Matters matters, Members members, Recusing recusing, Journal journal) {
        this.matters = matters;
        this.members = members;
        this.recusing = recusing;
        this.journal = journal;
    }

    @Act(
            by = {Role.COMMITTEE, Role.CHAIR},
            basis = Provision.PRINCIPLES)
    public Verdict recuse(Actor actor, MatterId id, MemberId memberId, String ground) {
        var matter = matters.locked(id);
        var member = members.find(memberId);
        var reasons = new ArrayList<Refusal>();
        if (!actor.requirePerson().equals(member.person()) && !recusing.presides(actor, matter, member)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_ONESELF"));
        }
        reasons.addAll(recusing.refusals(actor, matter, member, ground));
        if (reasons.isEmpty()) {
            var recusal = new RecusalId(UUID.randomUUID());
            matters.recuse(actor, recusal, id, memberId, ground, null);
            journal.enter(actor, "RecuseMember", Provision.PRINCIPLES, id, memberId, recusal, ground);
            recusing.keepOut(actor, matter, member, ground);
        }
        return Verdict.of(reasons);
    }
}
