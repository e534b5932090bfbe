package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office enters a member of the committee from the appointing document. */
@Service
public class AppointMember {

    private final Members members;
    private final Journal journal;

    AppointMember(Members members, Journal journal) {
        this.members = members;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.COMMITTEE_COMPOSITION)
    public Verdict appoint(Actor actor, MemberId id, MemberForm form) {
        members.lockComposition(actor);
        var reasons = new ArrayList<Refusal>();
        var account = form.person();
        for (var other : members.all(actor)) {
            var stays = other.until() == null || !other.until().isBefore(form.since());
            if (stays && form.capacity() == Capacity.CHAIR && other.capacity() == Capacity.CHAIR) {
                reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ONE_CHAIR", other.name()));
            }
            if (stays && account != null && new PersonId(account).equals(other.person())) {
                reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ALREADY", other.name()));
            }
        }
        if (account != null
                && members.accounts(actor).stream()
                        .noneMatch(known -> known.id().equals(account))) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ACCOUNT"));
        }
        if (reasons.isEmpty()) {
            members.add(actor, id, form);
            journal.enter(actor, "AppointMember", Provision.COMMITTEE_COMPOSITION, id, form);
        }
        return Verdict.of(reasons);
    }
}
