package gov.award.search;

import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.rounds.RoundId;
import gov.award.web.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for and what was found.
 *
 * @param rounds in which one can search
 * @param scopes to which one can confine the search
 * @param found {@code null} if nothing was searched for
 * @param most how many are listed, if there are more than that; {@code null} if all are
 */
public record SearchPage(
        Sought sought,
        List<RoundChoice> rounds,
        List<Scope> scopes,
        @Nullable Listing<Line> found,
        @Nullable Integer most) {

    /** Whether comments of assessors are among what the reader may find. */
    public boolean comments() {
        return scopes.contains(Scope.COMMENTS);
    }

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
     * A place where words stand.
     *
     * @param pieces the text around them; empty where it is not told before it is opened
     */
    public record Excerpt(Origin origin, List<Piece> pieces) {}
}
