package gov.award.files;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may be uploaded at a place.
 *
 * @param bytes the largest size taken
 * @param types the types taken
 */
public record Limits(long bytes, Set<FileType> types) {

    static final long MEGABYTE = 1024L * 1024;

    /** The largest any place takes. */
    public static final long LARGEST = 50 * MEGABYTE;

    public Limits {
        if (bytes < 1 || bytes > LARGEST || types.isEmpty()) {
            throw new IllegalArgumentException("no such limits");
        }
        types = Set.copyOf(types);
    }

    /** Every type, up to 50 MB. */
    public static Limits standard() {
        return new Limits(LARGEST, EnumSet.allOf(FileType.class));
    }

    /** Scans of signed papers: PDF, OFD and images. */
    public static Limits scan() {
        return new Limits(LARGEST, EnumSet.of(FileType.PDF, FileType.OFD, FileType.JPG, FileType.PNG));
    }
}
