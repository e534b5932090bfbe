package gov.award.applications;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/** What is asked of every claim. */
final class ClaimRules {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,18}[0-9]");

    private ClaimRules() {}

    static List<Refusal> phone(String typed) {
        return PHONE.matcher(typed.strip()).matches()
                ? List.of()
                : List.of(Refusal.of(Provision.SUBMISSION, "PHONE_NOT_VALID"));
    }
}
