package gov.award.rounds;

import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds for the planned dates of a round (articles 8(3), 14, 15, 35). */
public final class ScheduleRules {

    private ScheduleRules() {}

    /** 15: applications are taken from an opening until a deadline. */
    public static Optional<Refusal> deadlineAfterOpening(@Nullable Instant opens, @Nullable Instant deadline) {
        return opens != null && deadline != null && !deadline.isAfter(opens)
                ? Optional.of(Refusal.of(Provision.SUBMISSION, "DEADLINE_NOT_AFTER_OPENING", opens, deadline))
                : Optional.empty();
    }

    /** 14, 15: once announced, applicants rely on the dates; only a supplementary announcement extends the deadline for all. */
    static Optional<Refusal> announcedDatesStand(Round round, @Nullable Instant opens, @Nullable Instant deadline) {
        return round.announced() && !sameTimes(round, opens, deadline)
                ? Optional.of(Refusal.of(Provision.ANNOUNCEMENT, "DATES_FIXED_BY_ANNOUNCEMENT"))
                : Optional.empty();
    }

    static boolean sameTimes(Round round, @Nullable Instant opens, @Nullable Instant deadline) {
        return Objects.equals(round.opens(), opens) && Objects.equals(round.deadline(), deadline);
    }

    /** 8(3): the phases are planned in their order. */
    static List<Refusal> phasesInOrder(Map<Phase, LocalDate> plan) {
        var reasons = new ArrayList<Refusal>();
        Phase before = null;
        for (var phase : Phase.course()) {
            var day = plan.get(phase);
            if (day == null) {
                continue;
            }
            if (before != null && day.isBefore(Objects.requireNonNull(plan.get(before)))) {
                reasons.add(Refusal.of(Provision.WORK_PLAN, "PHASES_PLANNED_OUT_OF_ORDER", phase, before));
            }
            before = phase;
        }
        return reasons;
    }

    /** 35: the winners are approved while the measures last, or after them under a reading an official has confirmed. */
    public static Optional<Refusal> approvalWithinValidity(Edition edition, @Nullable LocalDate approval) {
        return approval != null && !edition.approvableOn(approval)
                ? Optional.of(
                        Refusal.of(Provision.VALIDITY, "PLANNED_APPROVAL_AFTER_EXPIRY", approval, edition.validUntil()))
                : Optional.empty();
    }
}
