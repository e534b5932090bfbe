package gov.award.spreadsheets;

import gov.award.spreadsheets.Column.Form;
import gov.award.web.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** The file in which a table is filled in: headers, lists to choose from, and on a second sheet what belongs where. */
final class Template {

    private static final int NOTE_WIDTH = 70;

    private final Table table;
    private final Screen screen;
    private final List<Column> columns;

    Template(Table table, Screen screen) {
        this.table = table;
        this.screen = screen;
        this.columns = table.takenIn();
    }

    ByteArrayOutputStream write() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = XlsxFile.workbook(out)) {
            var sheet = workbook.newWorksheet(screen.t(table.name()));
            var notes = workbook.newWorksheet(screen.t("spreadsheets.notes"));
            var choices = workbook.newWorksheet(screen.t("spreadsheets.choices"));
            XlsxFile.headers(
                    sheet,
                    columns,
                    columns.stream()
                            .map(column -> screen.t(table.header(column)))
                            .toList());
            for (var i = 0; i < columns.size(); i++) {
                choices(choices, sheet, i);
            }
            notes(notes);
        }
        return out;
    }

    private void choices(Worksheet choices, Worksheet sheet, int at) {
        var column = columns.get(at);
        if (column.choices().isEmpty()) {
            return;
        }
        choices.inlineString(0, at, screen.t(table.header(column)));
        for (var i = 0; i < column.choices().size(); i++) {
            choices.inlineString(i + 1, at, screen.label(column.choices().get(i)));
        }
        if (column.form() == Form.CHOICE) {
            sheet.range(1, at, table.mostRows(), at)
                    .validateWithList(choices.range(1, at, column.choices().size(), at))
                    .showErrorMessage(true);
        }
    }

    private void notes(Worksheet notes) {
        var row = 0;
        for (var general : List.of("spreadsheets.note.rows", "spreadsheets.note.days", "spreadsheets.note.codes")) {
            notes.inlineString(row++, 0, screen.t(general, table.mostRows()));
        }
        row++;
        for (var header : List.of("spreadsheets.column", "spreadsheets.required", "spreadsheets.note")) {
            notes.inlineString(
                    row,
                    List.of("spreadsheets.column", "spreadsheets.required", "spreadsheets.note")
                            .indexOf(header),
                    screen.t(header));
        }
        notes.range(row, 0, row, 2)
                .style()
                .bold()
                .fillColor(XlsxFile.HEADER_FILL)
                .set();
        for (var column : columns) {
            row++;
            notes.inlineString(row, 0, screen.t(table.header(column)));
            notes.inlineString(row, 1, screen.t(column.required() ? "spreadsheets.yes" : "spreadsheets.no"));
            notes.inlineString(row, 2, screen.t(table.header(column) + ".note"));
            notes.style(row, 2).wrapText(true).set();
        }
        notes.width(0, 28);
        notes.width(2, NOTE_WIDTH);
    }
}
