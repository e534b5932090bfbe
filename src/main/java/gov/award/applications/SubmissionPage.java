package gov.award.applications;

import gov.award.files.Attachment;
import gov.award.forms.Section;
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

    /** Nothing can be given in now: it was, and waits for nothing from the applicant. */
    public boolean given() {
        return brief.status() != Status.DRAFT
                && brief.status() != Status.RETURNED_BY_UNIT
                && brief.status() != Status.RETURNED_BY_OFFICE;
    }

    /** Under which address of the application what is missing can be filled in; {@code null} if it cannot. */
    public @Nullable String where(Refusal missing) {
        return missing.arguments().stream()
                .filter(Section.class::isInstance)
                .map(section -> ((Section) section).path())
                .findFirst()
                .orElseGet(() -> switch (missing.basis()) {
                    case RECOMMENDING_UNITS -> "competence";
                    case REAPPLICATION_BAR -> Section.MODEL.path();
                    case CLEAN_RECORD, INDIVIDUAL_CONDUCT, HIGHER_AWARD -> Section.CONDITIONS.path();
                    default -> missing.rule().equals("SIGNED_IN_FUTURE") ? Section.SIGNATURE.path() : null;
                });
    }

    public boolean again() {
        return brief.status() != Status.DRAFT;
    }

    public long bytes() {
        return files.stream().mapToLong(Attachment::size).sum();
    }
}
