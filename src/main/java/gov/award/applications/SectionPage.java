package gov.award.applications;

import gov.award.files.Attachment;
import gov.award.files.Transfer;
import gov.award.forms.Asked;
import gov.award.forms.FileQuestion;
import gov.award.forms.Section;
import gov.award.measures.Refusal;
import gov.award.web.UnderEdition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of the working copy.
 *
 * @param version the version the form is written on; 0 if it was never saved
 * @param open whether it may be changed now
 * @param contradictions which of the figures saved contradict one another
 * @param points what is to be corrected in it
 */
public record SectionPage(
        ApplicationBrief brief,
        Section section,
        int version,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        boolean open,
        List<Asked.Group> groups,
        List<Refusal> contradictions,
        List<Place> places,
        Room room,
        List<String> points,
        @Nullable Section next)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return brief.edition();
    }

    /**
     * Files asked for.
     *
     * @param wanted whether they are asked for, as the answers saved stand
     * @param files those that stand
     * @param removed those that do not, nor anything in their stead, and can be taken back
     * @param onTheWay the reader's own, not yet whole
     */
    public record Place(
            FileQuestion asked,
            boolean wanted,
            List<Standing> files,
            List<Attachment> removed,
            List<OnTheWay> onTheWay) {}

    /**
     * A file that stands.
     *
     * @param earlier what it replaced, latest first
     * @param items codes of the items of the criteria it proves
     */
    public record Standing(Attachment file, List<Attachment> earlier, List<String> items) {}

    /** @param arrived in bytes */
    public record OnTheWay(Transfer transfer, long arrived) {

        public long percent() {
            return arrived * 100 / transfer.size();
        }
    }

    /** How much the files of the application take and may take together, in bytes. */
    public record Room(long used, long total) {

        public long left() {
            return Math.max(0, total - used);
        }
    }
}
