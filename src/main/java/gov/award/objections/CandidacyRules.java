package gov.award.objections;

import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.objections.Candidacies.Hearing;
import gov.award.workdays.Deadline;
import java.time.Instant;
import java.time.LocalDate;
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

    /** @param statements in what it was told before; none of them is left uncompared */
    static List<Refusal> telling(
            ComplaintState state,
            boolean inQuestion,
            Kind kind,
            Provision ground,
            List<CandidacyStatement> statements) {
        var reasons = new ArrayList<Refusal>();
        if (statements.stream().anyMatch(CandidacyStatement::waits)) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_STATEMENT_NOT_COMPARED"));
        }
        if (state != ComplaintState.FOUND || !inQuestion) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "CANDIDACY_NOT_IN_QUESTION"));
        }
        if (!grounds(kind).contains(ground)) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "CANDIDACY_GROUND_NOT_POSSIBLE"));
        }
        return reasons;
    }

    /** A candidate enters its statement once, within its days, before the committee is asked. */
    static List<Refusal> stating(
            ComplaintState state, List<CandidacyStatement> statements, @Nullable Deadline deadline, Instant now) {
        var reasons = new ArrayList<Refusal>();
        if (deadline != null && deadline.missedAt(now)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATEMENT_TOO_LATE", deadline.due()));
        }
        if (statements.stream().anyMatch(each -> !each.recorded())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATED_ALREADY"));
        } else if (state != ComplaintState.FOUND) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATEMENT_NOT_NOW"));
        }
        return reasons;
    }

    /**
     * A statement on paper, or taken down, is recorded before the committee is asked.
     *
     * @param told the day the candidate was told
     * @param statedOn the day it was given to the office
     */
    static List<Refusal> recording(
            ComplaintState state, LocalDate told, LocalDate statedOn, LocalDate today, @Nullable Deadline deadline) {
        var reasons = new ArrayList<Refusal>();
        if (state != ComplaintState.FOUND) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATEMENT_NOT_NOW"));
        }
        if (statedOn.isBefore(told) || statedOn.isAfter(today)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATEMENT_DAY", told, today));
        }
        if (deadline != null && statedOn.isAfter(deadline.due())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "CANDIDACY_STATEMENT_TOO_LATE", deadline.due()));
        }
        return reasons;
    }

    /**
     * What forbids asking the committee: not told, the paper not served, the days not over, a recorded statement not compared,
     * or the statement not reviewed.
     *
     * @param review what the office says to the statement
     */
    static List<Refusal> asking(
            @Nullable Hearing hearing,
            List<CandidacyStatement> statements,
            @Nullable Deadline deadline,
            @Nullable String review,
            Instant now) {
        if (hearing == null) {
            return List.of(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_NOT_TOLD"));
        }
        if (statements.stream().anyMatch(CandidacyStatement::waits)) {
            return List.of(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_STATEMENT_NOT_COMPARED"));
        }
        if (statements.stream().anyMatch(CandidacyStatement::counts)) {
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
