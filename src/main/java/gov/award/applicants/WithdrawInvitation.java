package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** The responsible member takes back an invitation nobody has accepted. */
@Service
public class WithdrawInvitation {

    private final Applicants applicants;
    private final Invitations invitations;
    private final Journal journal;

    WithdrawInvitation(Applicants applicants, Invitations invitations, Journal journal) {
        this.applicants = applicants;
        this.invitations = invitations;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict withdraw(Actor actor, ApplicantId id, InvitationId invitation) {
        applicants.locked(id);
        MemberRules.responsible(actor, applicants.members(id));
        invitations.withdraw(invitation, id);
        journal.enter(actor, "WithdrawInvitation", Provision.ACCEPT_AND_ORGANISE, id, invitation.value());
        return Verdict.ALLOWED;
    }
}
