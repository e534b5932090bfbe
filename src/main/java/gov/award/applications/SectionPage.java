package gov.award.applications;

import gov.award.files.Attachment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the working copy.
 *
 * @param version the version the form is written on; 0 if it was never saved
 * @param open whether it may be changed now
 * @param points what is to be corrected in it
 */
public record SectionPage(
        ApplicationBrief brief,
        Section section,
        int version,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        boolean open,
        List<Question.Group> groups,
        List<Place> places,
        List<String> points,
        @Nullable Section next) {

    /** A place for files, with those in it. */
    public record Place(FilePlace place, List<Attachment> files) {}
}
