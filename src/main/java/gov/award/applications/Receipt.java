package gov.award.applications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt says.
 *
 * @param moment when it was received, to the second
 * @param digest of all sections and files together, SHA-256
 */
public record Receipt(
        String round,
        String applicant,
        String kind,
        String model,
        String unit,
        String moment,
        int version,
        String digest,
        List<Part> sections,
        List<File> files,
        @Nullable String paper) {

    public Receipt {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }

    /** A section with the digest of its content. */
    public record Part(String name, String digest) {}

    /**
     * A file with its digest.
     *
     * @param items codes of the items of the criteria it proves
     */
    public record File(String place, String name, long size, String digest, List<String> items) {

        /** What of it goes into the digest of all. */
        String line() {
            return items.isEmpty() ? digest : digest + " " + String.join(" ", items);
        }
    }
}
