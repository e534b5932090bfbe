package gov.award.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A .csv file in UTF-8 that says so at its beginning, or Excel and WPS would read Chinese as something else. They
 * compute whatever begins like a formula, quoted or not: such a text gets an apostrophe in front of it.
 */
final class CsvFile implements SheetFile {

    private static final char MARK = '\uFEFF';
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r\n＝＋－＠";

    private final CSVPrinter printer;

    CsvFile(OutputStream out, List<String> headers) throws IOException {
        var writer = new OutputStreamWriter(out, UTF_8);
        writer.write(MARK);
        printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(headers.stream().map(CsvFile::harmless).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (var cell : cells) {
            printer.print(cell instanceof String text ? harmless(text) : cell);
        }
        printer.println();
    }

    static String harmless(String text) {
        var start = text.stripLeading();
        var begins = text.isEmpty() ? "" : text.charAt(0) + (start.isEmpty() ? "" : start.substring(0, 1));
        return begins.chars().anyMatch(c -> FORMULAS_BEGIN_WITH.indexOf(c) >= 0) ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
