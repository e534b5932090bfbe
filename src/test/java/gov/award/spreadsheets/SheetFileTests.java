package gov.award.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.measures.Provision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class SheetFileTests {

    private static final Table TABLE = new Table(
            "things", List.of(Column.text("name", 100).needed(), Column.wholeNumber("year"), Column.day("day")));

    @Test
    void whatIsWrittenIsReadAgainHoweverManyRowsThereAre() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new XlsxFile(out, "名单", TABLE.columns(), List.of("名称", "年度", "日期"))) {
            for (var i = 0; i < 1_000; i++) {
                file.row(Arrays.asList("=" + i + "&<甲>", i, i % 2 == 0 ? null : LocalDate.of(2026, 3, 5)));
            }
        }

        var rows = (SheetRead.Rows) reader().read(TABLE, out.toByteArray(), Provision.PRINCIPLES);
        assertThat(rows.flaws()).isEmpty();
        assertThat(rows.lines()).hasSize(1_000);
        assertThat(rows.lines().get(777).text("name")).isEqualTo("=777&<甲>");
        assertThat(rows.lines().get(777).number("year")).isEqualTo(777);
        assertThat(rows.lines().get(777).day("day")).isEqualTo("2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\t=1", "\r", "  =1", "＝1", "＠x"})
    void textThatBeginsLikeAFormulaGetsAnApostropheInCsv(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "1=1", "a-b", " "})
    void otherTextStaysAsItIsInCsv(String text) {
        assertThat(CsvFile.harmless(text)).isEqualTo(text);
    }

    @Test
    void csvSaysThatItIsUtf8AndQuotesWhatNeedsIt() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new CsvFile(out, List.of("名称", "年度", "日期"))) {
            file.row(Arrays.asList("甲,“乙”\n丙", -5, LocalDate.of(2026, 3, 5)));
            file.row(Arrays.asList("\"", null, null));
        }

        assertThat(out.toString(UTF_8)).isEqualTo("\uFEFF名称,年度,日期\r\n\"甲,“乙”\n丙\",-5,2026-03-05\r\n\"\"\"\",,\r\n");
    }

    private static SheetReader reader() {
        var words = new StaticMessageSource();
        words.addMessage("sheet.things.name", Locale.CHINA, "名称");
        words.addMessage("sheet.things.year", Locale.CHINA, "年度");
        words.addMessage("sheet.things.day", Locale.CHINA, "日期");
        return new SheetReader(new Words(words));
    }
}
