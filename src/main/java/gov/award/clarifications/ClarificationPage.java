package gov.award.clarifications;

import gov.award.applications.ApplicationBrief;
import gov.award.applications.PaperAct;
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

    /**
     * A question with the files of its answer.
     *
     * @param papers answers on paper that are not the answer yet, or were dropped
     * @param takes whether the applicant may answer now
     * @param recordable whether its answer on paper may be recorded now
     */
    public record Line(
            Clarification asked, List<Attachment> files, List<PaperAct> papers, boolean takes, boolean recordable) {

        public Line {
            files = List.copyOf(files);
            papers = List.copyOf(papers);
        }

        /** Whether an answer was recorded from paper and has to be compared. */
        public boolean waits() {
            return papers.stream().anyMatch(PaperAct::waits);
        }
    }

    @Override
    public String editionCode() {
        return brief.edition();
    }
}
