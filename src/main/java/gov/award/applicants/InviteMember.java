package gov.award.applicants;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The responsible member invites somebody to act for the applicant too; whoever has the link, and that name, can accept. */
@Service
public class InviteMember {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_OPEN = 10;

    private final Applicants applicants;
    private final Invitations invitations;
    private final Journal journal;

    InviteMember(Applicants applicants, Invitations invitations, Journal journal) {
        this.applicants = applicants;
        this.invitations = invitations;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict invite(Actor actor, ApplicantId id, InvitationId invitation, String name, InvitationCode code) {
        var applicant = applicants.locked(id);
        MemberRules.responsible(actor, applicants.members(id));
        var reasons = new ArrayList<Refusal>();
        if (applicant.state() != Applicant.State.CONFIRMED) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "INVITE_NOT_CONFIRMED"));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "INVITE_NAME", LONGEST_NAME));
        }
        if (invitations.open(id).size() >= MOST_OPEN) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "INVITE_TOO_MANY", MOST_OPEN));
        }
        if (reasons.isEmpty()) {
            invitations.add(actor, invitation, id, name.strip(), code);
            journal.enter(actor, "InviteMember", Provision.ACCEPT_AND_ORGANISE, id, invitation.value(), name.strip());
        }
        return Verdict.of(reasons);
    }
}
