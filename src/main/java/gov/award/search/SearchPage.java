package gov.award.search;

import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for and what was found.
 *
 * @param rounds in which one can search
 * @param found {@code null} if nothing was searched for
 */
public record SearchPage(
        Sought sought, List<RoundChoice> rounds, @Nullable Listing<Line> found) {

    /** A round to be chosen. */
    public record RoundChoice(RoundId id, String title) {}

    /**
     * An application that was found.
     *
     * @param employer empty for an organisation
     */
    public record Line(
            ApplicationId id,
            Kind kind,
            List<Piece> name,
            List<Piece> employer,
            List<Piece> model,
            String receipt,
            Status status,
            String roundTitle,
            List<Excerpt> excerpts) {}

    /**
     * A place in a section of an application.
     *
     * @param file the report it stands in; {@code null} for the form
     * @param name of the file
     */
    public record Excerpt(
            Section section, @Nullable UUID file, @Nullable String name, List<Piece> pieces) {}
}
