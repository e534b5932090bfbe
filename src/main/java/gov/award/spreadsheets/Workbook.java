package gov.award.spreadsheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of an .xlsx file, each read as a stream of events: nothing is held whole but what is bounded. */
final class Workbook {

    /** Of a part no more is unpacked; ten thousand rows take a tenth of it. */
    private static final long MOST_OF_A_PART = 64L * 1024 * 1024;

    private static final int MOST_SHEETS = 200;
    private static final int MOST_RELATIONS = 10_000;

    /** Parts that load from elsewhere or do something. */
    private static final List<String> ACTIVE = List.of(
            "xl/externallinks/",
            "xl/connections.xml",
            "xl/querytables/",
            "xl/embeddings/",
            "xl/activex/",
            "xl/macrosheets/",
            "xl/dialogsheets/",
            "xl/webextensions/");

    private final byte[] file;
    private final XMLInputFactory factory;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private SharedTexts texts = SharedTexts.NONE;
    private Styles styles = Styles.NONE;

    /** A sheet with the part it stands in. */
    record Sheet(String name, String part) {}

    /** The file is no workbook, or a damaged one. */
    static final class Damaged extends IOException {

        private static final long serialVersionUID = 1L;

        Damaged(String what) {
            super(what);
        }
    }

    /** A part is larger than any that is read. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("a part is too large");
        }
    }

    /** What is done with a part. */
    interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private Workbook(byte[] file) {
        this.file = file;
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Counts what a document of this size has of & and <, while entities of its own it cannot have.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    }

    static Workbook open(byte[] file) throws IOException {
        var workbook = new Workbook(file);
        workbook.open();
        return workbook;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    SharedTexts texts() {
        return texts;
    }

    Styles styles() {
        return styles;
    }

    /** Parts of the file that would load something or run: none of them is needed for rows of text. */
    List<String> active() throws IOException {
        var found = new ArrayList<String>();
        try (var zip = unpacked()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (ACTIVE.stream().anyMatch(name::startsWith) && found.size() < MOST_SHEETS) {
                    found.add(entry.getName());
                }
            }
        }
        return found;
    }

    private void open() throws IOException {
        var main = relations("", "_rels/.rels").stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElseThrow(() -> new Damaged("no workbook"));
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var name = main.substring(folder.length());
        var relations = relations(folder, folder + "_rels/" + name + ".rels");
        var parts = new HashMap<String, String>();
        relations.forEach(relation -> parts.put(relation.id(), relation.part()));
        read(
                main,
                xml -> each(xml, element -> {
                    switch (element.getLocalName()) {
                        case "workbookPr" ->
                            from1904 = List.of("1", "true").contains(attribute(element, "date1904", ""));
                        case "sheet" -> {
                            var part = parts.get(attribute(element, "id", ""));
                            if (part != null && sheets.size() < MOST_SHEETS) {
                                sheets.add(new Sheet(attribute(element, "name", ""), part));
                            }
                        }
                        default -> {}
                    }
                }));
        for (var relation : relations) {
            if (relation.type().endsWith("/sharedStrings")) {
                texts = SharedTexts.of(this, relation.part());
            } else if (relation.type().endsWith("/styles")) {
                styles = Styles.of(this, relation.part());
            }
        }
    }

    private record Relation(String id, String type, String part) {}

    private List<Relation> relations(String folder, String part) throws IOException {
        var found = new ArrayList<Relation>();
        read(
                part,
                xml -> each(xml, element -> {
                    if (element.getLocalName().equals("Relationship") && found.size() < MOST_RELATIONS) {
                        var target = attribute(element, "Target", "");
                        found.add(new Relation(
                                attribute(element, "Id", ""),
                                attribute(element, "Type", ""),
                                target.startsWith("/") ? target.substring(1) : folder + target));
                    }
                }));
        return found;
    }

    /** Has a part read from its beginning. */
    void read(String name, Part part) throws IOException {
        try (var zip = unpacked()) {
            var entry = zip.getEntry(name);
            if (entry == null) {
                throw new Damaged("no part " + name);
            }
            try (var content = zip.getInputStream(entry)) {
                read(content, part);
            }
        }
    }

    private ZipFile unpacked() throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    private void read(InputStream content, Part part) throws IOException {
        try {
            var xml = factory.createXMLStreamReader(new Bounded(content));
            try {
                part.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException malformed) {
            for (Throwable cause = malformed; cause != null; cause = cause.getCause()) {
                if (cause instanceof TooLarge large) {
                    throw large;
                }
            }
            if (malformed.getNestedException() instanceof TooLarge large) {
                throw large;
            }
            throw new Damaged(String.valueOf(malformed.getMessage()));
        } catch (RuntimeException malformed) {
            throw new Damaged(String.valueOf(malformed.getMessage()));
        }
    }

    static void each(XMLStreamReader xml, Consumer<XMLStreamReader> element) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element.accept(xml);
            }
        }
    }

    /** By its local name: who writes the strict form of the format uses other namespaces. */
    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** Adds what is written, up to one character more than the longest. */
    static void append(StringBuilder text, XMLStreamReader xml, int longest) {
        var room = longest + 1 - text.length();
        if (room > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
        }
    }

    /** Ends with an error where more comes than is read. */
    private static final class Bounded extends FilterInputStream {

        private long left = MOST_OF_A_PART;

        Bounded(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
