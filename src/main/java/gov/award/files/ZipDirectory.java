package gov.award.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The size of a packed document's directory, as its end record tells it, read without opening the directory itself.
 *
 * @param entries how many it says it lists
 * @param length in bytes
 */
record ZipDirectory(long entries, long length) {

    private static final int END = 0x06054b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int END_64 = 0x06064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int END_64_LENGTH = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long NOT_HERE = 0xFFFF_FFFFL;
    private static final int COUNT_NOT_HERE = 0xFFFF;

    boolean exceeds(long mostEntries, long longest) {
        return entries < 0 || entries > mostEntries || length < 0 || length > longest;
    }

    /**
     * Empty unless the last end record ends with the file: which of several is meant, programs answer differently.
     * The figures are the larger ones where there are two records, so that neither can hide what the other says.
     */
    static Optional<ZipDirectory> of(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var size = in.length();
            var tail = read(in, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), END_LENGTH + LONGEST_COMMENT);
            var at = tail.limit() - END_LENGTH;
            while (at >= 0 && tail.getInt(at) != END) {
                at--;
            }
            if (at < 0 || at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) != tail.limit()) {
                return Optional.empty();
            }
            var entries = Short.toUnsignedInt(tail.getShort(at + 10));
            var length = Integer.toUnsignedLong(tail.getInt(at + 12));
            var begin = Integer.toUnsignedLong(tail.getInt(at + 16));
            if (entries != COUNT_NOT_HERE && length != NOT_HERE && begin != NOT_HERE) {
                return Optional.of(new ZipDirectory(entries, length));
            }
            return large(in, size - tail.limit() + at)
                    .map(large -> new ZipDirectory(
                            entries == COUNT_NOT_HERE ? large.entries() : Math.max(entries, large.entries()),
                            length == NOT_HERE ? large.length() : Math.max(length, large.length())));
        }
    }

    /** What the record for large files says, whose place is told right before the usual one. */
    private static Optional<ZipDirectory> large(RandomAccessFile in, long end) throws IOException {
        var locator = read(in, end - LOCATOR_64_LENGTH, LOCATOR_64_LENGTH);
        if (locator.limit() < LOCATOR_64_LENGTH || locator.getInt(0) != LOCATOR_64) {
            return Optional.empty();
        }
        var record = read(in, locator.getLong(8), END_64_LENGTH);
        return record.limit() < END_64_LENGTH || record.getInt(0) != END_64
                ? Optional.empty()
                : Optional.of(new ZipDirectory(record.getLong(32), record.getLong(40)));
    }

    /** Nothing where there is nothing to read; less where the file ends before. */
    private static ByteBuffer read(RandomAccessFile in, long from, int most) throws IOException {
        var bytes = new byte[from < 0 ? 0 : (int) Math.clamp(in.length() - from, 0, most)];
        in.seek(Math.max(0, from));
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
