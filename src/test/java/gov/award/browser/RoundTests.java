package gov.award.browser;

import gov.award.people.PeopleSteps;
import gov.award.testing.BrowserTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A round of the award from the set-up page to a revocation, as its people see it. */
@BrowserTest
class RoundTests {

    static final List<Consumer<Story>> STAGES = List.of(
            Founding::setUp,
            Founding::nothingYet,
            Founding::people,
            Competent::scopes,
            Preparing::register,
            Preparing::committee,
            Preparing::norms,
            Preparing::form,
            Preparing::announcement,
            Applying::claims,
            Applying::machines,
            Applying::others,
            Handing::invited,
            Handing::onPaper,
            Preparing::correction,
            Applying::barred,
            Recommending::units,
            Competent::nurtured,
            Handing::late,
            Recommending::qualification,
            Forming::pool,
            Forming::interests,
            Forming::teams,
            Reading::machines,
            Reading::others,
            Reading::consensus,
            Reading::shortlist,
            Visiting::teams,
            Visiting::visits,
            Visiting::survey,
            Ranking::candidates,
            Ranking::requests,
            Ranking::summary,
            Deciding::deliberation,
            Deciding::notice,
            Deciding::complaint,
            Deciding::approval,
            Awarding::award,
            Awarding::use,
            Revoking::hearing,
            Revoking::decision,
            Revoking::watched,
            Preparing::next);

    @Autowired
    private ApplicationContext program;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @Test
    void roundIsHeldFromTheFirstDayToAnAwardAndOneAwardIsRevoked() {
        try (var chromium = new Chromium();
                var story =
                        new Story(chromium, "http://localhost:" + port, PeopleSteps.setUpCode(program), clock::set)) {
            STAGES.forEach(stage -> stage.accept(story));
        }
    }
}
