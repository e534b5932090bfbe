package gov.award.people;

import static gov.award.people.PeopleSteps.PASSWORD;
import static gov.award.people.PeopleSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.testing.DatabaseTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class RestoreAccessTests {

    private static final IssuedPassword NEW = new IssuedPassword("Kd7w-p3tx-9hfn-cz4r");

    @Autowired
    ApplicationContext context;

    @Autowired
    RestoreAccess restore;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private Actor machine;

    @BeforeEach
    void people() {
        people = PeopleSteps.installed(context);
        machine = Actor.system(Role.SET_UP, people.programme());
    }

    @Test
    void directorWhoLostEverythingSignsInWithTheOneTimePasswordAndEnrolsAnew() throws Exception {
        var before = Visits.signedIn(context, http, people.director());
        allowed(restore.restore(machine, people.director().requirePerson(), NEW));

        assertThat(before.get("/account").getStatus()).isIn(302, 303);
        assertThat(signIn(PASSWORD).getStatus()).isEqualTo(422);
        var browser = Browser.of(http);
        browser.get("/sign-in");
        var onward = browser.post("/sign-in", "signInName", "director", "password", NEW.text());
        assertThat(onward.getRedirectedUrl()).isEqualTo("/sign-in/password");
    }

    @Test
    void onlySupervisorIsLetBackInWhoeverHasAnotherBesideThemIsNot() {
        var only = people.actor(Role.SUPERVISOR).requirePerson();
        allowed(restore.restore(machine, only, NEW));
        var second = people.actor(Role.SUPERVISOR).requirePerson();
        for (var supervisor : List.of(only, second)) {
            assertThat(restore.restore(machine, supervisor, NEW).reasons())
                    .extracting(Refusal::rule)
                    .containsExactly("restore.role");
        }
    }

    @Test
    void nobodyButAnAdministratorOrDirectorIsLetBackInOtherwise() {
        for (var role : List.of(Role.OFFICE, Role.COMMITTEE, Role.ASSESSOR)) {
            var person = people.actor(role).requirePerson();
            assertThat(restore.restore(machine, person, NEW).reasons())
                    .extracting(Refusal::rule)
                    .containsExactly("restore.role");
        }
        allowed(restore.restore(machine, people.administrator().requirePerson(), NEW));
    }

    @Test
    void commandPrintsTheOneTimePasswordAndNothingForAnybodyElse() throws Exception {
        people.account("clerk");
        for (var name : List.of("clerk", "nobody", "")) {
            assertThat(command(name))
                    .as(name)
                    .isEqualTo("false 没有这个管理员、主任或唯一监督人员的账号 NO SUCH ADMINISTRATOR, DIRECTOR OR ONLY SUPERVISOR");
        }
        var said = command("director");
        assertThat(said).startsWith("true 一次性密码 ONE-TIME PASSWORD  ");
        assertThat(signIn(PASSWORD).getStatus()).isEqualTo(422);
        assertThat(signIn(said.substring(said.lastIndexOf(' ') + 1)).getRedirectedUrl())
                .isEqualTo("/sign-in/password");
    }

    /** What {@code bin/way-back} answers and prints for a sign-in name. */
    private String command(String name) {
        var printed = new ByteArrayOutputStream();
        var restored = new WayBackCommand(
                        context.getBean(SignInReadings.class), restore, (ConfigurableApplicationContext) context, name)
                .restore(new PrintStream(printed, true, StandardCharsets.UTF_8));
        return restored + " " + printed.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void nobodySignedInCanDoThis() {
        for (var actor : List.of(people.administrator(), people.director(), people.actor(Role.SUPERVISOR))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> restore.restore(actor, people.director().requirePerson(), NEW));
        }
    }

    private org.springframework.mock.web.MockHttpServletResponse signIn(String password) throws Exception {
        var browser = Browser.of(http);
        browser.get("/sign-in");
        return browser.post("/sign-in", "signInName", "director", "password", password);
    }
}
