package gov.award.objections;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.objections.Candidacies.Hearing;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A candidate is told and heard before the committee is asked to take it from the list (articles 22, 23; reading 19). */
final class CandidacyRules {

    private static final List<Provision> ORGANISATIONS = List.of(
            Provision.REGISTRATION,
            Provision.QUALITY_MANAGEMENT,
            Provision.POLICY_CONFORMITY,
            Provision.LEADING_POSITION,
            Provision.REPUTATION,
            Provision.CLEAN_RECORD,
            Provision.HIGHER_AWARD);

    private static final List<Provision> INDIVIDUALS =
            List.of(Provision.INDIVIDUAL_AWARENESS, Provision.INDIVIDUAL_CONTRIBUTION, Provision.INDIVIDUAL_CONDUCT);

    /** Not truthfully filled in, barred, or an honour to be had by deceit. */
    private static final List<Provision> BOTH =
            List.of(Provision.SUBMISSION, Provision.REAPPLICATION_BAR, Provision.FRAUD);

    private CandidacyRules() {}

    /** On what a candidate of that kind can be taken from the list. */
    static List<Provision> grounds(Kind kind) {
        return Stream.concat((kind == Kind.ORGANISATION ? ORGANISATIONS : INDIVIDUALS).stream(), BOTH.stream())
                .toList();
    }

    static List<Refusal> telling(ComplaintState state, boolean inQuestion, Kind kind, Provision ground) {
        var reasons = new ArrayList<Refusal>();
        if (state != ComplaintState.FOUND || !inQuestion) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "CANDIDACY_NOT_IN_QUESTION"));
        }
        if (!grounds(kind).contains(ground)) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "CANDIDACY_GROUND_NOT_POSSIBLE"));
        }
        return reasons;
    }

    /** A statement is given once, within its days. */
    static List<Refusal> stating(Hearing hearing, @Nullable Deadline deadline, Instant now) {
        var reasons = new ArrayList<Refusal>();
        if (deadline != null && deadline.missedAt(now)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATEMENT_TOO_LATE", deadline.due()));
        }
        if (hearing.statedAt() != null) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATED_ALREADY"));
        }
        return reasons;
    }

    /**
     * What forbids asking the committee: not told, the paper not served, the days not over, or the statement not reviewed.
     *
     * @param review what the office says to the statement
     */
    static List<Refusal> asking(
            @Nullable Hearing hearing, @Nullable Deadline deadline, @Nullable String review, Instant now) {
        if (hearing == null) {
            return List.of(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_NOT_TOLD"));
        }
        if (hearing.statedAt() != null) {
            return review == null || review.isBlank()
                    ? List.of(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_STATEMENT_NOT_REVIEWED"))
                    : List.of();
        }
        if (deadline == null) {
            return List.of(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_NOT_SERVED"));
        }
        return deadline.missedAt(now)
                ? List.of()
                : List.of(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_NOT_HEARD", deadline.due()));
    }
}
