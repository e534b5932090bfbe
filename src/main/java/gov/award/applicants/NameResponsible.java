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

/** The responsible member of an applicant hands its responsibility to another; where that member is gone, the office names one. */
@Service
public class NameResponsible {

    private final Applicants applicants;
    private final Notices notices;
    private final Journal journal;

    NameResponsible(Applicants applicants, Notices notices, Journal journal) {
        this.applicants = applicants;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR},
            basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict name(Actor actor, ApplicantId id, PersonId person, String reason) {
        var applicant = applicants.locked(id);
        var members = applicants.members(id);
        MemberRules.decides(actor, members);
        var named = members.stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElse(null);
        var reasons = new ArrayList<Refusal>();
        if (named == null) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "RESPONSIBLE_NO_MEMBER"));
        } else if (named.responsible()) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "RESPONSIBLE_ALREADY"));
        }
        reasons.addAll(MemberRules.reason(reason));
        if (reasons.isEmpty()) {
            applicants.nameResponsible(id, person);
            notices.tell(
                    actor,
                    members.stream().map(Member::person).toList(),
                    "applications.notice.responsible",
                    List.of(applicant.name(), named == null ? "" : named.name()),
                    "/applications");
            journal.enter(actor, "NameResponsible", Provision.ACCEPT_AND_ORGANISE, id, person.value(), reason.strip());
        }
        return Verdict.of(reasons);
    }
}
