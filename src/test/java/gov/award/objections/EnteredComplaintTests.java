package gov.award.objections;

import static gov.award.objections.ObjectionsSteps.allowed;
import static gov.award.objections.ObjectionsSteps.form;
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
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What reached the office by letter, by telephone or in person and is entered by it (articles 22 and 34). */
@DatabaseTest
@Basis({Provision.COMPLAINTS, Provision.OBJECTION})
class EnteredComplaintTests {

    /** Nine in the morning of 2 March 2026, where the clock stands. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    ComplaintFile file;

    private PeopleSteps people;
    private Actor office;
    private final ComplaintId id = new ComplaintId(UUID.randomUUID());

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
        office = new RoundsSteps(context, people).office();
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"LETTER", "PHONE", "VISIT"})
    void whatCameIsEnteredWithTheMomentItCame(Way way) {
        allowed(enter(office, complaint(), way, NOW.minusDays(3)));

        var entered = file.open(people.director(), id).complaint();
        assertThat(entered.way()).isEqualTo(way);
        assertThat(entered.receivedAt())
                .isEqualTo(NOW.minusDays(3).atZone(clock.zone()).toInstant());
        assertThat(entered.state()).isEqualTo(ComplaintState.RECEIVED);
        assertThat(RankingsSteps.ids("select subject from award.journal_entry where act = 'EnterComplaint'"))
                .containsExactly(id.value());
    }

    @Test
    void nothingCameLaterThanNowOrByTheWeb() {
        assertThat(rules(enter(office, complaint(), Way.LETTER, NOW.plusMinutes(1))))
                .containsExactly("RECEIVED_IN_FUTURE");
        assertThat(rules(enter(office, complaint(), Way.WEB, NOW))).containsExactly("WAY_NOT_BY_HAND");
        allowed(enter(office, complaint(), Way.LETTER, NOW));
        assertThat(rules(enter(office, complaint(), Way.LETTER, NOW))).containsExactly("COMPLAINT_ALREADY_FILED");
    }

    @Test
    void theOfficeIsHeldToWhatThePublicIsHeldTo() {
        var nameless = form(ComplaintSort.COMPLAINT, null, null, " ", " ", " ");
        assertThat(rules(enter(office, nameless, Way.LETTER, NOW))).containsExactly("ANONYMOUS_WITHOUT_LEADS");
        var unreachable = form(ComplaintSort.OBJECTION, null, null, "李某", " ", null);
        assertThat(rules(enter(office, unreachable, Way.VISIT, NOW)))
                .containsExactly("NAMED_WITHOUT_CONTACT", "OBJECTION_WITHOUT_EVIDENCE");
    }

    @Test
    void whoeverIsComplainedOfDoesNotEnterIt() {
        var concerned = about(office.name());
        assertThat(rules(enter(office, concerned, Way.LETTER, NOW))).containsExactly("COMPLAINED_OF_DOES_NOT_ENTER");
        var colleague = people.actor(Role.OFFICE);
        allowed(enter(colleague, concerned, Way.LETTER, NOW));
        assertThatThrownBy(() -> file.open(office, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseEntersAny() {
        for (var role : List.of(Role.SUPERVISOR, Role.COMMITTEE, Role.ASSESSOR, Role.RECOMMENDER, Role.ADMINISTRATOR)) {
            var actor = people.actor(role);
            assertThatThrownBy(() -> enter(actor, complaint(), Way.LETTER, NOW)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void thePageGivesTheCodeForTheReporterOrTheFormBack() throws Exception {
        var browser = Visits.signedIn(context, http, office);
        browser.get("/complaints/new");
        var refused = send(browser, "2026-03-02T09:01:00");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).expectFirst("#facts").text()).isEqualTo("未按标准评分");
        var empty = browser.post("/complaints/new", "id", id.text(), "way", "", "receivedAt", "");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Browser.page(empty).select("a[href=#way], a[href=#receivedAt]"))
                .hasSize(2);
        var taken = send(browser, "2026-03-02T08:00:00");
        assertThat(taken.getStatus()).isEqualTo(200);
        assertThat(Browser.page(taken).text()).containsPattern("[A-Z2-9]{5}(-[A-Z2-9]{5}){3}");
        assertThat(browser.get("/complaints/" + ComplaintId.of(id.value()).text())
                        .getStatus())
                .isEqualTo(200);
    }

    private org.springframework.mock.web.MockHttpServletResponse send(Browser browser, String receivedAt)
            throws Exception {
        return browser.post(
                "/complaints/new",
                "id",
                id.text(),
                "way",
                "LETTER",
                "receivedAt",
                receivedAt,
                "sort",
                "COMPLAINT",
                "about",
                "PROCEDURE",
                "concerned",
                "评审程序",
                "facts",
                "未按标准评分",
                "name",
                "李某",
                "contact",
                "13900000000");
    }

    private static ComplaintForm complaint() {
        return form(ComplaintSort.COMPLAINT, null, null, "李某", "13900000000", null);
    }

    private static ComplaintForm about(String person) {
        return new ComplaintForm(
                ComplaintSort.COMPLAINT, About.PERSON, null, null, person, "收受礼品", null, "李某", "13900000000");
    }

    private Verdict enter(Actor actor, ComplaintForm form, Way way, LocalDateTime receivedAt) {
        return context.getBean(EnterComplaint.class)
                .enter(actor, id, ReceiptCode.random(), form, way, receivedAt, List.of());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
