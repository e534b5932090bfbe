package gov.award.applicants;

import gov.award.files.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for an applicant, who is invited to, and what proves a claim that waits.
 *
 * @param responsible whether the reader decides on members
 * @param issued the code of an invitation just made; shown this once
 */
public record MembersPage(
        Applicant applicant,
        List<Member> members,
        List<Invitation> invitations,
        List<Attachment> evidence,
        boolean responsible,
        @Nullable Issued issued) {

    /** The link somebody was invited with. */
    public record Issued(String name, InvitationCode code) {}

    MembersPage with(Issued now) {
        return new MembersPage(applicant, members, invitations, evidence, responsible, now);
    }
}
