package gov.award.applications;

import gov.award.files.Attachment;
import gov.award.measures.Refusal;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before giving in.
 *
 * @param missing everything missing or too late
 * @param unproven how many files of the evidence name no item of the criteria
 * @param unit name of the unit it will go to
 */
public record SubmissionPage(
        ApplicationBrief brief,
        RoundBrief round,
        EligibilityReport report,
        List<Refusal> missing,
        List<Attachment> files,
        long unproven,
        @Nullable String unit)
        implements OfRound {

    public boolean ready() {
        return missing.isEmpty() && report.failing().isEmpty();
    }

    public boolean again() {
        return brief.status() != Status.DRAFT;
    }

    public long bytes() {
        return files.stream().mapToLong(Attachment::size).sum();
    }
}
