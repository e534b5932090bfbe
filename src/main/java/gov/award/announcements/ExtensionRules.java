package gov.award.announcements;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What holds for extending the deadline: for everyone, before it has passed, to a later moment (article 15, reading 12). */
final class ExtensionRules {

    private ExtensionRules() {}

    static List<Refusal> broken(RoundBrief round, Instant extendsTo, Instant now) {
        var reasons = new ArrayList<Refusal>();
        var deadline = round.deadline();
        if (round.phase() != Phase.APPLICATION || deadline == null) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "NO_EXTENSION_NOW", round.phase()));
            return reasons;
        }
        if (!extendsTo.isAfter(deadline)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "EXTENSION_NOT_LATER", deadline));
        }
        if (!now.isBefore(deadline)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "EXTENSION_AFTER_DEADLINE", deadline));
        }
        return reasons;
    }
}
