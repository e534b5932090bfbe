package gov.award.awards;

import gov.award.measures.Kind;
import gov.award.measures.Refusal;
import gov.award.people.SquareCode;
import gov.award.rounds.RoundBrief;
import gov.award.web.Listing;
import gov.award.web.UnderEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the pages of awards show. */
public final class AwardPages {

    private AwardPages() {}

    /**
     * The award phase of a round.
     *
     * @param told how many applicants were told the result
     * @param untold how many could be and were not
     * @param undecided on how many the government may still decide
     * @param missing what still stands between the round and its completion
     */
    public record OfRound(
            RoundBrief round,
            List<Decisions.Decision> decisions,
            List<AwardLine> awards,
            int told,
            int untold,
            int undecided,
            List<Budget.Report> reports,
            List<Budget.Approval> approvals,
            List<Refusal> missing)
            implements gov.award.rounds.OfRound {

        public boolean publishable() {
            return !decisions.isEmpty() && (untold > 0 || !decisions.stream().allMatch(Decisions.Decision::published));
        }

        /** The report that waits for the governor's approval. */
        public Budget.@Nullable Report open() {
            return Budget.open(reports).orElse(null);
        }

        public boolean reportable() {
            return open() == null && awards.stream().anyMatch(award -> !award.revoked() && award.allocatedFen() == 0);
        }

        public List<Budget.Approval> approvalsOf(Budget.Report report) {
            return approvals.stream()
                    .filter(approval -> approval.report().equals(report.id()))
                    .toList();
        }

        public Budget.@Nullable Approval waiting() {
            return approvals.stream().filter(Budget.Approval::waits).findFirst().orElse(null);
        }
    }

    /** The two earmarked lines of a round, and what was spent on its review. */
    public record OfBudget(RoundBrief round, List<Budget.Line> lines, Listing<Budget.Payment> expenses)
            implements gov.award.rounds.OfRound {}

    /** All awards. */
    public record All(Listing<AwardLine> awards) {}

    /**
     * One award.
     *
     * @param mine whether the reader acts for the winner
     * @param handover of plaque and certificate; {@code null} before it and for readers it is no business of
     * @param purposes what the prize may be used for, by code
     * @param lines the budget lines a prize may be paid from; none for readers who do not pay
     */
    public record One(
            AwardLine award,
            boolean mine,
            @Nullable Handover handover,
            List<Budget.Payment> payments,
            List<Uses.Use> uses,
            List<Uses.Activity> activities,
            Map<String, String> purposes,
            List<Budget.Line> lines)
            implements UnderEdition {

        @Override
        public String editionCode() {
            return award.edition();
        }

        public String purpose(Uses.Use use) {
            return purposes.getOrDefault(use.purpose(), use.purpose());
        }
    }

    /** The certificate, to be printed. */
    public record Certificate(Winner award, String address, SquareCode code) {}

    /** An award as everybody sees it. */
    public record Winner(
            String roundTitle,
            Kind kind,
            String name,
            @Nullable String employer,
            String document,
            LocalDate decided,
            String certificate,
            @Nullable LocalDate revokedOn,
            @Nullable String revocationDocument) {}

    /** The public list. */
    public record Winners(Listing<Winner> winners) {}

    /**
     * The verification of a certificate.
     *
     * @param number as typed
     * @param award {@code null} if there is no such certificate
     */
    public record Verified(
            @Nullable String number, @Nullable Winner award) {}
}
