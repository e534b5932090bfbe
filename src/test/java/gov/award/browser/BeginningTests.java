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
        try (var chromium = new Chromium();
                var story = new Story(chromium, "http://localhost:" + port, PeopleSteps.setUpCode(program), _ -> {})) {
            Founding.setUp(story);
            var director = story.desk("吴建国");
            director.open("/rounds").picture("rounds-empty");
            director.open("/register").picture("register-empty");
            director.open("/committee").picture("committee-empty");
            var stranger = story.desk("公众");
            stranger.open("/public/rounds").picture("public-rounds-empty");
            stranger.open("/public/winners").picture("public-winners-empty");
            director.finds("/nowhere", 404).picture("not-found");
        }
    }
}
