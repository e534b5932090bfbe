package gov.award.people;

import static gov.award.people.PeopleSteps.PASSWORD;
import static gov.award.people.PeopleSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.database.TestDatabase;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageHeaders;
import gov.award.workdays.SecurityClock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in as a browser does: steps, delays, sessions that end. */
@DatabaseTest
class SignInTests {

    private static final String OWN = "Willow-Smoke-77";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    EndGrant endGrant;

    @Autowired
    PeopleReadings readings;

    @Autowired
    JdbcClient sql;

    @Autowired
    SecurityClock clock;

    PeopleSteps steps;

    @BeforeEach
    void install() {
        steps = PeopleSteps.installed(context);
    }

    @Test
    void emptyInstallationLeadsToItsSetUpAndBeginsOnlyOnce() throws Exception {
        truncate();
        var browser = Browser.of(http);
        assertThat(browser.get("/sign-in").getHeader("Location")).isEqualTo("/set-up");
        assertThat(browser.get("/set-up").getStatus()).isEqualTo(200);
        var code = context.getBean(SetUpCode.class).issue();
        assertThat(setUp(browser, "WRONG-WRONG-WRONG-WRONG").getStatus()).isEqualTo(422);
        var begun = setUp(browser, code.toLowerCase(java.util.Locale.ROOT));
        assertThat(begun.getStatus()).isEqualTo(200);
        var password =
                Browser.page(begun).selectXpath("//*[@id='director-password']").text();
        assertThat(setUp(browser, code).getStatus()).isEqualTo(404);
        assertThat(browser.get("/set-up").getStatus()).isEqualTo(404);
        signIn(browser, "zhuren", password);
        assertThat(browser.get("/people").getHeader("Location")).startsWith("/sign-in/password");
    }

    @Test
    void issuedPasswordIsChangedAndFactorEnrolledBeforeAnythingElse() throws Exception {
        var browser = Browser.of(http);
        steps.actor(Role.ASSESSOR);
        var answer = signIn(browser, "person1", PASSWORD);
        assertThat(answer.getHeader("Location")).isEqualTo("/sign-in/password");
        assertThat(browser.get("/account").getHeader("Location")).startsWith("/sign-in/password");
        changePassword(browser, PASSWORD, OWN);
        assertThat(browser.get("/account").getHeader("Location")).startsWith("/sign-in/enrolment");
        enrol(browser);
        assertThat(browser.get("/account").getStatus()).isEqualTo(200);
        assertThat(browser.get("/people").getStatus()).isEqualTo(404);
    }

    @Test
    void secondFactorIsAskedForAndNoCodeWorksTwice() throws Exception {
        steps.actor(Role.ASSESSOR);
        var browser = Browser.of(http);
        signIn(browser, "person1", PASSWORD);
        changePassword(browser, PASSWORD, OWN);
        var secret = enrol(browser);
        var another = Browser.of(http);
        assertThat(signIn(another, "person1", OWN).getHeader("Location")).isEqualTo("/sign-in/factor");
        assertThat(another.get("/account").getHeader("Location")).startsWith("/sign-in/factor");
        another.get("/sign-in/factor");
        var used = TimeCode.of(secret, TimeCode.step(clock.now()) - 1);
        assertThat(another.post("/sign-in/factor", "code", used).getStatus()).isEqualTo(422);
        var fresh = TimeCode.of(secret, TimeCode.step(clock.now()) + 1);
        assertThat(another.post("/sign-in/factor", "code", fresh).getStatus()).isEqualTo(303);
        assertThat(another.get("/account").getStatus()).isEqualTo(200);
        var third = Browser.of(http);
        signIn(third, "person1", OWN);
        third.get("/sign-in/factor");
        assertThat(third.post("/sign-in/factor", "code", fresh).getStatus()).isEqualTo(422);
    }

    @Test
    void recoveryCodeWorksOnce() throws Exception {
        steps.actor(Role.ASSESSOR);
        var browser = Browser.of(http);
        signIn(browser, "person1", PASSWORD);
        changePassword(browser, PASSWORD, OWN);
        enrol(browser);
        var code = lastRecovery;
        var another = Browser.of(http);
        signIn(another, "person1", OWN);
        another.get("/sign-in/factor");
        assertThat(another.post("/sign-in/factor", "code", code).getStatus()).isEqualTo(303);
        var third = Browser.of(http);
        signIn(third, "person1", OWN);
        third.get("/sign-in/factor");
        assertThat(third.post("/sign-in/factor", "code", code).getStatus()).isEqualTo(422);
    }

    @Test
    void answersForKnownAndUnknownAccountsAreEqual() throws Exception {
        applicant();
        var known = signIn(Browser.of(http), "applicant1", "wrong-Password-1");
        var unknown = signIn(Browser.of(http), "nobody-here", "wrong-Password-1");
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(422);
        assertThat(masked(known)).isEqualTo(masked(unknown));
        try (var everything = TestDatabase.shared().superuser();
                var statement = everything.createStatement();
                var entries = statement.executeQuery(
                        "select count(*) from journal_entry where act = 'SignIn.PASSWORD_REFUSED'")) {
            assertThat(entries.next()).isTrue();
            assertThat(entries.getLong(1)).isEqualTo(2);
        }
    }

