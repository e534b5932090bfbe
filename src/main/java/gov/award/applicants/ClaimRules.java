package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/** What is asked of every claim, and of whoever decides on it. */
final class ClaimRules {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");

    private static final int MOST_WAITING = 20;

    private ClaimRules() {}

    static List<Refusal> phone(String typed) {
        return PHONE.matcher(typed.strip()).matches()
                ? List.of()
                : List.of(Refusal.of(Provision.SUBMISSION, "PHONE_NOT_VALID"));
    }

    /** Nobody claims without end. */
    static List<Refusal> waiting(int claims) {
        return claims >= MOST_WAITING
                ? List.of(Refusal.of(Provision.SUBMISSION, "CLAIMS_TOO_MANY", MOST_WAITING))
                : List.of();
    }

    /** Whoever claimed, on behalf of an applicant with paper, leaves the decision to another of the office. */
    static List<Refusal> another(Actor actor, Applicant claim) {
        return claim.claimedBy().equals(actor.requirePerson())
                ? List.of(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_OWN"))
                : List.of();
    }
}
