package gov.award.cultivation;

import gov.award.web.Screen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records as a table a spreadsheet opens: comma-separated, in UTF-8 with its mark. */
final class CultivationTable {

    private CultivationTable() {}

    static byte[] of(Screen screen, List<Cultivation> records) {
        var head = line(Stream.of("unit", "kind", "doneOn", "what", "concerned", "recordedBy")
                .map(column -> screen.t("cultivation." + column)));
        var body = records.stream()
                .map(each -> line(Stream.of(
                        each.unitName(),
                        screen.label(each.kind()),
                        each.doneOn().toString(),
                        each.what(),
                        each.concerned(),
                        each.recordedByName())))
                .collect(Collectors.joining());
        return ("\uFEFF" + head + body).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Stream<String> cells) {
        return cells.map(CultivationTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula is marked as text. */
    static String cell(String text) {
        var plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
