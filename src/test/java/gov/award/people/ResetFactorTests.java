package gov.award.people;

import static gov.award.people.PeopleSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.testing.DatabaseTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever lost the second factor enrols another, once a second person has agreed. */
@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class ResetFactorTests {

    /** What {@link Visits} has everybody change the password to. */
    private static final String OWN = "Willow-Smoke-77";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private PeopleSteps people;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
    }

    @Test
    void lostFactorIsEnrolledAnewOnceTheDirectorHasAgreed() throws Exception {
        var clerk = people.actor(Role.OFFICE);
        Visits.signedIn(context, http, clerk);
        assertThat(next(clerk)).isEqualTo("/sign-in/factor");
        var person = "/people/" + clerk.requirePerson().text();
        var administrator = Visits.signedIn(context, http, people.administrator());
        administrator.get(person);

        assertThat(administrator.post(person + "/factor").getHeader("Location"))
                .isEqualTo(person + "?done=factorReset");

        assertThat(next(clerk)).as("still waiting").isEqualTo("/sign-in/factor");
        var director = Visits.signedIn(context, http, people.director());
        var action = Browser.page(director.get("/confirmations"))
                .expectFirst("form[action^=/confirmations/resets]")
                .attr("action");
        assertThat(director.post(action).getStatus()).isEqualTo(303);
        assertThat(next(clerk)).isEqualTo("/sign-in/enrolment");
    }

    @Test
    void sessionsOpenedWithTheLostFactorEnd() throws Exception {
        var clerk = people.actor(Role.OFFICE);
        var open = Visits.signedIn(context, http, clerk);
        var reset = new ResetId(UUID.randomUUID());
        allowed(reset(people.administrator(), reset, clerk.requirePerson()));
        assertThat(open.get("/account").getStatus()).isEqualTo(200);

        allowed(context.getBean(ConfirmReset.class).confirm(people.director(), reset));

        assertThat(open.get("/account").getStatus()).isIn(302, 303);
    }

    @Test
    void supervisorsFactorIsConfirmedByASupervisorAlone() {
        people.actor(Role.SUPERVISOR);
        var supervisor = people.actor(Role.SUPERVISOR);
        var reset = new ResetId(UUID.randomUUID());
        allowed(reset(people.administrator(), reset, supervisor.requirePerson()));
        var confirm = context.getBean(ConfirmReset.class);
        assertThat(rules(confirm.confirm(people.director(), reset))).isNotEmpty();
        assertThat(rules(confirm.confirm(supervisor, reset))).containsExactly("confirm.oneself");
        allowed(confirm.confirm(people.actor(Role.SUPERVISOR), reset));
    }

    @Test
    void refusedResetChangesNothing() throws Exception {
        var clerk = people.actor(Role.OFFICE);
        Visits.signedIn(context, http, clerk);
        var reset = new ResetId(UUID.randomUUID());
        allowed(reset(people.administrator(), reset, clerk.requirePerson()));
        allowed(context.getBean(DropReset.class).drop(people.director(), reset));
        assertThatThrownBy(() -> context.getBean(ConfirmReset.class).confirm(people.director(), reset))
                .isInstanceOf(NotFound.class);
        assertThat(next(clerk)).isEqualTo("/sign-in/factor");
    }

    @Test
    void nobodyRemovesTheirOwnAndTheDirectorThoseOfAdministratorsOnlyAndNeverAlone() throws Exception {
        var clerk = people.actor(Role.OFFICE).requirePerson();
        for (var actor : List.of(people.administrator(), people.director())) {
            assertThat(rules(reset(actor, new ResetId(UUID.randomUUID()), actor.requirePerson())))
                    .contains("reset.oneself");
        }
        assertThat(rules(reset(people.director(), new ResetId(UUID.randomUUID()), clerk)))
                .containsExactly("reset.administrator");
        for (var role : List.of(Role.OFFICE, Role.SUPERVISOR)) {
            var actor = people.actor(role);
            assertThatThrownBy(() -> reset(actor, new ResetId(UUID.randomUUID()), clerk))
                    .isInstanceOf(NotFound.class);
        }

        Visits.signedIn(context, http, people.administrator());
        assertThat(next("admin")).isEqualTo("/sign-in/factor");
        allowed(reset(
                people.director(),
                new ResetId(UUID.randomUUID()),
                people.administrator().requirePerson()));
        assertThat(next("admin"))
                .as("waits for another administrator or a supervisor")
                .isEqualTo("/sign-in/factor");
    }

    private Verdict reset(Actor actor, ResetId id, PersonId person) {
        return context.getBean(ResetFactor.class).reset(actor, id, person);
    }

    private String next(Actor clerk) throws Exception {
        return next(clerk.name().replace("人员", ""));
    }

    /** Where someone who has typed the right password is sent. */
    private String next(String signInName) throws Exception {
        var browser = Browser.of(http);
        browser.get("/sign-in");
        var answer = browser.post("/sign-in", "signInName", signInName, "password", OWN);
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
