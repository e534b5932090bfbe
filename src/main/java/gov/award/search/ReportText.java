package gov.award.search;

import gov.award.files.FileType;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report that is a file. What it cannot read, pages scanned or types it does not know, has none. Runs in a process
 * of its own: see {@link ReadingProcess}.
 */
final class ReportText {

    /** Characters kept of a report. */
    static final int LONGEST = 300_000;

    /** What a PDF may come to on disk while it is read, in bytes. */
    private static final long LARGEST_CACHE = 1024L * 1024 * 1024;

    private static final String RELATIONS = "_rels/.rels";
    private static final String BODY = "/officeDocument";
    private static final Set<String> BLANK = Set.of("tab", "br");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private ReportText() {}

    /** @param arguments type of the file, where it is, where its text is to be written; nothing is if it has none */
    public static void main(String[] arguments) throws IOException {
        try {
            Files.writeString(Path.of(arguments[2]), of(FileType.valueOf(arguments[0]), Path.of(arguments[1])));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // Whatever a damaged or hostile file brings about: it has no text.
            Files.writeString(Path.of(arguments[2]), "");
        }
    }

    /**
     * Up to {@value #LONGEST} characters.
     *
     * @throws IOException or an unchecked one, whatever a damaged or hostile file brings about
     */
    static String of(FileType type, Path content) throws IOException {
        var text = new Kept();
        try {
            switch (type) {
                case PDF -> pdf(content.toFile(), text);
                case DOCX -> docx(content.toFile(), text);
                case DOC, WPS -> doc(content.toFile(), text);
                case XLS, XLSX, ET, OFD, JPG, PNG -> {}
            }
        } catch (Full full) {
            return text.whole();
        }
        return text.whole();
    }

    private static void pdf(File content, Kept text) throws IOException {
        try (var document = Loader.loadPDF(content, beside(content))) {
            new PDFTextStripper().writeText(document, text);
        }
    }

    /** What it does not hold in memory lies beside the file. */
    private static StreamCacheCreateFunction beside(File content) {
        return MemoryUsageSetting.setupTempFileOnly(LARGEST_CACHE).setTempDir(content.getParentFile()).streamCache;
    }

    private static void docx(File content, Kept text) throws IOException {
        try (var parts = new ZipFile(content)) {
            var body = body(parts);
            if (body != null) {
                try (var stream = parts.getInputStream(body)) {
                    paragraphs(stream, text);
                }
            }
        }
    }

    /** The part the package names as its document. */
    private static @Nullable ZipEntry body(ZipFile parts) throws IOException {
        var relations = parts.getEntry(RELATIONS);
        if (relations == null) {
            return null;
        }
        try (var stream = parts.getInputStream(relations)) {
            var xml = XML.createXMLStreamReader(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith(BODY)) {
                    return parts.getEntry(String.valueOf(xml.getAttributeValue(null, "Target"))
                            .replaceFirst("^/", ""));
                }
            }
            return null;
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** What stands in text runs; a paragraph is a line, and so is a row of a table. */
    private static void paragraphs(InputStream body, Kept text) throws IOException {
        try {
            var xml = XML.createXMLStreamReader(body);
            var told = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        told = xml.getLocalName().equals("t");
                        if (BLANK.contains(xml.getLocalName())) {
                            text.write(" ");
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (told) {
                            text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        told = false;
                        if (xml.getLocalName().equals("p")) {
                            text.write("\n");
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static void doc(File content, Kept text) throws IOException {
        try (var container = new POIFSFileSystem(content, true);
                var document = new HWPFDocument(container);
                var words = new WordExtractor(document)) {
            text.write(words.getText());
        }
    }

    /** Enough was read. */
    private static final class Full extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Keeps so much and refuses more. */
    private static final class Kept extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] written, int from, int length) throws IOException {
            text.append(written, from, Math.min(length, LONGEST - text.length()));
            if (text.length() == LONGEST) {
                throw new Full();
            }
        }

        /** Without what the database does not take; not ending between the halves of a character. */
        String whole() {
            var end = text.length();
            var last = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
            return text.substring(0, last).replace("\0", "");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
