package gov.award.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.workdays.CalendarYears;
import gov.award.workdays.Workdays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The administrator enters the holidays of a year, and is reminded of them. */
@DatabaseTest
@Basis(Provision.PROCEDURE)
class CalendarTests {

    private static final String NOTICE = "国办发明电〔2026〕9号";

    private static final String YEAR = """
            2027-01-01 off 元旦
            2027-05-01 off 劳动节
            2027-05-02 off 劳动节
            2027-05-08 work
            2027-10-01 off 国庆节
            2027-10-02 off 国庆节
            2027-10-03 off 国庆节
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    CalendarYears years;

    @Autowired
    Workdays workdays;

    private PeopleSteps people;
    private Actor administrator;

    @BeforeEach
    void install() {
        years.refresh();
        people = PeopleSteps.installed(context);
        administrator = people.administrator();
    }

    @AfterEach
    void forget() {
        years.refresh();
    }

    @Test
    void importedYearCountsAtOnceAndIsJournalled() {
        var labourDay = LocalDate.of(2027, 5, 8);
        assertThat(workdays.isWorkday(labourDay)).isFalse();
        var id = UUID.randomUUID();

        assertThat(context.getBean(ImportCalendarYear.class).importYear(administrator, id, 2027, NOTICE, YEAR, null))
                .isEqualTo(Verdict.ALLOWED);

        assertThat(workdays.isOfficial(labourDay, labourDay)).isTrue();
        assertThat(workdays.isWorkday(labourDay)).isTrue();
        assertThat(years.year(2027).orElseThrow().source()).isEqualTo(NOTICE);
        assertThat(RankingsSteps.ids("select subject from award.journal_entry where act = 'ImportCalendarYear'"))
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-08 work, 2027-05-09 word, CALENDAR_KIND",
        "2027-05-08 work, 2027-02-29 off, CALENDAR_DATE",
        "2027-05-08 work, 2027-05-01 work, CALENDAR_OVERLAP",
        "2027-05-08 work, 2027-05-01 off, CALENDAR_TWICE",
        "2027-05-08 work, 2026-05-09 work, CALENDAR_WRONG_YEAR",
        "2027-01-01 off, 2027-01-02 off, CALENDAR_INCOMPLETE"
    })
    void fileThatIsWrongIsRefusedAndChangesNothing(String good, String bad, String rule) {
        assertThat(rules(importYear(YEAR.replace(good, bad), null))).containsExactly(rule);
        years.refresh();
        assertThat(years.year(2027)).isEmpty();
    }

    @Test
    void yearInForceIsReplacedOnlyWithAReason() {
        assertThat(importYear(YEAR, null)).isEqualTo(Verdict.ALLOWED);
        var amended = YEAR + "2027-10-09 work\n";
        assertThat(importYear(amended, " ")).isInstanceOf(Verdict.NeedsJustification.class);
        assertThat(workdays.isWorkday(LocalDate.of(2027, 10, 9))).isFalse();
        assertThat(importYear(amended, "通知有变动")).isEqualTo(Verdict.ALLOWED);
        assertThat(workdays.isWorkday(LocalDate.of(2027, 10, 9))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICE", "DIRECTOR", "SUPERVISOR", "ASSESSOR"})
    void nobodyElseImports(Role role) {
        var actor = people.actor(role);
        assertThatThrownBy(() -> context.getBean(ImportCalendarYear.class)
                        .importYear(actor, UUID.randomUUID(), 2027, NOTICE, YEAR, null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void pageNamesTheLineAndGivesTheFileBack() throws Exception {
        var browser = Visits.signedIn(context, http, administrator);
        browser.get("/calendar");
        for (var wrong : List.of("2027-05-01 work", "2026-05-08 work", "2027-02-30 off")) {
            var text = YEAR.replace("2027-05-08 work", wrong);
            var refused = send(browser, text);
            assertThat(refused.getStatus()).isEqualTo(422);
            var page = Browser.page(refused);
            assertThat(page.select("main").text()).as(wrong).contains("第4行");
            assertThat(page.expectFirst("#text").wholeText().strip()).isEqualTo(text.strip());
        }
        var taken = send(browser, YEAR);
        assertThat(taken.getHeader("Location")).isEqualTo("/calendar?done=calendar");
        assertThat(Browser.page(browser.get("/calendar")).select("tbody tr").eachText())
                .endsWith("2027 " + NOTICE + " 6 1");
        assertThat(send(browser, YEAR).getStatus()).as("known by now").isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, false, false",
        "2026-11-01, true, false",
        "2026-12-31, true, false",
        "2027-01-01, true, true",
        "2027-10-31, true, true"
    })
    void missingYearWaitsFromNovemberAndIsOverdueOnceItHasBegun(LocalDate today, boolean waits, boolean overdue)
            throws Exception {
        clock.set(today);
        var home = Browser.page(Visits.signedIn(context, http, administrator).get("/"));
        assertThat(home.select(".to-dos a[href=/calendar]").eachText())
                .isEqualTo(waits ? List.of("录入2027年度放假安排") : List.of());
        assertThat(home.select("li.late a[href=/calendar]")).hasSize(overdue ? 1 : 0);
        assertThat(home.select("li.late .due.overdue").text().contains("已超期")).isEqualTo(overdue);
    }

    @Test
    void yearThatIsEnteredWaitsNoLongerAndOnlyForTheAdministrator() throws Exception {
        clock.set(LocalDate.of(2026, 11, 20));
        var director = Visits.signedIn(context, http, people.director());
        assertThat(Browser.page(director.get("/")).select(".to-dos a[href=/calendar]"))
                .isEmpty();
        var browser = Visits.signedIn(context, http, administrator);
        assertThat(Browser.page(browser.get("/")).select(".to-dos a[href=/calendar]"))
                .hasSize(1);
        assertThat(importYear(YEAR, null)).isEqualTo(Verdict.ALLOWED);
        assertThat(Browser.page(browser.get("/")).select(".to-dos a[href=/calendar]"))
                .isEmpty();
    }

    private Verdict importYear(String text, @Nullable String justification) {
        return context.getBean(ImportCalendarYear.class)
                .importYear(administrator, UUID.randomUUID(), 2027, NOTICE, text, justification);
    }

    private static MockHttpServletResponse send(Browser browser, String text) throws Exception {
        return browser.post("/calendar/years", "year", "2027", "source", NOTICE, "text", text);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
