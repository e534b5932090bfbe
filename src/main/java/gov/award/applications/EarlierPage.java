package gov.award.applications;

import gov.award.forms.Asked;
import gov.award.forms.Section;
import gov.award.web.UnderEdition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a section of the working copy said before.
 *
 * @param open whether one of them may be taken back now
 * @param below only versions before that one are listed; {@code null} from the latest on
 * @param older before which version there may be more; {@code null} if all are listed
 * @param shown the version looked at; {@code null} for none
 */
public record EarlierPage(
        ApplicationBrief brief,
        Section section,
        boolean open,
        List<Line> versions,
        @Nullable Integer below,
        @Nullable Integer older,
        @Nullable Shown shown)
        implements UnderEdition {

    /** A replaced version. */
    public record Line(int version, String by, Instant savedAt) {}

    /** A version as it was. */
    public record Shown(int version, List<Asked.Group> groups) {}

    @Override
    public String editionCode() {
        return brief.edition();
    }
}
