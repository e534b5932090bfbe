package gov.award.spreadsheets;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Which styles of a workbook show a number as a day.
 *
 * @param days the numbers of those styles
 */
record Styles(BitSet days) {

    static final Styles NONE = new Styles(new BitSet());

    /** As many as a spreadsheet program keeps. */
    private static final int MOST = 65_536;

    static Styles of(Workbook workbook, String part) throws IOException {
        var days = new BitSet();
        workbook.read(part, xml -> collect(xml, days));
        return new Styles(days);
    }

    boolean showsDay(String style) {
        try {
            var number = style.isEmpty() ? 0 : Integer.parseInt(style);
            return number >= 0 && days.get(number);
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private static void collect(XMLStreamReader xml, BitSet days) throws XMLStreamException {
        var formats = new HashMap<Integer, String>();
        var cells = false;
        var style = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            var starts = event == XMLStreamConstants.START_ELEMENT;
            switch (xml.getLocalName()) {
                case "cellXfs" -> cells = starts;
                case "numFmt" -> {
                    if (starts && formats.size() < MOST) {
                        formats.put(number(xml, "numFmtId"), Workbook.attribute(xml, "formatCode", ""));
                    }
                }
                case "xf" -> {
                    if (starts && cells && style < MOST) {
                        var format = number(xml, "numFmtId");
                        days.set(style++, DateUtil.isADateFormat(format, formats.getOrDefault(format, "")));
                    }
                }
                default -> {}
            }
        }
    }

    private static int number(XMLStreamReader xml, String name) {
        return Integer.parseInt(Workbook.attribute(xml, name, "0"));
    }
}
