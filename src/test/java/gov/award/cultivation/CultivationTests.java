package gov.award.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationsSteps;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.RECOMMENDING_UNITS)
class CultivationTests {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private UnitId unit;
    private Actor recommender;

    @BeforeEach
    void unit() {
        people = PeopleSteps.installed(context);
        unit = people.unit(UnitPart.RECOMMENDING);
        recommender = people.actor(Role.RECOMMENDER);
    }

    @Test
    void workOfTheFutureIsNotRecorded() {
        assertThat(rules(record(recommender, unit, clock.today().plusDays(1))))
                .containsExactly("CULTIVATION_IN_FUTURE");
        assertThat(rules(record(recommender, unit, clock.today()))).isEmpty();
        assertThat(rules(record(recommender, unit, clock.today().minusYears(1))))
                .isEmpty();
    }

    @Test
    void recordIsChangedUntilItsYearIsOverAndSupplementedAfterwards() {
        var id = new CultivationId(UUID.randomUUID());
        assertThat(rules(record(id, recommender, unit, clock.today()))).isEmpty();
        clock.set(NEW_YEARS_EVE, LocalTime.of(23, 59, 59));
        assertThat(rules(change(id, 1, clock.today()))).isEmpty();
        assertThat(rules(change(id, 1, clock.today()))).containsExactly("CULTIVATION_STALE");
        assertThat(page(recommender, id).open()).isTrue();

        clock.set(NEW_YEARS_EVE.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(rules(change(id, 2, NEW_YEARS_EVE))).containsExactly("CULTIVATION_YEAR_OVER");
        assertThat(page(recommender, id).open()).isFalse();
        assertThat(rules(supplement(recommender, id, " "))).containsExactly("CULTIVATION_TEXT");
        assertThat(rules(supplement(recommender, id, "补".repeat(2001)))).containsExactly("CULTIVATION_TEXT");
        assertThat(rules(supplement(recommender, id, "补".repeat(2000)))).isEmpty();

        assertThat(page(recommender, id).supplements()).hasSize(1);
        assertThat(page(recommender, id).files()).hasSize(3);
    }

    @Test
    void workRecordedOnceItsYearWasOverIsOnlySupplemented() {
        var id = new CultivationId(UUID.randomUUID());
        assertThat(rules(record(id, recommender, unit, clock.today().minusYears(1))))
                .isEmpty();
        assertThat(rules(change(id, 1, clock.today()))).containsExactly("CULTIVATION_YEAR_OVER");
        assertThat(rules(supplement(recommender, id, "补充说明"))).isEmpty();
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void anotherUnitSeesNothingAndTheOfficeAll() {
        var otherUnit = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        var other = people.actor(Role.RECOMMENDER, otherUnit);
        var id = new CultivationId(UUID.randomUUID());
        assertThat(rules(record(id, recommender, unit, clock.today()))).isEmpty();
        assertThat(rules(record(other, otherUnit, clock.today().minusYears(1)))).isEmpty();
        var file = page(recommender, id).files().getFirst().id();
        var readings = context.getBean(CultivationReadings.class);
        var colleague = people.actor(Role.RECOMMENDER);
        assertThat(page(colleague, id).own()).isTrue();

        assertThat(list(other, null, null).list().total()).isOne();
        assertThat(list(other, null, null).units()).hasSize(1);
        assertThat(list(other, unit, null).list().total()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(other, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.file(other, id, file));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> supplement(other, id, "补充说明"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(other, unit, clock.today()));

        var office = people.actor(Role.OFFICE);
        assertThat(list(office, null, null).list().total()).isEqualTo(2);
        assertThat(list(office, unit, null).list().total()).isOne();
        assertThat(list(office, null, clock.today().getYear()).list().total()).isOne();
        assertThat(list(office, unit, clock.today().getYear() - 1).list().total())
                .isZero();
        assertThat(readings.file(office, id, file)).isEqualTo(file);
        assertThat(page(office, id).own()).isFalse();
    }

    @Test
    void pagesRecordChangeListAndPrint() throws Exception {
        var browser = Visits.signedIn(context, http, recommender);
        browser.get("/cultivation/new");
        var day = clock.today().toString();
        var refused = browser.post("/cultivation", "unit", unit.text(), "kind", "NURTURE", "doneOn", day, "what", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        var answer = browser.post(
                "/cultivation",
                "unit",
                unit.text(),
                "kind",
                "NURTURE",
                "doneOn",
                day,
                "what",
                "=cmd|卓越绩效\"培训\"<b>",
                "concerned",
                "云溪机械有限公司");
        assertThat(answer.getStatus()).isEqualTo(303);
        var at = Objects.requireNonNull(answer.getRedirectedUrl()).replaceAll("\\?.*", "");
        for (var path : List.of("/cultivation", "/cultivation/new", "/cultivation/print?year=2026&kind=NURTURE", at)) {
            for (var language : List.of("en", "zh-CN")) {
                var page = browser.get(path + (path.contains("?") ? "&" : "?") + "language=" + language);
                assertThat(page.getStatus()).as(path).isEqualTo(200);
                assertThat(Browser.page(page).text()).as(path).doesNotContain("⟦");
            }
        }
        assertThat(browser.post(at, "version", "1", "kind", "CALL", "doneOn", day, "what", "动员会", "concerned", "园区企业")
                        .getStatus())
                .isEqualTo(303);
        assertThat(browser.post(at, "version", "1", "kind", "CALL", "doneOn", day, "what", "动员会", "concerned", "园区企业")
                        .getStatus())
                .isEqualTo(422);
        assertThat(browser.post(at + "/supplements", "text", "另有照片").getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(browser.get(at)).text()).contains("发动申报", "另有照片");
        assertThat(Browser.page(browser.get("/cultivation?kind=NURTURE")).text())
                .contains("没有培育推广记录");
        assertThat(browser.get("/cultivation?unit=x&year=x&kind=x").getStatus()).isEqualTo(200);

        var office = Visits.signedIn(context, http, people.actor(Role.OFFICE));
        assertThat(office.get("/cultivation/new").getStatus()).isEqualTo(404);
        var table = office.get("/cultivation/table?year=2026");
        assertThat(table.getContentType()).startsWith("text/csv");
        assertThat(table.getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"推荐单位\"")
                .contains("动员会");
    }

    @Test
    void spreadsheetTakesNothingForAFormula() {
        assertThat(CultivationTable.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(CultivationTable.cell("说\"好\"")).isEqualTo("\"说\"\"好\"\"\"");
        assertThat(CultivationTable.cell("")).isEqualTo("\"\"");
    }

    private Verdict record(Actor actor, UnitId of, LocalDate doneOn) {
        return record(new CultivationId(UUID.randomUUID()), actor, of, doneOn);
    }

    private Verdict record(CultivationId id, Actor actor, UnitId of, LocalDate doneOn) {
        return context.getBean(RecordCultivation.class)
                .record(actor, id, of, form(doneOn), List.of(ApplicationsSteps.pdf("签到表.pdf")));
    }

    private Verdict change(CultivationId id, int version, LocalDate doneOn) {
        return context.getBean(ChangeCultivation.class)
                .change(recommender, id, version, form(doneOn), List.of(ApplicationsSteps.pdf("照片.pdf")));
    }

    private Verdict supplement(Actor actor, CultivationId id, String text) {
        return context.getBean(SupplementCultivation.class)
                .supplement(actor, id, text, List.of(ApplicationsSteps.pdf("总结.pdf")));
    }

    private CultivationPage page(Actor reader, CultivationId id) {
        return context.getBean(CultivationReadings.class).page(reader, id);
    }

    private CultivationPage.All list(Actor reader, @Nullable UnitId of, @Nullable Integer year) {
        return context.getBean(CultivationReadings.class)
                .list(reader, new CultivationFilter(of, year, null), PageRequest.of(1));
    }

    private static CultivationForm form(LocalDate doneOn) {
        return new CultivationForm(CultivationKind.NURTURE, doneOn, "卓越绩效培训", "云溪机械有限公司");
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
