package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of rounds as office, director and public use them. */
@DatabaseTest
class RoundScreensTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    PeopleSteps people;
    RoundsSteps steps;

    @BeforeEach
    void people() {
        people = PeopleSteps.installed(context);
        steps = new RoundsSteps(context, people);
    }

    @Test
    void theOfficePreparesARoundByItsForms() throws Exception {
        var office = Visits.signedIn(context, http, steps.office());
        var suggested = Browser.page(office.get("/rounds/new"));
        assertThat(suggested.expectFirst("#title").val()).isEqualTo("第一届衡阳县县长质量奖");
        var refused =
                office.post("/rounds", "ordinal", "0", "year", "", "title", "<b>届</b>", "edition", "hengyang-2023");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).expectFirst("#title").val()).isEqualTo("<b>届</b>");
        var created =
                office.post("/rounds", "ordinal", "1", "year", "2026", "title", "第一届", "edition", "hengyang-2023");
        assertThat(created.getStatus()).isEqualTo(303);
        var round = String.valueOf(created.getHeader("Location")).replaceFirst("\\?.*", "");

        office.get(round + "/schedule");
        var set = office.post(
                round + "/schedule",
                "opens",
                "2026-03-03T08:00",
                "deadline",
                "2026-04-30T17:30",
                "plannedApproval",
                "2026-11-01",
                "planned[APPLICATION]",
                "2026-03-03",
                "planned[APPROVAL]",
                "2026-10-20",
                "planned[AWARD]",
                "");
        assertThat(set.getStatus()).isEqualTo(303);
        var page = Browser.page(office.get(round + "/schedule"));
        assertThat(page.expectFirst("#deadline").val()).isEqualTo("2026-04-30T17:30");
        assertThat(page.getElementsByAttributeValue("name", "planned[APPROVAL]").val())
                .isEqualTo("2026-10-20");
        assertThat(office.post(round + "/schedule", "deadline", "gestern").getStatus())
                .isEqualTo(422);
        assertThat(office.post(round + "/tasks", "task", "起草公告", "responsible", "王某", "due", "2026-03-10")
                        .getStatus())
                .isEqualTo(303);

        assertThat(office.post(round + "/norms", "kind", "CRITERIA", "title", "评定标准", "body", "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(office.post(round + "/norms", "kind", "CRITERIA", "title", "评定标准", "body", "正文<script>")
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(office.get(round + "/norms/CRITERIA")).select("main script"))
                .isEmpty();
        assertThat(office.post(round + "/scheme", scheme("40", "50", "9")).getStatus())
                .isEqualTo(422);
        assertThat(office.post(round + "/scheme", scheme("40", "50", "10")).getStatus())
                .isEqualTo(303);
        assertThat(office.post(round + "/norms/submission", "title", "议题", "proposal", "内容")
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(office.get(round + "/norms")).text()).contains("待评委会审定");
    }

    @Test
    void theDirectorAnnouncesAndEverybodySeesIt() throws Exception {
        var id = steps.readyRound(2026);
        var round = "/rounds/" + id.value();
        var director = Visits.signedIn(context, http, people.director());
        var stranger = Browser.of(http);
        assertThat(stranger.get("/public" + round).getStatus()).isEqualTo(404);
        assertThat(Browser.page(director.get(round + "/announcement")).text()).contains("条件均已具备");
        assertThat(director.post(round + "/announcement/issue", "confirmed", "true")
                        .getHeader("Location"))
                .isEqualTo(round + "?done=roundAnnounced");
        assertThat(director.post(round + "/announcement/issue", "confirmed", "true")
                        .getStatus())
                .isEqualTo(422);
        assertThat(Browser.page(stranger.get("/public" + round)).text()).contains("2026年县长质量奖", "名额");
        assertThat(Browser.page(stranger.get("/public/rounds")).select("tbody tr"))
                .hasSize(1);
        assertThat(stranger.get(round).getStatus()).isNotEqualTo(200);
    }

    @Test
    void everyPageSpeaksBothLanguages() throws Exception {
        var announced = "/rounds/" + steps.announcedRound().value();
        var preparing = steps.round(2030);
        steps.drafted(preparing, EnumSet.of(NormKind.CRITERIA));
        var browsers = List.of(
                Visits.signedIn(context, http, steps.office()), Visits.signedIn(context, http, people.director()));
        var paths = new ArrayList<String>(List.of("/rounds", "/public/rounds", "/public" + announced));
        for (var round : List.of(announced, "/rounds/" + preparing.value())) {
            paths.addAll(List.of(
                    round,
                    round + "/schedule",
                    round + "/work-plan",
                    round + "/work-plan/print",
                    round + "/norms",
                    round + "/norms/CRITERIA",
                    round + "/scheme",
                    round + "/announcement",
                    round + "/changes"));
        }
        for (var browser : browsers) {
            for (var path : paths) {
                for (var language : List.of("zh-CN", "en")) {
                    var response = browser.get(path + "?language=" + language);
                    assertThat(response.getStatus()).as(path).isEqualTo(200);
                    assertThat(Browser.page(response).text()).as(path).doesNotContain("⟦");
                }
            }
        }
    }

    private static String[] scheme(String document, String site, String survey) {
        return new String[] {
            "organisationDocument", document,
            "organisationSite", site,
            "organisationSurvey", survey,
            "individualDocument", "50",
            "individualSite", "50",
            "individualSurvey", "0",
            "minimum", "",
            "spreadLimit", "20",
            "peersHidden", "true",
            "bodiesApart", "true",
            "firstTie", "SITE_SCORE",
            "secondTie", "",
            "thirdTie", "",
            "fourthTie", "COMMITTEE",
            "organisationCriteria", "gbt-19580-2012",
            "individualCriteria", "individual-2026"
        };
    }
}
