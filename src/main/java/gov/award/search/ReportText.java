package gov.award.search;

import gov.award.files.FileType;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a report that is a file. What it cannot read, pages scanned or types it does not know, has none. */
final class ReportText {

    /** Characters kept of a report. */
    static final int LONGEST = 300_000;

    /** What one part of a packed document may come to, in bytes. */
    private static final long LARGEST_PART = 100L * 1024 * 1024;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private ReportText() {}

    /**
     * Up to {@value #LONGEST} characters.
     *
     * @throws IOException or an unchecked one, whatever a damaged or hostile file brings about
     */
    static String of(FileType type, InputStream content) throws IOException {
        return switch (type) {
            case PDF -> pdf(content);
            case DOCX -> docx(content);
            case DOC, WPS -> doc(content);
            case XLS, XLSX, ET, OFD, JPG, PNG -> "";
        };
    }

    private static String pdf(InputStream content) throws IOException {
        try (var document = Loader.loadPDF(
                RandomAccessReadBuffer.createBufferFromStream(content), IOUtils.createTempFileOnlyStreamCache())) {
            var text = new Limited(new StringWriter());
            try {
                new PDFTextStripper().writeText(document, text);
            } catch (Full full) {
                return text.kept();
            }
            return text.kept();
        }
    }

    private static String docx(InputStream content) throws IOException {
        try (var document = new XWPFDocument(content);
                var text = new XWPFWordExtractor(document)) {
            return cut(text.getText());
        }
    }

    private static String doc(InputStream content) throws IOException {
        try (var document = new HWPFDocument(content);
                var text = new WordExtractor(document)) {
            return cut(text.getText());
        }
    }

    /** Without what the database does not take; not ending between the halves of a character. */
    private static String cut(String text) {
        var end = Math.min(text.length(), LONGEST);
        var whole = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, whole).replace("\0", "");
    }

    /** Enough was read. */
    private static final class Full extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Keeps so much and refuses more. */
    private static final class Limited extends FilterWriter {

        private final StringWriter text;

        Limited(StringWriter text) {
            super((Writer) text);
            this.text = text;
        }

        @Override
        public void write(String written, int from, int length) throws IOException {
            super.write(written, from, length);
            room();
        }

        @Override
        public void write(char[] written, int from, int length) throws IOException {
            super.write(written, from, length);
            room();
        }

        @Override
        public void write(int character) throws IOException {
            super.write(character);
            room();
        }

        private void room() throws Full {
            if (text.getBuffer().length() > LONGEST) {
                throw new Full();
            }
        }

        String kept() {
            return cut(text.toString());
        }
    }
}
