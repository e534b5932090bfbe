package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.WithheldRights;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director compares a recorded appointment or end of membership with its document; only then does it take effect. */
@Service
public class CheckMembership {

    private final Members members;
    private final CommitteeChecks checks;
    private final WithheldRights withheld;
    private final Journal journal;

    CheckMembership(Members members, CommitteeChecks checks, WithheldRights withheld, Journal journal) {
        this.members = members;
        this.checks = checks;
        this.withheld = withheld;
        this.journal = journal;
    }

    /**
     * @param record identifier of the appointment or departure
     * @param note why it is rejected; may be blank otherwise
     */
    @Act(by = Role.DIRECTOR, basis = Provision.COMMITTEE_COMPOSITION)
    public Verdict check(Actor actor, UUID record, Compared outcome, String note) {
        members.lockComposition(actor);
        var recorded = members.recorded(record);
        var basis = Provision.COMMITTEE_COMPOSITION;
        var reasons = new ArrayList<Refusal>(
                CommitteeChecks.refusals(actor, basis, recorded.recordedBy(), recorded.outcome(), outcome, note));
        if (reasons.isEmpty() && outcome == Compared.CONFIRMED) {
            reasons.addAll(standing(actor, recorded));
        }
        if (reasons.isEmpty()) {
            checks.add(actor, record, outcome, note);
            journal.enter(
                    actor,
                    "CheckMembership",
                    basis,
                    recorded.member(),
                    record.toString(),
                    recorded.sort(),
                    outcome,
                    note.strip());
        }
        return Verdict.of(reasons);
    }

    /** The committee may have changed since the clerk recorded the document. */
    private List<Refusal> standing(Actor actor, Members.Recorded recorded) {
        return switch (recorded.sort()) {
            case APPOINTMENT -> {
                var reasons = MemberRules.appointment(recorded.form(), members.all(actor));
                var person = recorded.person();
                if (person != null && withheld.from(person)) {
                    reasons.add(Refusal.of(Provision.SUPERVISION, "MEMBER_RIGHT_WITHDRAWN", recorded.name()));
                }
                yield reasons;
            }
            case DEPARTURE ->
                MemberRules.departure(
                        members.find(recorded.member()), recorded.day(), members.lastCounted(recorded.member()));
        };
    }
}
