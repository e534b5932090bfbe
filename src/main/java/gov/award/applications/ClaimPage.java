package gov.award.applications;

import java.util.List;

/**
 * A claim as the office weighs it.
 *
 * @param rivals other claims to the same party
 */
public record ClaimPage(Applicant applicant, String claimant, List<Applicant> rivals, List<Member> members) {

    public boolean joinable() {
        return rivals.stream().anyMatch(rival -> rival.state() == Applicant.State.CONFIRMED);
    }
}
