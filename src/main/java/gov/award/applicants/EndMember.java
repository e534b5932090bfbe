package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Ends that someone acts for an applicant: the responsible member when staff change, the office where it has to, or that
 * one of their own accord. The responsible member stays until another is.
 */
@Service
public class EndMember {

    private final Applicants applicants;
    private final Notices notices;
    private final Journal journal;

    EndMember(Applicants applicants, Notices notices, Journal journal) {
        this.applicants = applicants;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR},
            basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict end(Actor actor, ApplicantId id, PersonId person, String reason) {
        var applicant = applicants.locked(id);
        var members = applicants.members(id);
        if (!person.equals(actor.person())) {
            MemberRules.decides(actor, members);
        }
        var ended = members.stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElse(null);
        var reasons = new ArrayList<Refusal>();
        if (ended == null) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "RESPONSIBLE_NO_MEMBER"));
        } else if (ended.responsible()) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "RESPONSIBLE_NOT_ENDED"));
        }
        reasons.addAll(MemberRules.reason(reason));
        if (reasons.isEmpty() && ended != null) {
            applicants.endMember(actor, id, person, reason.strip());
            notices.tell(
                    actor,
                    members.stream().map(Member::person).toList(),
                    "notice.applicants.ended",
                    List.of(applicant.name(), ended.name(), reason.strip()),
                    "/applications");
            journal.enter(actor, "EndMember", Provision.ACCEPT_AND_ORGANISE, id, person.value(), reason.strip());
        }
        return Verdict.of(reasons);
    }
}
