package gov.award.objections;

import static gov.award.objections.NoticedRound.rules;
import static gov.award.objections.ObjectionsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** So many tries an hour from one network, whatever becomes of them and however many come at once. */
@DatabaseTest
@Basis(Provision.COMPLAINTS)
class FloodTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    private ObjectionsSteps steps;

    @BeforeEach
    void install() {
        var people = PeopleSteps.installed(context);
        steps = new ObjectionsSteps(context, people, new RoundsSteps(context, people).office());
    }

    @Test
    void oneMoreThanTheMostOfAnHourIsRefusedFromThatAddressOnly() {
        for (var i = 0; i < Sources.MOST_AN_HOUR; i++) {
            allowed(tried("192.0.2.7"));
        }
        assertThat(rules(tried("192.0.2.7"))).containsExactly("TOO_MANY_COMPLAINTS");
        allowed(tried("192.0.2.8"));
    }

    @Test
    void addressesOfOneSubscriberCountAsOne() {
        for (var i = 0; i < Sources.MOST_AN_HOUR; i++) {
            allowed(tried("2001:db8:1:2::" + i));
        }
        assertThat(rules(tried("2001:db8:1:2:ffff::1"))).containsExactly("TOO_MANY_COMPLAINTS");
        allowed(tried("2001:db8:1:3::1"));
    }

    @Test
    void manyAtOnceGainNothing() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Verdict> trying = () -> tried("192.0.2.9");
            var verdicts =
                    threads
                            .invokeAll(Stream.generate(() -> trying)
                                    .limit(Sources.MOST_AN_HOUR + 5L)
                                    .toList())
                            .stream()
                            .map(Future::resultNow)
                            .toList();
            assertThat(verdicts).filteredOn(Verdict.ALLOWED::equals).hasSize(Sources.MOST_AN_HOUR);
        }
    }

    @Test
    void whatIsRefusedCountsToo() throws Exception {
        var stranger = Browser.of(http);
        stranger.get("/public/complaints/new");
        for (var i = 0; i < Sources.MOST_AN_HOUR; i++) {
            assertThat(filed(stranger)).contains("应当提供有效的证明材料");
        }
        assertThat(filed(stranger)).contains("提交的事项过多").doesNotContain("应当提供有效的证明材料");
    }

    private static String filed(Browser stranger) throws Exception {
        var answer = stranger.post(
                "/public/complaints/new",
                "id",
                UUID.randomUUID().toString(),
                "sort",
                "OBJECTION",
                "about",
                "PROCEDURE",
                "concerned",
                "评审程序",
                "facts",
                "程序不公",
                "name",
                "李某",
                "contact",
                "13900000000");
        assertThat(answer.getStatus()).isEqualTo(422);
        return Browser.page(answer).expectFirst(".refusal").text();
    }

    private Verdict tried(String address) {
        return context.getBean(TryComplaint.class).count(steps.visitor(), new ComplaintId(UUID.randomUUID()), address);
    }
}
