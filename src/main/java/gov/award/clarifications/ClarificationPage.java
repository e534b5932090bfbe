package gov.award.clarifications;

import gov.award.applications.ApplicationBrief;
import gov.award.files.Attachment;
import gov.award.web.UnderEdition;
import java.util.List;

/**
 * What a unit has asked an applicant, the latest first.
 *
 * @param own whether the reader acts for the applicant
 * @param pledged whether the reader has pledged; before, nothing is shown
 * @param asking whether the reader may ask now
 * @param limit the working days that may be given at most
 */
public record ClarificationPage(
        ApplicationBrief brief, boolean own, boolean pledged, boolean asking, int limit, List<Line> lines)
        implements UnderEdition {

    public ClarificationPage {
        lines = List.copyOf(lines);
    }

    /** A question with the files of its answer; {@code takes} whether an answer may come now. */
    public record Line(Clarification asked, List<Attachment> files, boolean takes) {}

    @Override
    public String editionCode() {
        return brief.edition();
    }
}
