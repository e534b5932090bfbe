package gov.award.applications;

import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.web.Listing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The applications of a round, for the office.
 *
 * @param drafts number of drafts, of which nothing else is known
 * @param papers those of them that were handed in on paper, and are not entered yet
 */
public record RoundApplicationsPage(
        RoundBrief round, Listing<Line> applications, Filter filter, long drafts, List<PaperEntries.PaperEntry> papers)
        implements OfRound {

    /** What is looked for, and in which order. */
    public record Filter(@Nullable Status status, @Nullable Kind kind, String text, Sort sort) {}

    /** The orders of the list. */
    public enum Sort {
        SUBMITTED("submitted_at, receipt"),
        NAME("name, submitted_at"),
        UNIT("unit_name, submitted_at"),
        STATUS("status, submitted_at");

        private final String columns;

        Sort(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }
    }

    /** An application. */
    public record Line(
            ApplicationId id,
            Kind kind,
            String name,
            @Nullable String employer,
            String model,
            @Nullable String unitName,
            Status status,
            @Nullable Instant submittedAt,
            @Nullable String receipt) {}
}
