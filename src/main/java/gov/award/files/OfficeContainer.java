package gov.award.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;

/** The size of what whoever opens an older office document reads into memory at once: its directory and its tables. */
final class OfficeContainer {

    private static final int HEADER = 512;
    private static final int IN_HEADER = 109;

    private OfficeContainer() {}

    /** @param longest in bytes, for the directory and each of the tables */
    static boolean exceeds(Path file, long longest) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var power = in.length() < HEADER ? 0 : at(in, 30) & 0xFFFF;
            // No other size is opened.
            if (power != 9 && power != 12) {
                return false;
            }
            var sector = 1L << power;
            var tables = at(in, 44);
            if (larger(tables, sector, longest)
                    || larger(at(in, 64), sector, longest)
                    || larger(at(in, 72), sector, longest)) {
                return true;
            }
            return directory(in, sector, tables(in, sector, tables), longest);
        } catch (EOFException cutOff) {
            return false;
        }
    }

    private static boolean larger(int sectors, long sector, long longest) {
        return Integer.toUnsignedLong(sectors) * sector > longest;
    }

    /** Where the tables stand that tell which sector follows which: the first ones in the header, the others in a chain. */
    private static int[] tables(RandomAccessFile in, long sector, int count) throws IOException {
        var tables = new int[count];
        for (var i = 0; i < Math.min(count, IN_HEADER); i++) {
            tables[i] = at(in, 76 + 4L * i);
        }
        var each = (int) sector / 4 - 1;
        var list = at(in, 68);
        for (var i = IN_HEADER; i < count; i++) {
            var inList = (i - IN_HEADER) % each;
            if (i > IN_HEADER && inList == 0) {
                list = at(in, (list + 1) * sector + 4L * each);
            }
            if (list < 0) {
                return Arrays.copyOf(tables, i);
            }
            tables[i] = at(in, (list + 1) * sector + 4L * inList);
        }
        return tables;
    }

    private static boolean directory(RandomAccessFile in, long sector, int[] tables, long longest) throws IOException {
        var each = (int) sector / 4;
        var length = 0L;
        for (var next = at(in, 48); next >= 0 && next / each < tables.length; ) {
            length += sector;
            if (length > longest) {
                return true;
            }
            next = at(in, (tables[next / each] + 1) * sector + 4L * (next % each));
        }
        return false;
    }

    private static int at(RandomAccessFile in, long place) throws IOException {
        if (place < 0) {
            throw new EOFException();
        }
        in.seek(place);
        return Integer.reverseBytes(in.readInt());
    }
}
