package gov.award.applicants;

import gov.award.files.Attachment;
import java.util.List;

/**
 * A claim as the office weighs it.
 *
 * @param rivals other claims to the same party
 * @param evidence what the claimant proves it with
 */
public record ClaimPage(
        Applicant applicant, String claimant, List<Applicant> rivals, List<Member> members, List<Attachment> evidence) {

    public boolean joinable() {
        return rivals.stream().anyMatch(rival -> rival.state() == Applicant.State.CONFIRMED);
    }
}
