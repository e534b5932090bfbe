package gov.award.applications;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** When an application may be received late: only for a recorded failure of the system, and no longer than that lasted (article 15, reading 12). */
final class LateRules {

    private LateRules() {}

    /** A failure lies within the application time and is over. */
    static List<Refusal> failure(RoundBrief round, Instant began, Instant ended, Instant now) {
        var reasons = new ArrayList<Refusal>();
        if (!ended.isAfter(began) || ended.isAfter(now)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FAILURE_TIMES"));
        }
        var opens = round.opens();
        var deadline = round.deadline();
        if (opens == null || deadline == null || !began.isBefore(deadline) || !ended.isAfter(opens)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FAILURE_OUTSIDE_APPLICATION_TIME"));
        }
        return reasons;
    }

    /** Asked for once the deadline has passed, and as long as applications are recommended. */
    static List<Refusal> asking(RoundBrief round, Status status, Instant now) {
        var reasons = new ArrayList<Refusal>();
        var deadline = round.deadline();
        if (status != Status.DRAFT) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_NOT_A_DRAFT", status));
        }
        if (deadline == null || now.isBefore(deadline)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_BEFORE_DEADLINE"));
        }
        if (!stillPossible(round)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_ROUND_GONE_ON", round.phase()));
        }
        return reasons;
    }

    /** From now on no longer than the failure took of the application time; a day begun counts as a day. */
    static List<Refusal> until(RoundBrief round, LatePage.Failure failure, Instant until, Instant now) {
        var reasons = new ArrayList<Refusal>();
        var days = days(round, failure);
        if (!until.isAfter(now)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_UNTIL_PAST"));
        } else if (until.isAfter(now.plus(Duration.ofDays(days)))) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_UNTIL_TOO_LONG", days));
        }
        if (!stillPossible(round)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_ROUND_GONE_ON", round.phase()));
        }
        return reasons;
    }

    /** Whether the round is still at the point where a late application can be recommended with the others. */
    static boolean stillPossible(RoundBrief round) {
        return round.phase() == Phase.APPLICATION || round.phase() == Phase.RECOMMENDATION;
    }

    private static long days(RoundBrief round, LatePage.Failure failure) {
        var opens = Objects.requireNonNull(round.opens());
        var deadline = Objects.requireNonNull(round.deadline());
        var from = failure.began().isBefore(opens) ? opens : failure.began();
        var to = failure.ended().isAfter(deadline) ? deadline : failure.ended();
        return (Duration.between(from, to).toSeconds() + Duration.ofDays(1).toSeconds() - 1)
                / Duration.ofDays(1).toSeconds();
    }
}
