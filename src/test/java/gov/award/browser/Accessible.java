package gov.award.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whether people who see little, or use no mouse, can use a page, as far as axe can tell. */
final class Accessible {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** Pages looked at, without what identifies things in their addresses: looking takes a third of a second. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Accessible() {}

    static void check(Page page, String path) {
        var kind = path.replaceFirst("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{}");
        if (SEEN.add(kind)) {
            assertThat(problems(page)).as(page.url()).isEmpty();
        }
    }

    static List<String> problems(Page page) {
        // In the page alone: there are no frames, and a window of its own costs as much again.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> SERIOUS.contains(rule.getImpact()))
                        .map(Accessible::said)
                        .toList();
    }

    private static String said(Rule rule) {
        var node = rule.getNodes().getFirst();
        return rule.getId() + " " + rule.getNodes().size() + " times: " + node.getHtml() + " "
                + node.getFailureSummary();
    }
}
