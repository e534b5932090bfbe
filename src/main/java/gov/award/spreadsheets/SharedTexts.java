package gov.award.spreadsheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook name by number: so many as a table that is taken in can have, and no more. */
record SharedTexts(List<String> texts) {

    static final SharedTexts NONE = new SharedTexts(List.of());

    /** The longest a spreadsheet program writes into a cell. */
    static final int LONGEST = 32_767;

    private static final int MOST = 200_000;
    private static final int MOST_CHARACTERS = 16_000_000;

    static SharedTexts of(Workbook workbook, String part) throws IOException {
        var texts = new ArrayList<String>();
        workbook.read(part, xml -> collect(xml, texts));
        return new SharedTexts(texts);
    }

    /** {@code null} where there is none, or it was too far behind to be read. */
    @Nullable
    String at(String number) {
        try {
            var index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static void collect(XMLStreamReader xml, List<String> texts) throws XMLStreamException {
        var left = MOST_CHARACTERS;
        while (xml.hasNext() && texts.size() < MOST && left > 0) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var text = text(xml, "si");
                texts.add(text);
                left -= text.length();
            }
        }
    }

    /** The runs of a text one after another, without how it is read aloud. */
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        var written = false;
        var aloud = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    aloud += xml.getLocalName().equals("rPh") ? 1 : 0;
                    written = xml.getLocalName().equals("t");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (written && aloud == 0) {
                        Workbook.append(text, xml, LONGEST);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    written = false;
                    aloud -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals(end)) {
                        return text.toString();
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }
}