    @Test
    void delayGrowsForOneAddressAndNotForAnother() throws Exception {
        applicant();
        var stranger = new Browser(http, "198.51.100.7");
        for (int i = 0; i < 3; i++) {
            signIn(stranger, "applicant1", "wrong-Password-1");
        }
        signIn(stranger, "applicant1", "wrong-Password-1");
        var late = signIn(stranger, "applicant1", PASSWORD);
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Browser.page(late).expectFirst(".refusal").text()).contains("秒后再试");
        assertThat(signIn(Browser.of(http), "applicant1", PASSWORD).getHeader("Location"))
                .isEqualTo("/");
    }

    @Test
    void sessionGetsANewIdentifierAndOldOnesAreWorthless() throws Exception {
        applicant();
        var browser = Browser.of(http);
        browser.get("/sign-in");
        browser.setCookie("award-session", "attackers-choice");
        signIn(browser, "applicant1", PASSWORD);
        var session = browser.cookie("award-session");
        assertThat(session).isNotEmpty().isNotEqualTo("attackers-choice");
        assertThat(browser.get("/account").getStatus()).isEqualTo(200);
        assertThat(browser.post("/sign-out").getStatus()).isEqualTo(303);
        browser.setCookie("award-session", session);
        assertThat(browser.get("/account").getStatus()).isEqualTo(303);
    }

    @Test
    void sessionPlantedBySomebodyElseIsNotTheOneSignedInTo() throws Exception {
        applicant();
        applicant();
        var thief = Browser.of(http);
        signIn(thief, "applicant1", PASSWORD);
        assertThat(Browser.page(thief.get("/account")).text()).contains("applicant1");
        var planted = thief.cookie("award-session");

        var victim = Browser.of(http);
        victim.setCookie("award-session", planted);
        victim.get("/account");
        assertThat(victim.post("/sign-in", "signInName", "applicant2", "password", PASSWORD)
                        .getStatus())
                .isEqualTo(303);
        assertThat(victim.cookie("award-session")).isNotEqualTo(planted);
        assertThat(Browser.page(victim.get("/account")).text()).contains("applicant2");
        assertThat(Browser.page(thief.get("/account")).text()).doesNotContain("applicant2");
    }

    @Test
    void changedPasswordEndsTheOtherSessions() throws Exception {
        applicant();
        var one = Browser.of(http);
        var other = Browser.of(http);
        signIn(one, "applicant1", PASSWORD);
        signIn(other, "applicant1", PASSWORD);
        changePassword(one, PASSWORD, OWN);
        assertThat(one.get("/account").getStatus()).isEqualTo(200);
        assertThat(other.get("/account").getStatus()).isEqualTo(303);
    }

    @Test
    void endedRightIsGoneWithTheNextRequest() throws Exception {
        steps.actor(Role.ADMINISTRATOR);
        var browser = Browser.of(http);
        signIn(browser, "person1", PASSWORD);
        changePassword(browser, PASSWORD, OWN);
        enrol(browser);
        assertThat(browser.get("/people").getStatus()).isEqualTo(200);
        var person = new PersonId(person1());
        var grant =
                readings.person(steps.director(), person).grants().getFirst().id();
        allowed(endGrant.end(steps.director(), grant, "岗位调整"));
        assertThat(browser.get("/people").getStatus()).isEqualTo(404);
    }

    @Test
    void idleSessionEnds() throws Exception {
        applicant();
        var browser = Browser.of(http);
        signIn(browser, "applicant1", PASSWORD);
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("update award.spring_session set last_access_time = last_access_time - 31 * 60 * 1000");
        }
        assertThat(browser.get("/account").getStatus()).isEqualTo(303);
    }

    @Test
    void sessionEndsAfterTwelveHoursHoweverMuchItIsUsed() throws Exception {
        applicant();
        var browser = Browser.of(http);
        signIn(browser, "applicant1", PASSWORD);
        begunEarlier(Duration.ofHours(12).minusMinutes(1));
        assertThat(browser.get("/account").getStatus()).isEqualTo(200);
        begunEarlier(Duration.ofMinutes(1));
        assertThat(browser.get("/account").getStatus()).isEqualTo(303);
        assertThat(sql.sql("select count(*) from spring_session")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void begunEarlier(Duration by) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update award.spring_session set creation_time = creation_time - %d".formatted(by.toMillis()));
        }
    }

    @Test
    void sessionIsTouchedAtMostOnceAMinute() throws Exception {
        applicant();
        var browser = Browser.of(http);
        signIn(browser, "applicant1", PASSWORD);
        var before = lastAccess();
        browser.get("/account");
        assertThat(lastAccess()).isEqualTo(before);
    }

    @Test
    void foreignAddressIsNotFollowedAfterSignIn() throws Exception {
        applicant();
        for (var hostile : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/{x}"}) {
            var browser = Browser.of(http);
            browser.get("/sign-in");
            assertThat(browser.post("/sign-in", "signInName", "applicant1", "password", PASSWORD, "next", hostile)
                            .getHeader("Location"))
                    .isEqualTo("/");
        }
    }

    @Test
    void formWithoutTokenIsRefused() throws Exception {
        applicant();
        var browser = Browser.of(http);
        assertThat(browser.post("/sign-in", "signInName", "applicant1", "password", PASSWORD)
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void headersAreStrict() throws Exception {
        var browser = Browser.of(http);
        for (var path : List.of("/sign-in", "/no-such-page", "/assets/award.css")) {
            var response = browser.get(path);
            assertThat(response.getHeader("Content-Security-Policy")).isEqualTo(PageHeaders.CONTENT_POLICY);
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(response.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(response.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(response.getHeader("X-Permitted-Cross-Domain-Policies")).isEqualTo("none");
            assertThat(response.getHeader("Permissions-Policy")).contains("geolocation=()");
            assertThat(response.getHeaderNames()).doesNotContain("Server", "X-Powered-By", "Strict-Transport-Security");
        }
        assertThat(browser.get("/sign-in").getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void overTlsTheBrowserIsToldToComeBackSoOnly() throws Exception {
        assertThat(http.perform(get("/sign-in").secure(true))
                        .andReturn()
                        .getResponse()
                        .getHeader("Strict-Transport-Security"))
                .startsWith("max-age=31536000");
    }

    @Test
    void registrationRefusesWeakPasswordsAndKeepsWhatWasTyped() throws Exception {
        var browser = Browser.of(http);
        browser.get("/sign-up");
        var refused = register(browser, "short");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.page(refused).expectFirst("#signInName").val()).isEqualTo("chenjing");
        assertThat(Browser.page(refused).select(".refusal li")).hasSizeGreaterThan(1);
        assertThat(register(browser, OWN).getStatus()).isEqualTo(303);
        assertThat(signIn(browser, "chenjing", OWN).getHeader("Location")).isEqualTo("/");
        assertThat(browser.get("/people").getStatus()).isEqualTo(404);
    }

    @Test
    void formerPasswordsAreRefused() throws Exception {
        applicant();
        var browser = Browser.of(http);
        signIn(browser, "applicant1", PASSWORD);
        changePassword(browser, PASSWORD, OWN);
        browser.get("/sign-in/password");
        var again = browser.post("/sign-in/password", "present", OWN, "wanted", PASSWORD, "repeated", PASSWORD);
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Browser.page(again).expectFirst(".refusal").text()).contains("最近 5 次");
    }

    private String lastRecovery = "";

    private String enrol(Browser browser) throws Exception {
        var page = Browser.page(browser.get("/sign-in/enrolment"));
        var secret = page.expectFirst("code").text().replace(" ", "");
        var code = TimeCode.of(secret, TimeCode.step(clock.now()) - 1);
        var done = browser.post("/sign-in/enrolment", "password", OWN, "code", code);
        assertThat(done.getStatus()).isEqualTo(200);
        lastRecovery = Browser.page(done).expectFirst("li code").text();
        return secret;
    }

    private static void changePassword(Browser browser, String present, String wanted) throws Exception {
        browser.get("/sign-in/password");
        assertThat(browser.post("/sign-in/password", "present", present, "wanted", wanted, "repeated", wanted)
                        .getStatus())
                .isEqualTo(303);
    }

    private static MockHttpServletResponse signIn(Browser browser, String name, String password) throws Exception {
        browser.get("/sign-in");
        return browser.post("/sign-in", "signInName", name, "password", password);
    }

    private static MockHttpServletResponse register(Browser browser, String password) throws Exception {
        return browser.post(
                "/sign-up",
                "name",
                "陈静",
                "signInName",
                "chenjing",
                "phone",
                "13900000000",
                "password",
                password,
                "repeated",
                password,
                "truthful",
                "true");
    }

    private static MockHttpServletResponse setUp(Browser browser, String code) throws Exception {
        return browser.post(
                "/set-up",
                "code",
                code,
                "edition",
                "hengyang-2023",
                "administratorName",
                "管理员",
                "administratorSignInName",
                "guanli",
                "directorName",
                "王主任",
                "directorSignInName",
                "zhuren");
    }

    private void applicant() {
        steps.actor(Role.APPLICANT);
    }

    private UUID person1() {
        return readings.people(
                        steps.director(), new PeopleReadings.Wanted("person1", "", ""), gov.award.web.PageRequest.of(1))
                .rows()
                .getFirst()
                .id()
                .value();
    }

    private long lastAccess() {
        return sql.sql("select max(last_access_time) from spring_session")
                .query(Long.class)
                .single();
    }

    private static String masked(MockHttpServletResponse response) throws Exception {
        var page = Browser.page(response);
        page.select("input[name=_csrf]").remove();
        page.select("#signInName").remove();
        return page.html();
    }

    private static void truncate() throws Exception {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("truncate award.programme cascade");
        }
    }
}
