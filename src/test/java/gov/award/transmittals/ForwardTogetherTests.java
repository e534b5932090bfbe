package gov.award.transmittals;

import static gov.award.recommendations.RecommendationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationReadings;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Archive;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.recommendations.DeskPage;
import gov.award.recommendations.DeskReadings;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.recommendations.ReturnByUnit;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis({Provision.RECOMMENDATION_TIME, Provision.PRINCIPLES})
class ForwardTogetherTests {

    /** The seventh working day after Monday 2 March 2026. */
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 11);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private ApplicationsSteps applicants;
    private RoundId round;
    private Actor office;
    private Actor unit;
    private ApplicationId first;
    private ApplicationId second;

    @BeforeEach
    void submittedApplications() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        round = rounds.announcedRound();
        office = steps.pledged(round, rounds.office());
        unit = steps.recommender(round);
        first = applicants.submitted(applicants.organisation("云溪机械有限公司"), round);
        second = applicants.submitted(applicants.individual("沈一鸣"), round);
    }

    @Test
    void allOrNone() {
        steps.given(unit, first, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        assertThat(forward(first, second))
                .isEqualTo(Verdict.refused(Provision.RECOMMENDATION_TIME, "NOT_FORWARDABLE", "沈一鸣"));
        assertThat(List.of(status(first), status(second))).containsOnly(Status.SUBMITTED);

        steps.given(unit, second, Kind.INDIVIDUAL, OpinionOutcome.NOT_RECOMMENDED);
        allowed(forward(first, second, first));
        assertThat(List.of(status(first), status(second))).containsOnly(Status.FORWARDED);
        assertThat(forward(first, second).reasons()).extracting(Refusal::rule).containsOnly("NOT_FORWARDABLE");
        assertThat(forward().reasons()).extracting(Refusal::rule).containsExactly("NOTHING_TO_FORWARD");
    }

    @Test
    @Basis(Provision.SUBMISSION)
    void whatWasNotCorrectedInTimeIsPickedFromTheDeskLikeTheOthers() {
        allowed(context.getBean(ReturnByUnit.class)
                .giveBack(unit, first, List.of(new Corrections.Point(Section.PROFILE, "概述过于简略"))));
        assertThat(lines()).noneMatch(DeskPage.Line::forwardable);
        clock.set(LocalDate.of(2026, 3, 10));
        steps.given(unit, first, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);

        assertThat(lines())
                .filteredOn(DeskPage.Line::forwardable)
                .extracting(DeskPage.Line::application)
                .containsExactly(first);
        allowed(forward(first));
    }

    private List<DeskPage.Line> lines() {
        return context.getBean(DeskReadings.class)
                .list(unit, true, PageRequest.of(1))
                .list()
                .rows();
    }

    @Test
    void eachIsAnEntryOfTheJournal() {
        steps.given(unit, first, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        steps.given(unit, second, Kind.INDIVIDUAL, OpinionOutcome.RECOMMENDED);
        allowed(forward(first, second));

        assertThat(entries("ForwardApplication")).isEqualTo(2);
        assertThat(entries("ForwardTogether")).isEqualTo(1);
    }

    @Test
    void listNamesWhatWasForwardedAndIsSignedByBothSides() {
        steps.given(unit, first, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        steps.given(unit, second, Kind.INDIVIDUAL, OpinionOutcome.NOT_RECOMMENDED);
        clock.set(LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);
        allowed(forward(first, second));

        var archive = context.getBean(Archive.class);
        for (var reader : List.of(unit, office)) {
            var papers = archive.list(reader, PaperKind.TRANSMITTAL, "", PageRequest.of(1))
                    .rows();
            assertThat(papers).hasSize(1);
            assertThat(archive.read(reader, papers.getFirst().id()).html())
                    .contains("云溪机械有限公司", "沈一鸣", "同意推荐1件", "不予推荐1件", "（逾期）", "接收人（签字）");
        }
        var other = steps.recommender(round, people.anotherUnit(UnitPart.RECOMMENDING, "别的单位"));
        for (var stranger : List.of(other, people.actor(Role.OFFICE), people.actor(Role.ASSESSOR))) {
            assertThat(archive.list(stranger, PaperKind.TRANSMITTAL, "", PageRequest.of(1))
                            .rows())
                    .isEmpty();
        }
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void anotherUnitNeitherSeesNorForwards() {
        var other = steps.recommender(round, people.anotherUnit(UnitPart.RECOMMENDING, "别的单位"));
        steps.given(unit, first, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(ForwardingReadings.class).page(other, List.of(first)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> forward(other, first));
        assertThat(context.getBean(ForwardingReadings.class)
                        .page(unit, List.of(first))
                        .ready())
                .isTrue();
    }

    @Test
    void oneListIsOfOneUnit() {
        var otherUnit = people.anotherUnit(UnitPart.RECOMMENDING, "别的单位");
        people.grant(unit.requirePerson(), Role.RECOMMENDER, otherUnit);
        var both = new Actor(
                unit.name(),
                unit.person(),
                unit.programme(),
                List.of(unit.grants().getFirst(), new Actor.Grant(Role.RECOMMENDER, otherUnit)));
        var party = applicants.organisation("云溪食品有限公司");
        var third = applicants.complete(party, round, otherUnit, "三全模式");
        allowed(applicants.submit(party, third));
        steps.given(both, first, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        steps.given(both, third, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);

        assertThat(forward(both, first, third).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FORWARDED_TOGETHER_OF_ONE");
    }

    @Test
    void pageListsExactlyWhatWillBeForwarded() throws Exception {
        steps.given(unit, first, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);
        steps.given(unit, second, Kind.INDIVIDUAL, OpinionOutcome.NOT_RECOMMENDED);
        clock.set(LocalDate.of(2026, 3, 5), LocalTime.NOON);
        var browser = Visits.signedIn(context, http, unit);
        var desk = Browser.page(browser.get("/recommendations"));
        assertThat(desk.select("input[name=application]")).hasSize(2);
        assertThat(Browser.page(browser.get("/recommendations/forwarding")).text())
                .contains("没有选中申报材料");

        var address = "/recommendations/forwarding?application=" + first.text() + "&application=" + second.text();
        for (var language : List.of("en", "zh-CN")) {
            assertThat(Browser.page(browser.get(address + "&language=" + language))
                            .text())
                    .contains("云溪机械有限公司", "沈一鸣")
                    .doesNotContain("⟦");
        }
        var page = Browser.page(browser.get(address));
        assertThat(page.text()).contains("第3个工作日", "同意推荐", "不予推荐");
        assertThat(page.select("a[href$=/scan]")).hasSize(2);
        var answer =
                browser.post("/recommendations/forwarding", "application", first.text(), "application", second.text());
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(Browser.page(browser.get(Objects.requireNonNull(answer.getRedirectedUrl())))
                        .text())
                .contains("推荐汇总表", "请打印");
        assertThat(browser.get("/recommendations/forwarding?application=nonsense")
                        .getStatus())
                .isBetween(400, 499);
    }

    @Test
    void silentUnitIsLateInRedSinceItsLastDayAndTheApplicationNeverLapses() throws Exception {
        var browser = Visits.signedIn(context, http, office);
        var list = "/rounds/" + round.text() + "/qualification";
        clock.set(LAST_DAY, LocalTime.of(23, 59, 59));
        assertThat(Browser.page(browser.get(list)).select(".due.overdue")).isEmpty();

        clock.set(LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(Browser.page(browser.get(list)).select(".due.overdue").eachText())
                .hasSize(2)
                .allMatch(text -> text.contains("2026年3月11日") && text.contains("已超期 1 天"));
        clock.set(LAST_DAY.plusYears(1));
        assertThat(Browser.page(browser.get(list)).select(".due.overdue")).hasSize(2);
        assertThat(status(first)).isEqualTo(Status.SUBMITTED);
        steps.recommended(unit, first, Kind.ORGANISATION);
        assertThat(status(first)).isEqualTo(Status.FORWARDED);
    }

    private Verdict forward(ApplicationId... wanted) {
        return forward(unit, wanted);
    }

    private Verdict forward(Actor actor, ApplicationId... wanted) {
        return context.getBean(ForwardTogether.class)
                .forward(actor, new TransmittalId(UUID.randomUUID()), new PaperId(UUID.randomUUID()), List.of(wanted));
    }

    private Status status(ApplicationId id) {
        return context.getBean(ApplicationReadings.class)
                .overview(office, id)
                .brief()
                .status();
    }

    private static long entries(String act) {
        return count("select count(*) from award.journal_entry where act = '" + act + "'");
    }

    private static long count(String sql) {
        try (var connection = gov.award.database.TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
