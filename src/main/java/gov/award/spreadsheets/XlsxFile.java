package gov.award.spreadsheets;

import gov.award.spreadsheets.Column.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An .xlsx file with one sheet, written as the rows come. A text is stored as a text, whatever it begins with:
 * only a cell stored as a formula is computed, and none is.
 */
final class XlsxFile implements SheetFile {

    private static final int HELD = 200;
    static final String DAY = "yyyy-mm-dd";
    static final String AS_TEXT = "@";
    static final String HEADER_FILL = "E8EEF7";
    private static final int WIDE = 28;
    private static final int NARROW = 16;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxFile(OutputStream out, String name, List<Column> columns, List<String> headers) throws IOException {
        workbook = workbook(out);
        sheet = workbook.newWorksheet(name);
        headers(sheet, columns, headers);
        row = 1;
    }

    static Workbook workbook(OutputStream out) {
        return new Workbook(out, "Award", null);
    }

    /** Writes the headers, and shows what is written below them as it is read. */
    static void headers(Worksheet sheet, List<Column> columns, List<String> headers) {
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            sheet.inlineString(0, i, headers.get(i));
            sheet.width(i, column.form() == Form.TEXT || column.form() == Form.CODE ? WIDE : NARROW);
            switch (column.form()) {
                case TEXT, CODE -> sheet.style(i).format(AS_TEXT).set();
                case DAY -> sheet.style(i).format(DAY).set();
                case WHOLE_NUMBER, CHOICE, CHOICES, FOR_INFORMATION -> {}
            }
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER_FILL)
                .format(AS_TEXT)
                .set();
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (var i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format(DAY).set();
                }
                case Number number -> sheet.value(row, i, number);
                case Object text -> {
                    sheet.inlineString(row, i, text.toString());
                    sheet.style(row, i).format(AS_TEXT).set();
                }
            }
        }
        row++;
        if (row % HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
