package gov.award.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.spreadsheets.SheetRead.Rows;
import gov.award.spreadsheets.SheetRead.Unreadable;
import gov.award.testing.Book;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class SheetReaderTests {

    private static final int MOST = 1_000;

    private enum Colour {
        RED,
        GREEN
    }

    private static final Table TABLE = new Table(
            "things",
            MOST,
            List.of(
                    Column.text("name", 10).needed(),
                    Column.code("code", 20),
                    Column.wholeNumber("year"),
                    Column.day("day"),
                    Column.choice("colour", List.of(Colour.values())),
                    Column.choices("colours", List.of(Colour.values())),
                    Column.forInformation("note")));

    private static final List<String> HEADERS = List.of("名称", "代码", "年度", "日期", "颜色", "多色");

    private final SheetReader reader = new SheetReader(new Words(words()));

    private static StaticMessageSource words() {
        var words = new StaticMessageSource();
        var chinese = List.of("名称", "代码", "年度", "日期", "颜色", "多色", "备注");
        for (var i = 0; i < chinese.size(); i++) {
            var key = TABLE.columns().get(i).key();
            words.addMessage("sheet.things." + key, Locale.CHINA, chinese.get(i));
            words.addMessage("sheet.things." + key, Locale.ENGLISH, "The " + key);
        }
        words.addMessage("Colour.RED", Locale.CHINA, "红色");
        words.addMessage("Colour.GREEN", Locale.CHINA, "绿色");
        words.addMessage("Colour.RED", Locale.ENGLISH, "Red");
        words.addMessage("Colour.GREEN", Locale.ENGLISH, "Green");
        return words;
    }

    @Test
    void everyKindOfCellIsReadAsItsColumnHoldsIt() {
        var rows = rows(Book.of(List.of(
                HEADERS, List.of("甲", "91430421MA4L16JQ9A", Book.number("2022"), Book.day("46086"), "红色", "Red、绿色"))));

        assertThat(rows.flaws()).isEmpty();
        var line = rows.lines().getFirst();
        assertThat(line.number()).isEqualTo(2);
        assertThat(line.text("name")).isEqualTo("甲");
        assertThat(line.text("code")).isEqualTo("91430421MA4L16JQ9A");
        assertThat(line.number("year")).isEqualTo(2022);
        assertThat(line.day("day")).isEqualTo("2026-03-05");
        assertThat(line.choice("colour", Colour.class)).isEqualTo(Colour.RED);
        assertThat(line.choices("colours", Colour.class)).containsExactly(Colour.RED, Colour.GREEN);
    }

    @Test
    void headersInEnglishAndInAnyOrderBelowATitleAreFound() {
        var rows = rows(Book.of(List.of(
                List.of("A title"), List.of(), List.of("The Year", " the name * ", "备注"), List.of("2020", "甲", "=1"))));

        assertThat(rows.lines().getFirst().text("name")).isEqualTo("甲");
        assertThat(rows.lines().getFirst().number("year")).isEqualTo(2020);
        assertThat(rows.lines().getFirst().number()).isEqualTo(4);
        assertThat(rows.flaws()).isEmpty();
    }

    @Test
    void firstSheetWithTheHeadersIsTheOneThatIsRead() {
        var book = new Book()
                .sheet("说明", List.of(List.of("看第二张表")))
                .sheet("名单", List.of(HEADERS, List.of("甲")))
                .sheet("又一张", List.of(HEADERS, List.of("乙")));

        assertThat(rows(book.bytes()).sheet()).isEqualTo("名单");
        assertThat(rows(book.bytes()).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "2026/3/5", "2026年3月5日", " 2026年03月05日 ", "2026-3-5"})
    void dayWrittenAsTextInTheOrderOfYearMonthDayIsTaken(String text) {
        assertThat(rows(Book.of(List.of(HEADERS, List.of("甲", "", "", text))))
                        .lines()
                        .getFirst()
                        .day("day"))
                .isEqualTo("2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/03/2026",
                "2026.3.5",
                "3月5日",
                "2026-02-30",
                "去年",
                "26-3-5",
                "2026-3/5",
                "2026年3月5",
                "2026/13/1"
            })
    void dayThatCanBeReadOtherwiseOrNotAtAllIsRefusedWithItsPlace(String text) {
        var flaw = only(Book.of(List.of(HEADERS, List.of("甲", "", "", text))));

        assertThat(flaw.reason().rule()).isEqualTo("SHEET_DAY");
        assertThat(flaw.place()).isEqualTo("D2");
        assertThat(flaw.column()).isEqualTo("day");
        assertThat(flaw.found()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"46086.5", "-1", "1e300", "99999999"})
    void numberShownAsADayThatIsNoneIsRefused(String raw) {
        assertThat(only(Book.of(List.of(HEADERS, List.of("甲", "", "", Book.day(raw)))))
                        .reason()
                        .rule())
                .isEqualTo("SHEET_DAY");
    }

    @Test
    void plainNumberIsNoDay() {
        assertThat(only(Book.of(List.of(HEADERS, List.of("甲", "", "", Book.number("46086")))))
                        .reason()
                        .rule())
                .isEqualTo("SHEET_DAY");
    }

    @Test
    void daysCountedFrom1904AreTheSameDays() {
        var book = new Book().from1904().sheet("Sheet1", List.of(HEADERS, List.of("甲", "", "", Book.day("44624"))));

        assertThat(rows(book.bytes()).lines().getFirst().day("day")).isEqualTo("2026-03-05");
    }

    @ParameterizedTest
    @CsvSource({"13800001234,13800001234", "1.3800001234E10,13800001234", "0,0", "123456789012345,123456789012345"})
    void numberInAColumnOfCodesIsKeptDigitByDigit(String raw, String kept) {
        var line = rows(Book.of(List.of(HEADERS, List.of("甲", Book.number(raw)))))
                .lines()
                .getFirst();

        assertThat(line.text("code")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.30421199001011E+17", "430421199001011000", "1234567890123456"})
    void longNumberThatLostItsLastDigitsIsRefused(String raw) {
        var flaw = only(Book.of(List.of(HEADERS, List.of("甲", Book.number(raw)))));

        assertThat(flaw.reason().rule()).isEqualTo("SHEET_LONG_NUMBER");
        assertThat(flaw.place()).isEqualTo("B2");
    }

    @Test
    void longNumberTypedInScientificNotationIsRefusedThoughItIsText() {
        assertThat(only(Book.of(List.of(HEADERS, List.of("甲", "4.30421E+17"))))
                        .reason()
                        .rule())
                .isEqualTo("SHEET_LONG_NUMBER");
    }

    @Test
    void longNumberWrittenAsTextIsKept() {
        assertThat(rows(Book.of(List.of(HEADERS, List.of("甲", "430421199001011234"))))
                        .lines()
                        .getFirst()
                        .text("code"))
                .isEqualTo("430421199001011234");
    }

    @Test
    void formulaIsRefusedWhateverItsResult() {
        var flaw = only(Book.of(List.of(HEADERS, List.of(Book.formula("HYPERLINK(\"x\")", "甲")))));

        assertThat(flaw.reason().rule()).isEqualTo("SHEET_FORMULA");
        assertThat(flaw.place()).isEqualTo("A2");
        assertThat(flaw.found()).startsWith("=HYPERLINK");
    }

    @Test
    void textThatBeginsLikeAFormulaIsText() {
        assertThat(rows(Book.of(List.of(HEADERS, List.of("=1+1"))))
                        .lines()
                        .getFirst()
                        .text("name"))
                .isEqualTo("=1+1");
    }

    @Test
    void mergedCellsInTheDataAreRefusedWithTheirRangeAndThoseBelowItAreNot() {
        var book = new Book()
                .sheet(
                        "Sheet1",
                        List.of(HEADERS, List.of("甲"), List.of("乙")),
                        "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A9:B9\"/></mergeCells>");
        var flaw = only(book.bytes());

        assertThat(flaw.reason().rule()).isEqualTo("SHEET_MERGED");
        assertThat(flaw.place()).isEqualTo("A2:A3");
        assertThat(flaw.row()).isEqualTo(2);
    }

    @Test
    void mergedHeadersAreRefused() {
        var book = new Book()
                .sheet("Sheet1", List.of(HEADERS, List.of("甲")), "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");

        assertThat(unreadable(book.bytes())).containsExactly("SHEET_HEADERS_MERGED");
    }

    @Test
    void everyFlawOfEveryRowIsToldAtOnce() {
        var rows = rows(Book.of(List.of(
                HEADERS,
                List.of("", "", "two", "", "蓝色", "红色、蓝色"),
                List.of("太长了太长了太长了太长了", "", Book.number("2020.5"), "", "", "", "外面"),
                List.of(Book.cell("e", "#REF!"), Book.cell("b", "1"), "", "", "", "", ""),
                List.of(Book.cell("s", "7")))));

        assertThat(rows.flaws())
                .extracting(flaw -> flaw.place() + " " + flaw.reason().rule())
                .containsExactlyInAnyOrder(
                        "A2 SHEET_REQUIRED",
                        "C2 SHEET_NUMBER",
                        "E2 SHEET_CHOICE",
                        "F2 SHEET_CHOICES",
                        "A3 TEXT_TOO_LONG",
                        "C3 SHEET_NUMBER",
                        "G3 SHEET_NO_HEADER",
                        "A4 SHEET_ERROR",
                        "B4 SHEET_CODE",
                        "A5 SHEET_TEXT_MISSING");
    }

    @Test
    void textLongerThanAnyIsNotCutSilently() {
        var flaw = only(Book.of(List.of(HEADERS, List.of("长".repeat(40_000)))));

        assertThat(flaw.reason().rule()).isEqualTo("TEXT_TOO_LONG");
        assertThat(flaw.found()).isEqualTo("长".repeat(200) + "…");
    }

    @Test
    void sharedTextsOfSeveralRunsAreReadWithoutHowTheySound() {
        var book = new Book()
                .sheet("Sheet1", List.of(HEADERS, List.of(Book.cell("s", "0"))))
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><r><t>质</t></r><r><t>量</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>ZHI</t></rPh></si></sst>");

        assertThat(rows(book.bytes()).lines().getFirst().text("name")).isEqualTo("质量");
    }

    @Test
    void hiddenRowsCountAndEmptyOnesDoNot() {
        var book = new Book()
                .raw(
                        "Sheet1",
                        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>名称</t></is></c></row>"
                                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c></row>"
                                + "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row>"
                                + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>乙</t></is></c></row></sheetData>");

        assertThat(rows(book.bytes()).lines()).extracting(Line::number).containsExactly(2, 9);
    }

    @Test
    void rowsUpToTheMostAreReadAndOneMoreIsRefusedWithItsNumber() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADERS);
        for (var i = 0; i < MOST; i++) {
            rows.add(List.of("甲&乙"));
        }
        assertThat(rows(Book.of(rows)).lines()).hasSize(MOST);

        rows.add(List.of("乙"));
        var refused = (Unreadable) reader.read(TABLE, Book.of(rows), Provision.PRINCIPLES);
        assertThat(refused.reasons())
                .containsExactly(Refusal.of(Provision.PRINCIPLES, "SHEET_TOO_MANY_ROWS", "Sheet1", MOST + 2, MOST));
    }

    @Test
    void ofAMillionRowsNoMoreIsReadThanAreTaken() {
        var file = Book.withRows(1_000_000, "<c r=\"A1\" t=\"inlineStr\"><is><t>名称</t></is></c>");
        var refused = (Unreadable) reader.read(TABLE, file, Provision.PRINCIPLES);

        assertThat(refused.reasons())
                .containsExactly(Refusal.of(Provision.PRINCIPLES, "SHEET_TOO_MANY_ROWS", "Sheet1", MOST + 2, MOST));
    }

    @Test
    void sheetThatUnpacksWithoutEndIsNotReadToIt() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        var book = new Book().raw("Sheet1", "").bytes();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(book));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().contains("worksheets")) {
                    zip.write("<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>名称"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    var spaces = new byte[1 << 20];
                    Arrays.fill(spaces, (byte) ' ');
                    for (var i = 0; i < 300; i++) {
                        zip.write(spaces);
                    }
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }

        assertThat(unreadable(out.toByteArray())).containsExactly("SHEET_TOO_LARGE");
    }

    @Test
    void fileWithoutTheHeadersIsRefusedWithThoseMissing() {
        assertThat(unreadable(Book.of(List.of(List.of("别的", "代码"), List.of("甲", "1")))))
                .containsExactly("SHEET_HEADERS");
        assertThat(unreadable(new Book().bytes())).containsExactly("SHEET_NONE");
        assertThat(unreadable(Book.of(List.of(HEADERS)))).containsExactly("SHEET_EMPTY");
    }

    @Test
    void headersNobodyKnowsOrTwiceAreRefusedWithTheirPlace() {
        var refused = (Unreadable)
                reader.read(TABLE, Book.of(List.of(List.of("名称", "别的", "名称"), List.of("甲"))), Provision.PRINCIPLES);

        assertThat(refused.reasons())
                .extracting(reason -> reason.rule() + " " + reason.arguments().get(1))
                .containsExactly("SHEET_UNKNOWN_HEADER B1", "SHEET_HEADER_TWICE C1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/externalLinks/externalLink1.xml",
                "xl/connections.xml",
                "xl/embeddings/a.bin",
                "xl/macrosheets/a.xml"
            })
    void whatLoadsFromElsewhereOrRunsIsRefused(String part) {
        var file = new Book()
                .sheet("Sheet1", List.of(HEADERS, List.of("甲")))
                .part(part, "<x/>")
                .bytes();

        assertThat(unreadable(file)).containsExactly("SHEET_ACTIVE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row r=\"3\"/><row r=\"2\"/></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row></sheetData>",
                "<sheetData><row r=\"0\"/></sheetData>",
                "<sheetData><row r=\"99999999\"/></sheetData>",
                "<sheetData><row r=\"x\"/></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"ZZZZ1\"/></row></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"A1\">",
                "<sheetData>&evil;</sheetData>"
            })
    void damagedSheetIsRefusedAndNeverAFailure(String content) {
        assertThat(unreadable(new Book().raw("Sheet1", content).bytes())).containsExactly("SHEET_DAMAGED");
    }

    @Test
    void entitiesOfAFileAreNotExpanded() {
        var file = new Book()
                .part(
                        "xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook>&b;</workbook>")
                .bytes();

        assertThat(unreadable(file)).containsAnyOf("SHEET_DAMAGED", "SHEET_NONE");
        assertThat(unreadable(new byte[] {'P', 'K', 3, 4})).containsExactly("SHEET_DAMAGED");
    }

    private Rows rows(byte[] file) {
        return (Rows) reader.read(TABLE, file, Provision.PRINCIPLES);
    }

    private Flaw only(byte[] file) {
        var flaws = rows(file).flaws();
        assertThat(flaws).hasSize(1);
        return flaws.getFirst();
    }

    private List<String> unreadable(byte[] file) {
        return ((Unreadable) reader.read(TABLE, file, Provision.PRINCIPLES))
                .reasons().stream().map(Refusal::rule).toList();
    }
}
