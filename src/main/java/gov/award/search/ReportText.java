package gov.award.search;

import gov.award.files.FileType;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The text of a report that is a file, read as far as it is kept and never held whole. What it cannot read, pages scanned or
 * types it does not know, has none.
 */
final class ReportText {

    /** Characters kept of a report. */
    static final int LONGEST = 300_000;

    /** Documents of old are held whole while they are read; larger ones are not, in bytes. */
    private static final long LARGEST_OF_OLD = 20L * 1024 * 1024;

    private static final String BODY = "word/document.xml";
    private static final Set<String> BLANK = Set.of("tab", "br");
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private ReportText() {}

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
        try (var document = Loader.loadPDF(content, IOUtils.createTempFileOnlyStreamCache())) {
            new PDFTextStripper().writeText(document, text);
        }
    }

    private static void docx(File content, Kept text) throws IOException {
        try (var parts = new ZipFile(content)) {
            var body = parts.getEntry(BODY);
            if (body != null) {
                try (var stream = parts.getInputStream(body)) {
                    paragraphs(stream, text);
                }
            }
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
        if (content.length() > LARGEST_OF_OLD) {
            return;
        }
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
