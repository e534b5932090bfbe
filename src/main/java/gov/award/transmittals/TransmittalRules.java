package gov.award.transmittals;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Article 15: a unit hands its opinions over with the applications, in one list for one round. */
final class TransmittalRules {

    static final int MOST = 100;

    private TransmittalRules() {}

    static List<Refusal> together(ForwardingPage page) {
        var reasons = new ArrayList<Refusal>();
        if (page.lines().isEmpty()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOTHING_TO_FORWARD"));
        }
        if (page.lines().size() > MOST) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "TOO_MANY_TO_FORWARD", MOST));
        }
        if (page.mixed()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "FORWARDED_TOGETHER_OF_ONE"));
        }
        page.lines().stream()
                .filter(line -> !line.ready())
                .forEach(
                        line -> reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_FORWARDABLE", line.name())));
        return reasons;
    }
}
