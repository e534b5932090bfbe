package gov.award.recommendations;

import static gov.award.recommendations.RecommendationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.forms.FilePlace;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What a unit looks at before it gives its opinion. */
@DatabaseTest
@Basis({Provision.RECOMMENDATION_TIME, Provision.SUBMISSION})
class UnitChecklistTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RecommendationsSteps steps;
    private ApplicationsSteps applicants;
    private RoundId round;
    private Actor unit;
    private ApplicationId application;

    @BeforeEach
    void submittedApplication() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        unit = steps.recommender(round);
        application = applicants.submitted(applicants.organisation("云溪机械有限公司"), round);
    }

    @Test
    void everyConditionFactAndProvingFileIsOnTheList() {
        var items = page().items();
        assertThat(items)
                .filteredOn(item -> item.item().sort() == CheckItem.Sort.CONDITION)
                .hasSize(8);
        assertThat(items)
                .extracting(item -> item.item().fact())
                .filteredOn(Objects::nonNull)
                .containsExactly(Fact.LICENCE, Fact.CERTIFICATES, Fact.FIGURES, Fact.INCIDENTS, Fact.MODEL);
        assertThat(items)
                .filteredOn(item -> item.item().sort() == CheckItem.Sort.FILE)
                .extracting(item -> item.item().place())
                .contains(FilePlace.LICENCE, FilePlace.EVIDENCE)
                .doesNotContain(FilePlace.REPORT, FilePlace.SIGNED_PAGE);

        var person = applicants.submitted(applicants.individual("张三"), round);
        assertThat(context.getBean(DeskReadings.class).page(unit, person).items())
                .extracting(item -> item.item().fact())
                .filteredOn(Objects::nonNull)
                .containsExactly(Fact.IDENTITY, Fact.EMPLOYMENT, Fact.CONDUCT, Fact.MODEL);
    }

    @Test
    void opinionWaitsForTheLastItem() {
        var all = steps.everythingTrue(unit, application);
        allowed(check(all.subList(0, all.size() - 1)));
        assertThat(opinion(OpinionOutcome.RECOMMENDED).reasons()).hasSize(1);
        assertThat(opinion(OpinionOutcome.NOT_RECOMMENDED).reasons()).hasSize(1);

        allowed(check(all.subList(all.size() - 1, all.size())));
        allowed(opinion(OpinionOutcome.RECOMMENDED));
    }

    @Test
    void nothingButWhatIsTrueGoesWithoutANote() {
        for (var item : List.of(CheckItem.of(Fact.FIGURES), file())) {
            for (var finding : List.of(FactFinding.NOT_TRUE, FactFinding.NOT_CHECKED)) {
                assertThat(rules(check(List.of(new Checked(item, finding, " ")))))
                        .containsExactly("FINDING_WITHOUT_NOTE");
                allowed(check(List.of(new Checked(item, finding, "与报表不符"))));
            }
        }
        var foreign = CheckItem.of(FilePlace.LICENCE, UUID.randomUUID());
        assertThat(rules(check(List.of(new Checked(foreign, FactFinding.TRUE, "")))))
                .containsExactly("NOT_ON_CHECKLIST");
    }

    @Test
    void untrueFactForbidsARecommendationAndAFileThatProvesNothingDoesNot() {
        allowed(check(steps.everythingTrue(unit, application)));
        allowed(check(List.of(new Checked(file(), FactFinding.NOT_TRUE, "已过期"))));
        allowed(check(List.of(new Checked(CheckItem.of(Fact.FIGURES), FactFinding.NOT_TRUE, "与报表不符"))));
        assertThat(opinion(OpinionOutcome.RECOMMENDED).reasons())
                .containsExactly(Refusal.of(Provision.LEADING_POSITION, "FACT_NOT_TRUE", Fact.FIGURES));

        allowed(check(List.of(new Checked(CheckItem.of(Fact.FIGURES), FactFinding.NOT_CHECKED, "报表在税务部门"))));
        allowed(opinion(OpinionOutcome.RECOMMENDED));
    }

    @Test
    void whoFoundItAndWhenStaysUntilItIsFoundOtherwise() {
        var fact = CheckItem.of(Fact.MODEL);
        allowed(check(List.of(new Checked(fact, FactFinding.TRUE, ""))));
        var colleague = steps.recommender(round);
        var at = Objects.requireNonNull(found(fact).at());
        clock.advance(Duration.ofHours(1));
        allowed(context.getBean(CheckFacts.class)
                .check(colleague, application, List.of(new Checked(fact, FactFinding.TRUE, ""))));
        assertThat(found(fact).at()).isEqualTo(at);

        allowed(context.getBean(CheckFacts.class)
                .check(colleague, application, List.of(new Checked(fact, FactFinding.NOT_CHECKED, "待核"))));
        assertThat(found(fact).at()).isEqualTo(at.plus(Duration.ofHours(1)));
    }

    @Test
    void officeReadsWhatTheUnitFoundBesideItsOwnCheck() throws Exception {
        allowed(check(steps.everythingTrue(unit, application)));
        allowed(check(List.of(new Checked(CheckItem.of(Fact.CERTIFICATES), FactFinding.NOT_CHECKED, "发证机构未复函"))));
        allowed(opinion(OpinionOutcome.RECOMMENDED));
        allowed(context.getBean(ForwardApplication.class).forward(unit, application));
        var office = Visits.signedIn(context, http, steps.pledged(round, people.actor(Role.OFFICE)));

        var page = Browser.page(office.get("/applications/" + application.text() + "/qualification"));

        assertThat(page.text()).contains("管理体系认证等证书真实有效", "发证机构未复函", unit.name());
        var file = page.expectFirst("a[href*=/files/]").attr("href");
        assertThat(office.get(file).getStatus()).isEqualTo(200);
        assertThat(page.select("fieldset[id^=finding-]"))
                .hasSize(Checklist.of(Kind.ORGANISATION).size());
    }

    @Test
    void formNamesEachItemAndKeepsWhatWasTyped() throws Exception {
        var browser = Visits.signedIn(context, http, unit);
        var at = "/recommendations/" + application.text();
        browser.get(at);
        var code = file().code();
        var refused = browser.post(at + "/findings", "finding-" + code, "NOT_CHECKED", "note-" + code, "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused)
                        .expectFirst("input[name=finding-" + code + "][checked]")
                        .val())
                .isEqualTo("NOT_CHECKED");
        assertThat(browser.post(at + "/findings", "finding-nonsense", "TRUE").getStatus())
                .isEqualTo(400);
        assertThat(browser.post(at + "/findings", "finding-" + code, "TRUE", "finding-fact-MODEL", "TRUE")
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(browser.get(at)).text()).contains("已核实 2 项");
    }

    private CasePage page() {
        return context.getBean(DeskReadings.class).page(unit, application);
    }

    private CasePage.Item found(CheckItem wanted) {
        return page().items().stream()
                .filter(item -> item.item().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private CheckItem file() {
        return page().items().stream()
                .map(CasePage.Item::item)
                .filter(item -> item.sort() == CheckItem.Sort.FILE)
                .findFirst()
                .orElseThrow();
    }

    private Verdict check(List<Checked> entries) {
        return context.getBean(CheckFacts.class).check(unit, application, entries);
    }

    private Verdict opinion(OpinionOutcome outcome) {
        return context.getBean(GiveOpinion.class)
                .give(
                        unit,
                        application,
                        new OpinionId(UUID.randomUUID()),
                        steps.form(outcome),
                        RecommendationsSteps.scan());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
