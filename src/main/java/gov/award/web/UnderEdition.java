package gov.award.web;

import org.jspecify.annotations.Nullable;

/** A page about something held under its own edition of the measures, from which it cites, whatever is in force for what is begun anew. */
public interface UnderEdition {

    /** Code of that edition; {@code null} for the one now in force. */
    @Nullable
    String editionCode();
}
