package gov.award.applications;

import gov.award.files.FileType;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version exactly as it was submitted. */
public record PrintPage(
        ApplicationBrief brief,
        RoundBrief round,
        Applicant applicant,
        int number,
        Instant submittedAt,
        String receipt,
        String digest,
        List<Part> parts)
        implements OfRound {

    /** A section with its files. */
    public record Part(Section section, String digest, List<Question.Group> groups, List<File> files) {}

    /** A file handed in. */
    public record File(UUID id, FilePlace place, String name, long size, String digest) {

        /** Whether a browser can show it; its name, given by the program, ends as its type is called. */
        public boolean shown() {
            return FileType.isShownByName(name);
        }
    }
}
