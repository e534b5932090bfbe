package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.workdays.SecurityClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Signs people of the {@link PeopleSteps} in, second factor and all, for tests of every module's pages. */
public final class Visits {

    private static final String OWN = "Willow-Smoke-77";

    private Visits() {}

    /** Someone made by {@link PeopleSteps#actor}, or its director or administrator. */
    public static Browser signedIn(ApplicationContext context, MockMvc http, Actor actor) throws Exception {
        if (actor.is(Role.APPLICANT)) {
            var applicant = Browser.of(http);
            applicant.get("/sign-in");
            applicant.post(
                    "/sign-in",
                    "signInName",
                    actor.name().replace("经办人", "applicant"),
                    "password",
                    PeopleSteps.PASSWORD);
            assertThat(applicant.get("/account").getStatus()).isEqualTo(200);
            return applicant;
        }
        var name =
                switch (actor.name()) {
                    case "主任乙" -> "director";
                    case "管理员甲" -> "admin";
                    default -> actor.name().replace("人员", "");
                };
        var clock = context.getBean(SecurityClock.class);
        var browser = Browser.of(http);
        browser.get("/sign-in");
        browser.post("/sign-in", "signInName", name, "password", PeopleSteps.PASSWORD);
        browser.get("/sign-in/password");
        browser.post("/sign-in/password", "present", PeopleSteps.PASSWORD, "wanted", OWN, "repeated", OWN);
        var page = Browser.page(browser.get("/sign-in/enrolment"));
        var secret = page.expectFirst("code").text().replace(" ", "");
        browser.post("/sign-in/enrolment", "password", OWN, "code", TimeCode.of(secret, TimeCode.step(clock.now())));
        assertThat(browser.get("/account").getStatus()).isEqualTo(200);
        return browser;
    }
}
