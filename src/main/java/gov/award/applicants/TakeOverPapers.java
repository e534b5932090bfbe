package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Another of the office goes on entering what an applicant hands in on paper. */
@Service
public class TakeOverPapers {

    private final Applicants applicants;
    private final Notices notices;
    private final Journal journal;

    TakeOverPapers(Applicants applicants, Notices notices, Journal journal) {
        this.applicants = applicants;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict takeOver(Actor actor, ApplicantId id, String reason) {
        var applicant = applicants.locked(id);
        var entering = applicants.entering(id);
        if (entering.isEmpty()) {
            throw new NotFound("papers");
        }
        var reasons = new ArrayList<Refusal>(MemberRules.reason(reason));
        if (entering.stream().anyMatch(member -> member.person().equals(actor.person()))) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "PAPERS_ENTERED_ALREADY"));
        }
        if (reasons.isEmpty()) {
            applicants.replaceEntering(actor, id, reason.strip());
            notices.tell(
                    actor,
                    entering.stream().map(Member::person).toList(),
                    "notice.applicants.ended",
                    List.of(applicant.name(), entering.getFirst().name(), reason.strip()),
                    "/applicants/" + id.text());
            journal.enter(actor, "TakeOverPapers", Provision.ACCEPT_AND_ORGANISE, id, reason.strip());
        }
        return Verdict.of(reasons);
    }
}
