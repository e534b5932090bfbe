package gov.award.panels;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Kind;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.people.Visits;
import gov.award.recommendations.OpinionOutcome;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class PagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Test
    void pagesOfRecommendationsAndPanelsAreShownToThoseConcernedWithEveryTextInPlace() throws Exception {
        var people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        var recommendations = new RecommendationsSteps(context, people);
        var round = rounds.announcedRound();
        var office = recommendations.pledged(round, rounds.office());
        var steps = new PanelsSteps(context, people, office);
        var recommender = people.actor(Role.RECOMMENDER);
        var applicant = people.actor(Role.APPLICANT);
        var first = recommendations.submitted(round, people.unit(UnitPart.RECOMMENDING), applicant);
        var qualified = recommendations.qualifiedRow(round, "云溪样本集团");
        var assessors = steps.ready(round, 4);
        steps.team(round, Stage.DOCUMENT, Kind.ORGANISATION, assessors);
        steps.interested(round, assessors.get(1), qualified, "曾任顾问");
        var path = "/rounds/" + round.text();

        var unit = visit(recommender);
        shown(unit, "/");
        shown(unit, "/recommendations");
        assertThat(shown(unit, "/recommendations/" + first.text())).contains("/pledge");
        shown(unit, "/pledge");
        assertThat(unit.post("/pledge/" + round.text()).getStatus()).isEqualTo(303);
        assertThat(shown(unit, "/recommendations/" + first.text())).contains("finding-REGISTRATION");
        assertThat(unit.post(
                                "/recommendations/" + first.text() + "/findings",
                                "finding-REGISTRATION",
                                "NOT_TRUE",
                                "note-REGISTRATION",
                                "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(unit.post("/recommendations/" + first.text() + "/findings", "finding-REGISTRATION", "TRUE")
                        .getStatus())
                .isEqualTo(303);
        recommendations.given(recommender, first, Kind.ORGANISATION, OpinionOutcome.NOT_RECOMMENDED);
        assertThat(shown(unit, "/recommendations/" + first.text())).contains("forwarding");
        assertThat(unit.post("/recommendations/" + first.text() + "/forwarding").getStatus())
                .isEqualTo(303);

        var clerk = visit(office);
        shown(clerk, "/");
        shown(clerk, "/assessors");
        shown(clerk, path + "/teams");
        shown(clerk, path + "/conflicts");
        assertThat(shown(clerk, path + "/interests")).contains("曾任顾问");
        shown(clerk, path + "/qualification");
        shown(clerk, "/applications/" + first.text() + "/qualification");
        shown(clerk, "/recommendations/" + first.text());
        assertThat(clerk.post("/applications/" + first.text() + "/qualification/refusal-intent", "facts", "未获推荐单位推荐。")
                        .getStatus())
                .isEqualTo(303);
        shown(clerk, "/applications/" + first.text() + "/qualification");

        var party = visit(applicant);
        shown(party, "/");
        assertThat(shown(party, "/applications/" + first.text() + "/statement")).contains("未获推荐单位推荐。");
        assertThat(party.get("/applications/" + first.text() + "/qualification").getStatus())
                .isEqualTo(404);

        var assessor = visit(assessors.getFirst());
        shown(assessor, "/");
        assertThat(shown(assessor, path + "/conflicts")).contains("statement-" + qualified.text());
        assertThat(assessor.post(path + "/conflicts", "statement-" + qualified.text(), "NONE")
                        .getStatus())
                .isEqualTo(303);
        for (var hidden : List.of("/teams", "/interests", "/qualification")) {
            assertThat(assessor.get(path + hidden).getStatus()).isEqualTo(404);
        }
    }

    private Browser visit(Actor actor) throws Exception {
        return Visits.signedIn(context, http, actor);
    }

    private static String shown(Browser browser, String path) throws Exception {
        var response = browser.get(path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        var page = Browser.page(response).outerHtml();
        assertThat(page).as(path).doesNotContain("⟦");
        return page;
    }
}
