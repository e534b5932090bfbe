package gov.award.applications;

import gov.award.applicants.Applicant;
import gov.award.files.FileType;
import gov.award.forms.Asked;
import gov.award.forms.FileQuestion;
import gov.award.forms.Section;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as a whole: a version exactly as it was submitted, or the working copy as it would be.
 *
 * @param given {@code null} for the working copy
 * @param paper when it was received on paper; {@code null} for one applied for online
 */
public record PrintPage(
        ApplicationBrief brief,
        RoundBrief round,
        Applicant applicant,
        @Nullable Given given,
        PaperEntries.@Nullable PaperEntry paper,
        List<Part> parts)
        implements OfRound {

    /** What a version was submitted as. */
    public record Given(int number, Instant submittedAt, String receipt, String digest) {}

    /** A section with its files. */
    public record Part(Section section, List<Asked.Group> groups, List<File> files) {}

    /**
     * A file handed in.
     *
     * @param items codes of the items of the criteria it proves
     */
    public record File(UUID id, FileQuestion asked, String name, long size, String digest, List<String> items) {

        /** Whether a browser can show it; its name, given by the program, ends as its type is called. */
        public boolean shown() {
            return FileType.isShownByName(name);
        }
    }
}
