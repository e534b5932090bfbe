package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;

/** The pages that list and count: those about nothing in particular, and those about the round. */
final class Lists {

    private static final String ABOUT_NO_CASE = "[^{]*|/rounds/\\{[^}]+}[^{]*";

    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final List<String> addresses;

    Lists(ApplicationContext program) {
        var filled = new Addresses();
        var found = new TreeSet<String>();
        Route.pages(program)
                .filter(pattern -> pattern.matches(ABOUT_NO_CASE))
                .forEach(pattern -> found.addAll(filled.of(pattern)));
        addresses = List.copyOf(found);
    }

    /** What each says to somebody, but for what is new on it each time it is asked for. */
    Map<String, String> as(Line line) throws Exception {
        var pages = new TreeMap<String, String>();
        for (var address : addresses) {
            var answer = line.get(address);
            var page = Jsoup.parse(new String(answer.body(), UTF_8));
            page.select("input[name=_csrf]").remove();
            pages.put(address, answer.statusCode() + page.body().html().replaceAll(IDENTIFIER, ""));
        }
        return pages;
    }
}
