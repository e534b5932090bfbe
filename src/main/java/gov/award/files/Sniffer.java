package gov.award.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by its content what a file is. */
final class Sniffer {

    /** In which Word and Excel, and the domestic WPS with them, keep macros. */
    private static final Set<String> MACRO_STORAGES = Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT");

    private static final int LONGEST_DIRECTORY = 2_000_000;

    private Sniffer() {}

    /** What the content turned out to be. */
    sealed interface Finding {

        /** A file of a type taken. */
        record Is(FileType type) implements Finding {}

        /** None that is taken, and why. */
        record IsNot(FileFault fault) implements Finding {}
    }

    /** @param extension tells apart only what is one format under two names: doc and wps, xls and et */
    static Finding sniff(Path file, String extension) throws IOException {
        var start = start(file);
        String detected;
        try (var in = Files.newInputStream(file)) {
            // Kept by Tika; a constant here would stay broken if its making was interrupted.
            detected = MimeTypes.getDefaultMimeTypes()
                    .detect(new java.io.BufferedInputStream(in, 1 << 16), new Metadata())
                    .getBaseType()
                    .toString();
        }
        if (start.startsWith("PK\003\004")) {
            return ZipContents.sniff(file);
        }
        return switch (detected) {
            // Tika also takes a PDF that begins later for one; what begins otherwise may be something else as well.
            case "application/pdf" -> start.startsWith("%PDF-") ? is(FileType.PDF) : not(FileFault.DISGUISED);
            case "image/png" -> start.startsWith("IHDR", 12) ? is(FileType.PNG) : not(FileFault.DAMAGED);
            case "image/jpeg" -> hasFrame(file) ? is(FileType.JPG) : not(FileFault.DAMAGED);
            case "application/x-tika-msoffice" -> office(file, extension);
            default -> not(FileFault.TYPE);
        };
    }

    private static String start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(64), ISO_8859_1);
        }
    }

    private static Finding office(Path file, String extension) {
        try {
            if (OfficeContainer.exceeds(file, LONGEST_DIRECTORY)) {
                return not(FileFault.BOMB);
            }
        } catch (IOException malformed) {
            return not(FileFault.DAMAGED);
        }
        try (var office = new POIFSFileSystem(file.toFile(), true)) {
            var root = office.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return not(FileFault.ENCRYPTED);
            }
            if (hasMacros(root)) {
                return not(FileFault.MACROS);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                readWhole(root, "WordDocument");
                return is(extension.equals("wps") ? FileType.WPS : FileType.DOC);
            }
            for (var book : List.of("Workbook", "Book")) {
                if (root.hasEntryCaseInsensitive(book)) {
                    readWhole(root, book);
                    return is(extension.equals("et") ? FileType.ET : FileType.XLS);
                }
            }
            return not(FileFault.TYPE);
        } catch (IOException | RuntimeException malformed) {
            return not(FileFault.DAMAGED);
        }
    }

    /** Fails if the container was cut off. */
    private static void readWhole(DirectoryNode root, String stream) throws IOException {
        try (var in = root.createDocumentInputStream(root.getEntryCaseInsensitive(stream))) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean hasMacros(DirectoryEntry root) {
        return MACRO_STORAGES.stream().anyMatch(root::hasEntryCaseInsensitive);
    }

    /** Whether the segments of a JPEG lead to a frame with a size; three bytes at the start are easily forged. */
    private static boolean hasFrame(Path file) throws IOException {
        try (var in = new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            while (true) {
                if (in.readUnsignedByte() != 0xFF) {
                    return false;
                }
                var marker = in.readUnsignedByte();
                while (marker == 0xFF) {
                    marker = in.readUnsignedByte();
                }
                var length = in.readUnsignedShort();
                if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                    in.readUnsignedByte();
                    return length >= 11 && in.readUnsignedShort() > 0 && in.readUnsignedShort() > 0;
                }
                if (marker < 0xC0 || marker == 0xD9 || marker == 0xDA || length < 2) {
                    return false;
                }
                in.skipNBytes(length - 2);
            }
        } catch (java.io.EOFException cutOff) {
            return false;
        }
    }

    static Finding is(FileType type) {
        return new Finding.Is(type);
    }

    static Finding not(FileFault fault) {
        return new Finding.IsNot(fault);
    }
}
