package gov.award.people;

import static gov.award.people.PeopleSteps.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Role;
import gov.award.testing.DatabaseTest;
import gov.award.workdays.SecurityClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The pages on which people and units are administered and confirmed, as administrator and director use them. */
@DatabaseTest
class PeopleScreensTests {

    private static final String OWN = "Willow-Smoke-77";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    SecurityClock clock;

    PeopleSteps steps;

    @BeforeEach
    void install() {
        steps = PeopleSteps.installed(context);
    }

    @Test
    void administratorOpensAnAccountAndTheDirectorConfirmsItsRole() throws Exception {
        var administrator = signedIn("admin");
        administrator.get("/people/new");
        var issued = administrator.post("/people", "name", "赵<b>敏</b>", "signInName", "zhaomin");
        assertThat(issued.getStatus()).isEqualTo(200);
        var page = Browser.page(issued);
        assertThat(page.expectFirst("#issued-password").text()).hasSizeGreaterThan(15);
        assertThat(page.select("main b")).isEmpty();
        var person = page.expectFirst("main a.btn").attr("href");
        assertThat(administrator.get(person).getStatus()).isEqualTo(200);
        var refused = administrator.post(person + "/grants", "role", "RECOMMENDER", "unit", "");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).expectFirst("#role option[selected]").val())
                .isEqualTo("RECOMMENDER");
        assertThat(administrator
                        .post(person + "/grants", "role", "ASSESSOR", "unit", "")
                        .getStatus())
                .isEqualTo(303);
        var director = signedIn("director");
        var waiting = Browser.page(director.get("/confirmations"));
        var action = waiting.expectFirst("form[action^=/confirmations/grants]").attr("action");
        assertThat(director.post(action).getHeader("Location")).isEqualTo("/confirmations?done=grantConfirmed");
        assertThat(director.post(action).getStatus()).isEqualTo(422);
        assertThat(Browser.page(director.get("/people?role=ASSESSOR")).select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void passwordIsIssuedAndItsConfirmationRefused() throws Exception {
        var assessor = steps.actor(Role.ASSESSOR).requirePerson().value();
        var administrator = signedIn("admin");
        administrator.get("/people/" + assessor);
        assertThat(Browser.page(administrator.post("/people/" + assessor + "/password"))
                        .text())
                .contains("确认后才生效");
        var director = signedIn("director");
        var waiting = Browser.page(director.get("/confirmations"));
        var action = waiting.expectFirst("form[action$=/refusal]").attr("action");
        assertThat(director.post(action).getHeader("Location")).isEqualTo("/confirmations?done=resetDropped");
        assertThat(director.get("/confirmations").getStatus()).isEqualTo(200);
    }

    @Test
    void unitsAreEnteredChangedAndClosed() throws Exception {
        var administrator = signedIn("admin");
        assertThat(administrator.get("/units").getStatus()).isEqualTo(200);
        assertThat(administrator.post("/units", "name", "云溪县税务局").getStatus()).isEqualTo(422);
        assertThat(administrator
                        .post("/units", "name", "云溪县税务局", "parts", "DEPARTMENT", "parts", "RECOMMENDING")
                        .getStatus())
                .isEqualTo(303);
        var unit = Browser.page(administrator.get("/units?text=%E7%A8%8E%E5%8A%A1&part=DEPARTMENT&state=open"))
                .expectFirst("tbody a")
                .attr("href");
        assertThat(administrator.get(unit).getStatus()).isEqualTo(200);
        assertThat(administrator
                        .post(unit, "name", "国家税务总局云溪县税务局", "parts", "DEPARTMENT")
                        .getStatus())
                .isEqualTo(303);
        assertThat(administrator.post(unit + "/closure").getStatus()).isEqualTo(303);
        assertThat(administrator.post(unit + "/closure").getStatus()).isEqualTo(404);
    }

    @Test
    void everyPageSpeaksBothLanguages() throws Exception {
        var administrator = signedIn("admin");
        for (var path : new String[] {
            "/people",
            "/people/new",
            "/units",
            "/confirmations",
            "/account",
            "/sign-in/password",
            "/sign-in/enrolment",
            "/sign-in/forgotten",
            "/sign-up"
        }) {
            for (var language : new String[] {"zh-CN", "en"}) {
                var response = administrator.get(path + "?language=" + language);
                assertThat(response.getStatus()).as(path).isEqualTo(200);
                assertThat(Browser.page(response).text()).as(path).doesNotContain("⟦");
            }
        }
    }

    private Browser signedIn(String name) throws Exception {
        var browser = Browser.of(http);
        browser.get("/sign-in");
        browser.post("/sign-in", "signInName", name, "password", PASSWORD);
        browser.get("/sign-in/password");
        browser.post("/sign-in/password", "present", PASSWORD, "wanted", OWN, "repeated", OWN);
        var page = Browser.page(browser.get("/sign-in/enrolment"));
        var secret = page.expectFirst("code").text().replace(" ", "");
        browser.post("/sign-in/enrolment", "password", OWN, "code", TimeCode.of(secret, TimeCode.step(clock.now())));
        assertThat(browser.get("/account").getStatus()).isEqualTo(200);
        return browser;
    }
}
