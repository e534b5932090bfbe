package gov.award.deliberations;

import gov.award.deliberations.Deliberated.Vote;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Switch;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the committee's votes may come to (articles 4, 7(4), 22): no more winners than places, departing from the order of
 * rank only with a reason, places left vacant only with a reason.
 */
final class ProposalRules {

    private ProposalRules() {}

    static Verdict weigh(Edition edition, List<Deliberated> all, @Nullable String justification, String vacancyReason) {
        var standing =
                all.stream().filter(each -> !each.candidate().withdrawn()).toList();
        var hard = new ArrayList<Refusal>();
        var soft = new ArrayList<Refusal>();
        standing.stream()
                .filter(each -> each.vote() == Vote.OPEN || each.vote() == Vote.NOT_PUT)
                .forEach(each -> hard.add(Refusal.of(
                        Provision.REPORT_TO_COMMITTEE,
                        "CANDIDATE_UNDECIDED",
                        each.candidate().name())));
        for (var kind : Kind.values()) {
            var ofKind = standing.stream()
                    .filter(each -> each.candidate().kind() == kind)
                    .toList();
            places(
                    edition,
                    kind,
                    (int) ofKind.stream().filter(Deliberated::proposed).count(),
                    vacancyReason,
                    hard);
            order(ofKind, hard, soft);
        }
        return Verdict.of(hard, soft, justification);
    }

    static int quota(Edition edition, Kind kind) {
        return edition.number(
                switch (kind) {
                    case ORGANISATION -> Figure.QUOTA_ORGANISATIONS;
                    case INDIVIDUAL -> Figure.QUOTA_INDIVIDUALS;
                });
    }

    private static void places(Edition edition, Kind kind, int proposed, String vacancyReason, List<Refusal> hard) {
        var quota = quota(edition, kind);
        if (proposed > quota) {
            hard.add(Refusal.of(Provision.QUOTA, "QUOTA_EXCEEDED", kind, proposed, quota));
        } else if (proposed < quota && !edition.is(Switch.VACANCIES_ALLOWED)) {
            hard.add(Refusal.of(Provision.QUOTA, "VACANCY_NOT_ALLOWED", kind, quota - proposed));
        } else if (proposed < quota && vacancyReason.isBlank()) {
            hard.add(Refusal.of(Provision.QUOTA, "VACANCY_REASON", kind, quota - proposed));
        }
    }

    private static void order(List<Deliberated> ofKind, List<Refusal> hard, List<Refusal> soft) {
        for (var passed : ofKind) {
            if (passed.vote() != Vote.LOST) {
                continue;
            }
            var rank = passed.candidate().rank();
            if (ofKind.stream()
                    .anyMatch(other -> other.proposed() && other.candidate().rank() > rank)) {
                soft.add(Refusal.of(
                        Provision.PROPOSE_WINNERS,
                        "RANK_PASSED_OVER",
                        passed.candidate().name(),
                        rank));
            }
            if (passed.candidate().tied()
                    && ofKind.stream()
                            .anyMatch(other ->
                                    other.proposed() && other.candidate().rank() == rank)) {
                hard.add(Refusal.of(
                        Provision.REVIEW_RESULTS,
                        "TIE_UNBROKEN",
                        passed.candidate().name(),
                        rank));
            }
        }
    }
}
