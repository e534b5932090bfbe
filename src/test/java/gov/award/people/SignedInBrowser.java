package gov.award.people;

import gov.award.acting.Actor;
import gov.award.workdays.SecurityClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Signs persons of {@link PeopleSteps} in as they do it themselves, for the page tests of every module. */
public final class SignedInBrowser {

    private static final String OWN = "Willow-Smoke-77";

    private SignedInBrowser() {}

    /** A browser in which the actor, made by {@link PeopleSteps}, has passed every step of a first sign-in. */
    public static Browser of(ApplicationContext context, PeopleSteps people, Actor actor) throws Exception {
        var name = actor.equals(people.director())
                ? "director"
                : actor.equals(people.administrator()) ? "admin" : actor.name().replace("人员", "");
        var browser = Browser.of(context.getBean(MockMvc.class));
        browser.get("/sign-in");
        browser.post("/sign-in", "signInName", name, "password", PeopleSteps.PASSWORD);
        browser.get("/sign-in/password");
        browser.post("/sign-in/password", "present", PeopleSteps.PASSWORD, "wanted", OWN, "repeated", OWN);
        var secret = Browser.page(browser.get("/sign-in/enrolment"))
                .expectFirst("code")
                .text()
                .replace(" ", "");
        var step = TimeCode.step(context.getBean(SecurityClock.class).now());
        browser.post("/sign-in/enrolment", "password", OWN, "code", TimeCode.of(secret, step));
        return browser;
    }
}
