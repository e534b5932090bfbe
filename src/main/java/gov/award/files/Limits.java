package gov.award.files;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be uploaded at a place.
 *
 * @param bytes the largest size taken
 * @param types the types taken
 */
public record Limits(long bytes, Set<FileType> types) {

    public static final long MEGABYTE = 1024L * 1024;

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

    boolean takes(String extension) {
        return types.stream().anyMatch(type -> type.isCalled(extension));
    }

    /** Full ones, at least one. */
    public long megabytes() {
        return Math.max(1, bytes / MEGABYTE);
    }

    /** The types taken as people call them. */
    public List<String> names() {
        return taken().map(type -> type.extension().toUpperCase(Locale.ROOT)).toList();
    }

    /** The types taken as the attribute {@code accept} of a field wants them. */
    public String accept() {
        return taken().flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    private Stream<FileType> taken() {
        return Arrays.stream(FileType.values()).filter(types::contains);
    }
}
