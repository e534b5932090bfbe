package gov.award.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import gov.award.files.Sniffer.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into a packed document: what it is, and that it can be unpacked without harm. */
final class ZipContents {

    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_DIRECTORY = 4_000_000;
    private static final long LARGEST = 1_000_000_000;

    /** Up to here no ratio is suspicious: an empty table packs well. */
    private static final long HARMLESS = 50_000_000;

    private static final int MOST_TIMES = 100;
    private static final int LONGEST_LIST = 4_000_000;

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private ZipContents() {}

    static Finding sniff(Path file) throws IOException {
        var directory = ZipDirectory.of(file).orElse(null);
        if (directory == null) {
            return Sniffer.not(FileFault.DAMAGED);
        }
        // Whoever opens the file reads the whole directory into memory, before anything else can be asked.
        if (directory.exceeds(MOST_ENTRIES, LONGEST_DIRECTORY)) {
            return Sniffer.not(FileFault.BOMB);
        }
        try (var zip = new ZipFile(file.toFile(), UTF_8)) {
            var fault = unpack(zip, Files.size(file));
            return fault == null ? type(zip) : Sniffer.not(fault);
        } catch (IOException | IllegalArgumentException malformed) {
            return Sniffer.not(FileFault.DAMAGED);
        }
    }

    /** Reads every entry to its end: the sizes a file declares of itself prove nothing. */
    private static @org.jspecify.annotations.Nullable FileFault unpack(ZipFile zip, long packed) throws IOException {
        var most = Math.min(LARGEST, Math.max(HARMLESS, packed * MOST_TIMES));
        var names = new HashSet<String>();
        var buffer = new byte[1 << 16];
        var total = 0L;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var name = entry.getName().toLowerCase(Locale.ROOT);
            // Two programs may read two entries of one name as different documents.
            if (!names.add(name) || name.startsWith("/") || name.contains("..") || name.contains("\\")) {
                return FileFault.DAMAGED;
            }
            if (name.endsWith("vbaproject.bin")) {
                return FileFault.MACROS;
            }
            if (entry.isDirectory()) {
                continue;
            }
            try (var in = zip.getInputStream(entry)) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > most) {
                        return FileFault.BOMB;
                    }
                }
            }
        }
        return null;
    }

    private static Finding type(ZipFile zip) throws IOException {
        if (zip.getEntry("OFD.xml") != null) {
            return text(zip, "OFD.xml").contains("http://www.ofdspec.org/")
                    ? Sniffer.is(FileType.OFD)
                    : Sniffer.not(FileFault.DAMAGED);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            return Sniffer.not(FileFault.TYPE);
        }
        var types = text(zip, "[Content_Types].xml");
        if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            return Sniffer.not(FileFault.MACROS);
        }
        if (types.contains(WORD)) {
            return Sniffer.is(FileType.DOCX);
        }
        return types.contains(SHEET) ? Sniffer.is(FileType.XLSX) : Sniffer.not(FileFault.TYPE);
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            var bytes = in.readNBytes(LONGEST_LIST);
            return new String(
                    bytes,
                    bytes.length > 1 && (bytes[0] == (byte) 0xFF || bytes[0] == (byte) 0xFE || bytes[1] == 0)
                            ? java.nio.charset.StandardCharsets.UTF_16
                            : UTF_8);
        }
    }
}
