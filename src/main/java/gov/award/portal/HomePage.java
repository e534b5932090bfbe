package gov.award.portal;

import gov.award.acting.Role;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.web.Listing;
import gov.award.web.News;
import gov.award.web.ToDo;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The first page: what is public, and for someone signed in what waits for them.
 *
 * @param toDos those due first before the others
 * @param round the newest round; {@code null} before there is one, or for strangers
 * @param phases the phases in their order, for the progress bar
 */
public record HomePage(
        List<News> news, Listing<ToDo> toDos, @Nullable RoundBrief round, List<Phase> phases) {

    /** What the first of each role do before there is a round. */
    public static final Map<Role, List<Step>> BEGINNING = Map.of(
            Role.ADMINISTRATOR, steps(Role.ADMINISTRATOR, "/calendar", "/units", "/people/new"),
            Role.DIRECTOR, steps(Role.DIRECTOR, "/confirmations", "/committee", "/register"),
            Role.OFFICE, steps(Role.OFFICE, "/committee", "/register", "/rounds/new"));

    public HomePage {
        news = List.copyOf(news);
    }

    /** Where something is done, and the message key of what it is. */
    public record Step(String url, String key) {}

    private static List<Step> steps(Role role, String... urls) {
        return IntStream.range(0, urls.length)
                .mapToObj(at -> new Step(urls[at], "portal.begin." + role.name() + "." + (at + 1)))
                .toList();
    }
}
