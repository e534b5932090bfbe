package gov.award.spreadsheets;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of a table out of an .xlsx file: the first sheet that has the table's headers, from its headers
 * to its last row.
 */
@Component
public class SheetReader {

    private final Words words;

    SheetReader(Words words) {
        this.words = words;
    }

    /**
     * @param basis the provision that a refusal names
     */
    public SheetRead read(Table table, byte[] file, Provision basis) {
        try {
            var workbook = Workbook.open(file);
            var active = workbook.active();
            if (!active.isEmpty()) {
                return unreadable(Refusal.of(basis, "SHEET_ACTIVE", active.getFirst()));
            }
            return read(table, workbook, basis);
        } catch (Workbook.TooLarge _) {
            return unreadable(Refusal.of(basis, "SHEET_PART_TOO_LARGE"));
        } catch (IOException | RuntimeException _) {
            // Whatever is wrong inside a file is its fault, and told as such.
            return unreadable(Refusal.of(basis, "SHEET_DAMAGED"));
        }
    }

    private SheetRead read(Table table, Workbook workbook, Provision basis) throws IOException {
        @Nullable Refusal missing = null;
        for (var sheet : workbook.sheets()) {
            var taker = new RowTaker(table, words, sheet.name(), basis, workbook.from1904());
            var rows = new SheetRows(workbook, taker);
            try {
                rows.read(sheet);
            } catch (Workbook.TooLarge _) {
                return unreadable(Refusal.of(basis, "SHEET_TOO_LARGE", sheet.name(), rows.last()));
            }
            if (taker.hasHeaders()) {
                return taker.result();
            }
            missing = missing == null ? headersMissing(table, taker, sheet.name(), basis) : missing;
        }
        return unreadable(missing == null ? Refusal.of(basis, "SHEET_NONE") : missing);
    }

    private static Refusal headersMissing(Table table, RowTaker taker, String sheet, Provision basis) {
        List<Object> headers = new ArrayList<>();
        for (var column : taker.missing()) {
            headers.add(new Word(table.header(column)));
        }
        return Refusal.of(basis, "SHEET_HEADERS", sheet, headers);
    }

    private static SheetRead unreadable(Refusal reason) {
        return new SheetRead.Unreadable(List.of(reason));
    }
}
