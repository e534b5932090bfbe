package gov.award.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.WithdrawApplication;
import gov.award.measures.Provision;
import gov.award.people.Browser;
import gov.award.testing.ServedTest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** An application withdrawn while it is reviewed: who handled it goes on seeing what they saw, and nobody sees more. */
@ServedTest
@Basis({Provision.PRINCIPLES, Provision.CONFIDENTIALITY})
class WithdrawnCaseTests {

    /** Those of whom the page that withdraws says that they go on seeing the papers. */
    private static final List<Position> GO_ON = List.of(
            Position.MEMBER,
            Position.UNIT,
            Position.OFFICE,
            Position.DIRECTOR,
            Position.SUPERVISOR,
            Position.LEADER,
            Position.SCORER);

    private static final List<Position> NEVER = List.of(
            Position.PUBLIC,
            Position.OTHER_UNIT,
            Position.OTHER_MEMBER,
            Position.NEWCOMER,
            Position.IDLE_ASSESSOR,
            Position.RECUSED_OFFICE,
            Position.RECUSED_SCORER,
            Position.COMMITTEE,
            Position.AGENCY,
            Position.DEPARTMENT);

    /** What can be done no more is shown no more. */
    private static final Set<String> OVER = Set.of("/withdrawal", "/recorded-withdrawal");

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc http;

    @Test
    void whoHandledItGoesOnSeeingItAndNobodySeesMore() throws Exception {
        var played = PlayedAward.atTheDocumentReview(program);
        var at = "/applications/" + played.theCase.text();
        var addresses = addresses(played);
        var before = seen(played, addresses);
        for (var position : GO_ON) {
            assertThat(before.get(position)).as(position.name()).contains(at, at + "/print");
        }

        assertThat(program.getBean(WithdrawApplication.class)
                        .withdraw(played.is(Position.MEMBER), played.theCase, "经营方向调整")
                        .reasons())
                .isEmpty();

        var after = seen(played, addresses);
        for (var position : before.keySet()) {
            var was = before.get(position);
            var is = after.get(position);
            assertThat(was).as(position + " sees more").containsAll(is);
            var lost = new TreeSet<>(was);
            lost.removeAll(is);
            lost.removeIf(address -> OVER.stream().anyMatch(address::endsWith));
            assertThat(lost).as(position + " sees less").isEmpty();
        }
        for (var position : NEVER) {
            assertThat(after.get(position)).as(position.name()).noneMatch(address -> address.endsWith("/print"));
        }
    }

    /** Every address of the case that answers with a page or a file. */
    private Map<Position, Set<String>> seen(PlayedRound played, List<String> addresses) throws Exception {
        var seen = new EnumMap<Position, Set<String>>(Position.class);
        for (var position : Stream.concat(GO_ON.stream(), NEVER.stream()).toList()) {
            var browser = Browser.of(http);
            if (position != Position.PUBLIC) {
                browser.setCookie("award-session", played.session(position));
            }
            var shown = new TreeSet<String>();
            for (var address : addresses) {
                if (browser.get(address).getStatus() == 200) {
                    shown.add(address);
                }
            }
            seen.put(position, shown);
        }
        return seen;
    }

    private static List<String> addresses(PlayedRound played) throws Exception {
        var addresses = new Addresses();
        var all = new ArrayList<String>();
        for (var pattern : EveryPageTests.routes()) {
            if (pattern.startsWith("/applications/{") || pattern.startsWith("/reviews/{")) {
                addresses.of(pattern).stream()
                        .filter(address -> address.contains(played.theCase.text()))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
