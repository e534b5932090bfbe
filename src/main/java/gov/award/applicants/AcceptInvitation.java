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

/** Who was invited to act for an applicant accepts: under the name invited, and once. The one who invited is told. */
@Service
public class AcceptInvitation {

    private final Applicants applicants;
    private final Invitations invitations;
    private final Notices notices;
    private final Journal journal;

    AcceptInvitation(Applicants applicants, Invitations invitations, Notices notices, Journal journal) {
        this.applicants = applicants;
        this.invitations = invitations;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict accept(Actor actor, InvitationCode code) {
        var invitation = invitations.at(code).orElseThrow(() -> new NotFound("invitation"));
        var reasons = new ArrayList<Refusal>();
        if (!invitation.isFor(actor)) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "INVITATION_OTHER_NAME"));
        }
        if (applicants.confirmedMember(actor, invitation.applicant())) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "INVITATION_MEMBER_ALREADY"));
        }
        if (reasons.isEmpty()) {
            applicants.addMember(actor, invitation.applicant(), actor.requirePerson(), false);
            // Whoever is doing something for want of a member ends first, and whoever begins it now finds this one.
            applicants.locked(invitation.applicant());
            // Withdrawn, or accepted elsewhere, in the very same moment.
            if (!invitations.accept(actor, invitation)) {
                throw new NotFound("invitation");
            }
            notices.tell(
                    actor,
                    List.of(invitation.invitedBy()),
                    "notice.applicants.accepted",
                    List.of(invitation.applicantName(), actor.name()),
                    "/applicants/" + invitation.applicant().text() + "/members");
            journal.enter(
                    actor,
                    "AcceptInvitation",
                    Provision.ACCEPT_AND_ORGANISE,
                    invitation.applicant(),
                    invitation.id().value());
        }
        return Verdict.of(reasons);
    }
}
