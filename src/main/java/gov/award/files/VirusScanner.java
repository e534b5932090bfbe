package gov.award.files;

import java.io.InputStream;

/** Looks for viruses. */
interface VirusScanner {

    /** What a scan comes to. */
    sealed interface Finding {

        record Clean() implements Finding {}

        /** @param virus as the scanner calls it */
        record Infected(String virus) implements Finding {}

        /** Larger than the scanner takes: asked again it answers the same. */
        record TooLarge() implements Finding {}

        /** No answer: the file stays in quarantine. */
        record Unavailable(String why) implements Finding {}
    }

    /** Whether there is one; without, nothing is scanned and nothing held back. */
    boolean configured();

    /** @param content read to its end, not closed */
    Finding scan(InputStream content);
}
