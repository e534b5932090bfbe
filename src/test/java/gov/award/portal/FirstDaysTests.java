package gov.award.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The home page of those who begin, before there is anything to do. */
@DatabaseTest
class FirstDaysTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Test
    void untilThereIsARoundTheFirstOfEachRoleAreToldWhereToBegin() throws Exception {
        var people = PeopleSteps.installed(context);
        var first = Map.of(
                Role.ADMINISTRATOR, people.administrator(),
                Role.DIRECTOR, people.director(),
                Role.OFFICE, people.actor(Role.OFFICE));
        for (var each : first.entrySet()) {
            var browser = Visits.signedIn(context, http, each.getValue());
            for (var language : new String[] {"zh-CN", "en"}) {
                var page = Browser.page(browser.get("/?language=" + language));
                assertThat(page.text()).doesNotContain("⟦");
                assertThat(page.select("main a").eachAttr("href"))
                        .containsAll(Objects.requireNonNull(HomePage.BEGINNING.get(each.getKey())).stream()
                                .map(HomePage.Step::url)
                                .toList());
            }
        }
        assertThat(home(people.actor(Role.RECOMMENDER))).doesNotContain("从这里开始");

        var rounds = new RoundsSteps(context, people);
        rounds.round(2026);
        assertThat(home(rounds.office())).doesNotContain("从这里开始");
    }

    private String home(Actor actor) throws Exception {
        return Browser.page(Visits.signedIn(context, http, actor).get("/")).text();
    }
}
