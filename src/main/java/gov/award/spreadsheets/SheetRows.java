package gov.award.spreadsheets;

import gov.award.spreadsheets.Workbook.Damaged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a sheet from above, those hidden too, one at a time, and then through its merged cells. */
final class SheetRows {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final Workbook workbook;
    private final Taker taker;
    private int row;
    private boolean goesOn = true;

    /** What is done with what is found. */
    interface Taker {

        /**
         * @param number from 1
         * @param cells those with something in them, from the left
         * @return whether to go on
         */
        boolean row(int number, List<Cell> cells);

        /** @param range such as {@code A3:B4} */
        void merged(String range);
    }

    SheetRows(Workbook workbook, Taker taker) {
        this.workbook = workbook;
        this.taker = taker;
    }

    void read(Workbook.Sheet sheet) throws IOException {
        workbook.read(sheet.part(), this::read);
    }

    /** The last row that was begun, from 1. */
    int last() {
        return row;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (goesOn && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> row(xml);
                    case "mergeCell" -> taker.merged(Workbook.attribute(xml, "ref", ""));
                    default -> {}
                }
            }
        }
    }

    private void row(XMLStreamReader xml) throws XMLStreamException, IOException {
        var number = Integer.parseInt(Workbook.attribute(xml, "r", String.valueOf(row + 1)));
        if (number <= row || number > LAST_ROW) {
            throw new Damaged("row " + number + " after row " + row);
        }
        row = number;
        var cells = new ArrayList<Cell>();
        var column = -1;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                var at = Workbook.attribute(xml, "r", "");
                var next = at.isEmpty() ? column + 1 : column(at);
                if (next <= column || next >= LAST_COLUMN) {
                    throw new Damaged("column " + next + " after column " + column);
                }
                column = next;
                var cell = cell(xml, column);
                if (cell != null) {
                    cells.add(cell);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        if (!cells.isEmpty()) {
            goesOn = taker.row(row, cells);
        }
    }

    private static int column(String reference) throws Damaged {
        var letters = reference.replaceAll("[0-9$]", "");
        if (letters.isEmpty() || letters.length() > 3 || !letters.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new Damaged("no cell " + reference);
        }
        return CellReference.convertColStringToIndex(letters);
    }

    private @Nullable Cell cell(XMLStreamReader xml, int column) throws XMLStreamException {
        var type = Workbook.attribute(xml, "t", "n");
        var style = Workbook.attribute(xml, "s", "");
        var value = new StringBuilder();
        var formula = new StringBuilder();
        var isFormula = false;
        @Nullable StringBuilder into = null;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> into = value;
                    case "f" -> {
                        isFormula = true;
                        into = formula;
                    }
                    case "is" -> value.append(SharedTexts.text(xml, "is"));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                into = null;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (into != null && xml.hasText()) {
                Workbook.append(into, xml, SharedTexts.LONGEST);
            }
        }
        if (isFormula) {
            return new Cell(column, Cell.Sort.FORMULA, "=" + formula);
        }
        var text = value.toString();
        return text.isBlank() ? null : cell(column, type, style, text);
    }

    private @Nullable Cell cell(int column, String type, String style, String text) {
        return switch (type) {
            case "s" -> {
                var shared = workbook.texts().at(text);
                yield shared == null
                        ? new Cell(column, Cell.Sort.MISSING, "")
                        : shared.isBlank() ? null : new Cell(column, Cell.Sort.TEXT, shared);
            }
            case "str", "inlineStr" -> new Cell(column, Cell.Sort.TEXT, text);
            case "d" -> new Cell(column, Cell.Sort.TEXT, text.replaceFirst("T00:00:00.*", ""));
            case "b" -> new Cell(column, Cell.Sort.TRUTH, text.equals("1") ? "TRUE" : "FALSE");
            case "e" -> new Cell(column, Cell.Sort.ERROR, text);
            default ->
                new Cell(column, workbook.styles().showsDay(style) ? Cell.Sort.DAY : Cell.Sort.NUMBER, text.strip());
        };
    }
}
