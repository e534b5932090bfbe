package gov.award.spreadsheets;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Takes the rows of one sheet: those above the headers are passed over, those below are read. */
final class RowTaker implements SheetRows.Taker {

    /** Titles may stand above the headers. */
    private static final int HEADERS_WITHIN = 10;

    /** As many places are named before the rest need not be. */
    private static final int MOST_FLAWS = 5_000;

    private final Table table;
    private final String sheet;
    private final Provision basis;
    private final Values values;
    private final Map<String, Column> headers;
    private final Map<Integer, Column> columns = new TreeMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Refusal> fatal = new ArrayList<>();
    private List<Column> missing;
    private int headerRow;
    private int passed;

    RowTaker(Table table, Words words, String sheet, Provision basis, boolean from1904) {
        this.table = table;
        this.sheet = sheet;
        this.basis = basis;
        this.values = new Values(basis, words, from1904);
        this.headers = words.headers(table);
        this.missing = required();
    }

    boolean hasHeaders() {
        return headerRow > 0;
    }

    /** The headers looked for in vain. */
    List<Column> missing() {
        return missing;
    }

    SheetRead result() {
        if (fatal.isEmpty() && lines.isEmpty()) {
            fatal.add(Refusal.of(basis, "SHEET_EMPTY", sheet));
        }
        if (!fatal.isEmpty()) {
            return new SheetRead.Unreadable(fatal);
        }
        var places = new HashMap<String, String>();
        columns.forEach((at, column) -> places.put(column.key(), letters(at)));
        return new SheetRead.Rows(
                sheet,
                places,
                lines,
                flaws.stream().sorted(Comparator.comparingInt(Flaw::row)).toList());
    }

    @Override
    public boolean row(int number, List<Cell> cells) {
        if (!hasHeaders()) {
            return headers(number, cells);
        }
        if (lines.size() >= table.mostRows()) {
            fatal.add(Refusal.of(basis, "SHEET_TOO_MANY_ROWS", sheet, number, table.mostRows()));
            return false;
        }
        var read = new HashMap<String, String>();
        var shown = new HashMap<String, String>();
        for (var cell : cells) {
            var column = columns.get(cell.column());
            var place = letters(cell.column()) + number;
            if (column == null) {
                flaw(new Flaw(number, null, place, values.shown(cell), Refusal.of(basis, "SHEET_NO_HEADER")));
            } else if (column.takenIn()) {
                shown.put(column.key(), values.shown(cell));
                var value = values.read(column, cell);
                if (value.reason() != null) {
                    flaw(new Flaw(number, column.key(), place, values.shown(cell), value.reason()));
                } else if (!value.text().isEmpty()) {
                    read.put(column.key(), value.text());
                }
            }
        }
        if (shown.isEmpty()) {
            return true;
        }
        columns.forEach((at, column) -> {
            if (column.required() && !shown.containsKey(column.key())) {
                flaw(new Flaw(number, column.key(), letters(at) + number, "", Refusal.of(basis, "SHEET_REQUIRED")));
            }
        });
        lines.add(new Line(number, read, shown));
        return true;
    }

    @Override
    public void merged(String range) {
        if (!hasHeaders() || lines.isEmpty()) {
            return;
        }
        var cells = CellRangeAddress.valueOf(range);
        var first = cells.getFirstRow() + 1;
        var last = cells.getLastRow() + 1;
        var end = lines.getLast().number();
        if (first > end || last < headerRow || columns.keySet().stream().noneMatch(cells::containsColumn)) {
            return;
        }
        if (first <= headerRow) {
            fatal.add(Refusal.of(basis, "SHEET_HEADERS_MERGED", sheet, range));
            return;
        }
        var column = columns.get(cells.getFirstColumn());
        flaw(new Flaw(
                first, column == null ? null : column.key(), range, "", Refusal.of(basis, "SHEET_MERGED", range)));
    }

    private boolean headers(int number, List<Cell> cells) {
        var found = new TreeMap<Integer, Column>();
        for (var cell : cells) {
            var column = headers.get(Values.key(cell.text()));
            if (column != null) {
                found.put(cell.column(), column);
            }
        }
        var lacking = required().stream()
                .filter(column -> !found.containsValue(column))
                .toList();
        if (!lacking.isEmpty()) {
            missing = lacking.size() < missing.size() ? lacking : missing;
            return ++passed < HEADERS_WITHIN;
        }
        headerRow = number;
        columns.putAll(found);
        for (var cell : cells) {
            var place = letters(cell.column()) + number;
            var column = found.get(cell.column());
            if (column == null) {
                fatal.add(Refusal.of(basis, "SHEET_UNKNOWN_HEADER", sheet, place, shortened(cell.text())));
            } else if (cells.stream()
                    .anyMatch(other -> other.column() < cell.column() && column.equals(found.get(other.column())))) {
                fatal.add(Refusal.of(basis, "SHEET_HEADER_TWICE", sheet, place, new Word(table.header(column))));
            }
        }
        return fatal.isEmpty();
    }

    private List<Column> required() {
        return table.columns().stream().filter(Column::required).toList();
    }

    private void flaw(Flaw flaw) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(flaw);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
