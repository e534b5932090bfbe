package gov.award.applications;

import gov.award.files.Attachment;
import gov.award.forms.Missing;
import gov.award.measures.Refusal;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before giving in.
 *
 * @param late why the time forbids it; empty if it does not
 * @param unproven how many files of the evidence name no item of the criteria
 * @param doubtful whether nothing is declared under article 10(7) though the list of the years tells of something
 * @param unit name of the unit it will go to
 */
public record SubmissionPage(
        ApplicationBrief brief,
        RoundBrief round,
        EligibilityReport report,
        List<Refusal> late,
        List<Missing> missing,
        List<Attachment> files,
        long unproven,
        boolean doubtful,
        @Nullable String unit)
        implements OfRound {

    public boolean ready() {
        return late.isEmpty() && missing.isEmpty() && report.failing().isEmpty();
    }

    /** Nothing can be given in now: it was, and waits for nothing from the applicant. */
    public boolean given() {
        return brief.status() != Status.DRAFT
                && brief.status() != Status.RETURNED_BY_UNIT
                && brief.status() != Status.RETURNED_BY_OFFICE;
    }

    public boolean again() {
        return brief.status() != Status.DRAFT;
    }

    public long bytes() {
        return files.stream().mapToLong(Attachment::size).sum();
    }
}
