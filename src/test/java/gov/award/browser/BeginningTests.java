package gov.award.browser;

import gov.award.people.PeopleSteps;
import gov.award.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The first hour of a new installation. */
@BrowserTest
class BeginningTests {

    @Autowired
    private ApplicationContext program;

    @LocalServerPort
    private int port;

    @Test
    void installationIsSetUpAndItsFirstPeopleArrive() {
        var address = "http://localhost:" + port;
        try (var chromium = new Chromium();
                var stranger = chromium.desk(address);
                var administrator = chromium.desk(address);
                var director = chromium.desk(address)) {
            stranger.open("/").picture("set-up");
            stranger.fill("code", "WRONG-CODE", "county", "云溪县", "name", "县长质量奖", "awardName", "云溪县县长质量奖")
                    .fill("government", "云溪县人民政府", "office", "县质量奖评审办公室", "media", "云溪日报、云溪县人民政府门户网站")
                    .fill("administratorName", "周系统", "administratorSignInName", "zhouxt")
                    .fill("directorName", "吴主任", "directorSignInName", "wuzr")
                    .select("edition", "hengyang-2023")
                    .send("/set-up");
            stranger.picture("set-up-refused");
            stranger.fill("code", PeopleSteps.setUpCode(program)).send("/set-up");
            var issuedToAdministrator = stranger.text("#administrator-password");
            var issuedToDirector = stranger.text("#director-password");

            administrator.arrive("zhouxt", issuedToAdministrator, "Bamboo-Rain-2026");
            administrator.open("/").sees("周系统").picture("home-administrator");
            administrator.open("/people").picture("people");
            administrator.open("/people/new").picture("people-new");
            administrator.open("/units").picture("units");
            administrator.open("/calendar").picture("calendar");
            director.arrive("wuzr", issuedToDirector, "Lantern-Snow-2026");
            director.open("/").sees("吴主任").picture("home-director");
            director.open("/rounds").picture("rounds-empty");
            director.open("/register").picture("register-empty");
            director.open("/committee").picture("committee-empty");
            stranger.open("/").picture("home-stranger");
            stranger.open("/public/measures").sees("第三十五条").picture("measures");
            stranger.open("/public/rounds").picture("public-rounds-empty");
            stranger.open("/nowhere").picture("not-found");
        }
    }
}
