package gov.award.workdays;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.measures.Provision;
import gov.award.workdays.CalendarFile.Outcome;
import gov.award.workdays.CalendarYear.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class CalendarFileTests {

    static final String LINES = """
            # 2027
            2027-01-01 off 元旦

            2027-05-01 off 劳动节
            2027-05-02 off
            2027-05-03 休 劳动节
            2027-05-08 work
            2027-10-01 off 国庆节
            2027-10-02 off 国庆节
            2027-10-03 off 国庆节
            2027-10-09 班 国庆节调休
            """;

    @Test
    void linesAreRead() {
        var year = complete(CalendarFile.read(2027, " 国办发明电〔2026〕9号 ", LINES));

        assertThat(year.source()).isEqualTo("国办发明电〔2026〕9号");
        assertThat(year.days()).hasSize(9);
        assertThat(year.days().get(LocalDate.parse("2027-01-01"))).isEqualTo(new CalendarYear.Day(Kind.OFF, "元旦"));
        assertThat(year.isWorkday(LocalDate.parse("2027-05-03"))).isFalse();
        assertThat(year.isWorkday(LocalDate.parse("2027-05-08"))).isTrue();
        assertThat(year.isWorkday(LocalDate.parse("2027-05-09"))).isFalse();
    }

    @Test
    void fileOfAnotherSystemIsReadToo() {
        var text = "\uFEFF" + LINES.replace("\n", "\r\n").replace(" off", "\toff");

        assertThat(complete(CalendarFile.read(2027, "notice", text)).days()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void jsonOfSeveralYearsGivesTheYearAskedFor(int year) {
        assertThat(Calendars.year(year).days().keySet())
                .allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2027-05-08 work     | 2027-05-10 work            | 7  | CALENDAR_WORK_ON_WEEKDAY
                    2027-05-08 work     | 2027-05-03 work            | 7  | CALENDAR_WORK_ON_WEEKDAY
                    2027-05-08 work     | 2027-05-02 work            | 7  | CALENDAR_OVERLAP
                    2027-05-08 work     | 2027-05-02 off             | 7  | CALENDAR_TWICE
                    2027-05-08 work     | 2026-05-09 work            | 7  | CALENDAR_WRONG_YEAR
                    2027-05-08 work     | 2027-02-29 off             | 7  | CALENDAR_DATE
                    2027-05-08 work     | 2027-5-8 work              | 7  | CALENDAR_DATE
                    2027-05-08 work     | 2027-05-08 half            | 7  | CALENDAR_KIND
                    2027-05-08 work     | 2027-05-08                 | 7  | CALENDAR_LINE
                    2027-05-08 work     | <script>alert(1)</script>  | 7  | CALENDAR_LINE
                    2027-05-08 work     | +999999999-12-31 off       | 7  | CALENDAR_WRONG_YEAR
                    2027-05-08 work     | 2027-05-08 work 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一 | 7 | CALENDAR_NAME
                    2027-01-01 off 元旦 | 2027-01-02 off             | 0  | CALENDAR_INCOMPLETE
                    """)
    void faultyLineIsNamed(String good, String bad, int line, String rule) {
        assertThat(LINES).contains(good);
        var faults = faults(CalendarFile.read(2027, "notice", LINES.replace(good, bad)));

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(line))
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo(rule));
    }

    @Test
    void allFaultsAreNamedWithTheirLines() {
        var text = "2027-01-01 off\nnonsense\n2027-01-01 off\n2028-01-01 off\n";

        assertThat(faults(CalendarFile.read(2027, "notice", text)))
                .extracting(CalendarFault::line)
                .containsExactly(2, 3, 4);
    }

    @Test
    void faultBecomesARefusalThatNamesTheLine() {
        var fault = faults(CalendarFile.read(2027, "notice", LINES + "2027-01-01 off\n"))
                .getFirst();

        assertThat(fault.refusal(Provision.RECOMMENDATION_TIME).arguments())
                .isEqualTo(List.of(12, LocalDate.of(2027, 1, 1), 2));
    }

    @Test
    void jsonFaultsAreNamedWithTheirLines() {
        var json = """
                {"years": {
                  "2027": {
                    "off": [
                      "2027-01-01",
                      "2027-13-01",
                      7
                    ],
                    "work": ["2027-01-01"],
                    "half": ["2027-01-04"]
                  }
                }}
                """;

        assertThat(faults(CalendarFile.read(2027, "notice", json)))
                .extracting(fault -> fault.line() + " " + fault.rule())
                .containsExactly("5 CALENDAR_DATE", "6 CALENDAR_DATE", "8 CALENDAR_WORK_ON_WEEKDAY", "9 CALENDAR_KIND");
    }

    @Test
    void jsonOfTheWrongYearIsRefused() {
        assertThat(faults(CalendarFile.read(2027, "notice", Calendars.shipped())))
                .extracting(CalendarFault::rule)
                .containsExactly("CALENDAR_WRONG_YEAR");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"years\": {\"2027\": {\"off\": [}}}', CALENDAR_JSON",
        "'{\"years\": ', CALENDAR_JSON",
        "'{}', CALENDAR_EMPTY",
        "'{\"years\": {\"2027\": {\"off\": \"2027-01-01\"}}}', CALENDAR_EMPTY",
        "'', CALENDAR_EMPTY",
        "' \n ', CALENDAR_EMPTY",
        "'# nothing', CALENDAR_INCOMPLETE",
    })
    void fileThatIsNoCalendarIsRefused(String text, String rule) {
        assertThat(faults(CalendarFile.read(2027, "notice", text)))
                .extracting(CalendarFault::rule)
                .contains(rule);
    }

    @Test
    void endlessFileIsRefusedUnread() {
        assertThat(faults(CalendarFile.read(2027, "notice", "x\n".repeat(30_000))))
                .extracting(CalendarFault::rule)
                .containsExactly("CALENDAR_TOO_LONG");
    }

    @Test
    void noticeMustBeNamed() {
        assertThat(faults(CalendarFile.read(2027, " ", LINES)))
                .extracting(CalendarFault::rule)
                .containsExactly("CALENDAR_SOURCE_MISSING");
    }

    @Test
    void migrationSeedsExactlyTheShippedDays() throws IOException {
        var sql = new ClassPathResource("db/migration/V05__workdays.sql").getContentAsString(StandardCharsets.UTF_8);
        var seeded = new TreeSet<String>();
        for (var part : sql.split("'WORK'", -1)) {
            var halves = part.split("'OFF' as kind", -1);
            for (var half = 0; half < halves.length; half++) {
                var kind = halves.length > 1 && half == 0 ? " OFF" : " WORK";
                Pattern.compile("'(\\d{4}-\\d\\d-\\d\\d)'")
                        .matcher(halves[half])
                        .results()
                        .forEach(day -> seeded.add(day.group(1) + kind));
            }
        }

        var shipped = new TreeSet<String>();
        for (var year = 2024; year <= 2026; year++) {
            Calendars.year(year).days().forEach((day, what) -> shipped.add(day + " " + what.kind()));
        }
        assertThat(seeded).isEqualTo(shipped);
    }

    private static CalendarYear complete(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Complete.class);
        return ((Outcome.Complete) outcome).year();
    }

    private static List<CalendarFault> faults(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Faulty.class);
        return ((Outcome.Faulty) outcome).faults();
    }
}
