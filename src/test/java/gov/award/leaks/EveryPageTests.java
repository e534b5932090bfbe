package gov.award.leaks;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import gov.award.acting.Role;
import gov.award.browser.AccessiblePages;
import gov.award.people.Browser;
import gov.award.people.GrantId;
import gov.award.people.ProposeGrant;
import gov.award.people.ResetFactor;
import gov.award.people.ResetId;
import gov.award.testing.ServedTest;
import gov.award.testing.Statements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every page of a round that was played to its end, looked at by everybody who may: it costs the same number of statements
 * when there is twice as much to show and when there is many times as much, and people who see little can use it.
 */
@ServedTest
class EveryPageTests {

    private static final int FEW = 1;
    private static final int MANY = 5;
    private static final int NO_PAGE = -1;

    /** At how many addresses a page is looked for that one may see and another not. */
    private static final int TRIED = 3;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Everybody who sees something of their own; those beside them see the same or less. */
    private static final List<Position> VISITORS = List.of(
            Position.PUBLIC,
            Position.OFFICE,
            Position.DIRECTOR,
            Position.SUPERVISOR,
            Position.ADMINISTRATOR,
            Position.MEMBER,
            Position.DRAFTER,
            Position.NEWCOMER,
            Position.UNIT,
            Position.LEADER,
            Position.SITE_LEADER,
            Position.AGENCY,
            Position.DEPARTMENT,
            Position.CHAIR,
            Position.GOVERNMENT,
            Position.FINANCE);

    /** Those who look at what is the same for everybody. */
    private static final Set<Position> SOME = EnumSet.of(Position.PUBLIC, Position.MEMBER, Position.DIRECTOR);

    /** Routes nobody is shown in this round, and why. */
    private static final Path UNSEEN = Path.of("src/test/resources/statements/unseen.txt");

    /** Pages on which nothing need become more, and why. */
    private static final Path STILL = Path.of("src/test/resources/statements/still.txt");

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc http;

    private record Visit(String pattern, String address, Position position, Browser browser) {

        @Override
        public String toString() {
            return position + " " + address + " (" + pattern + ")";
        }
    }

    /** What a page costs and how much it shows: its elements, and of lists too long for it how long they are. */
    private record Seen(int status, int statements, int elements, int total) {}

    @Test
    void everyPageCostsTheSameHoweverMuchThereIsAndCanBeUsedByEverybody() throws Exception {
        var played = PlayedAward.atTheEnd(program);
        somethingToConfirm(played);
        var visits = visits(played);
        var growth = new Growth(things(visits));

        growth.by(1, FEW);
        var few = seen(visits, _ -> 0);
        var unusable = unusable(fullest(visits, few));
        growth.by(FEW + 1, MANY);
        var many = seen(visits, i -> few.get(i).statements());

        var dearer = new ArrayList<String>();
        var grown = new TreeSet<String>();
        for (var i = 0; i < visits.size(); i++) {
            if (few.get(i).status() != 200
                    || many.get(i).status() != 200
                    || few.get(i).statements() != many.get(i).statements()) {
                dearer.add(visits.get(i) + " " + few.get(i) + " " + many.get(i));
            }
            if (few.get(i).elements() < many.get(i).elements()
                    || few.get(i).total() < many.get(i).total()
                    || many.get(i).elements() == NO_PAGE) {
                grown.add(visits.get(i).pattern());
            }
        }
        var visited = visits.stream().map(Visit::pattern).collect(toCollection(TreeSet::new));
        var unseen = without(routes(), visited);
        var expectedUnseen = Reasoned.in(UNSEEN);
        var expectedStill = Reasoned.in(STILL);
        assertSoftly(all -> {
            all.assertThat(dearer).isEmpty();
            all.assertThat(unusable).as("axe").isEmpty();
            all.assertThat(unseen).as("unseen").containsExactlyElementsOf(expectedUnseen);
            all.assertThat(without(visited, grown)).as("not grown").containsExactlyElementsOf(expectedStill);
        });
    }

    private void somethingToConfirm(PlayedAward played) {
        var administrator = played.is(Position.ADMINISTRATOR);
        assertThat(program.getBean(ResetFactor.class)
                        .reset(
                                administrator,
                                new ResetId(UUID.randomUUID()),
                                played.is(Position.UNPLEDGED_OFFICE).requirePerson())
                        .reasons())
                .isEmpty();
        assertThat(program.getBean(ProposeGrant.class)
                        .propose(
                                administrator,
                                new GrantId(UUID.randomUUID()),
                                played.people.account("newcomer"),
                                Role.ASSESSOR,
                                null)
                        .reasons())
                .isEmpty();
    }

    /** For each route everybody who is shown a page, at the first address that shows it. */
    private List<Visit> visits(PlayedAward played) throws Exception {
        var browsers = new EnumMap<Position, Browser>(Position.class);
        for (var position : VISITORS) {
            var browser = Browser.of(http);
            if (position != Position.PUBLIC) {
                browser.setCookie("award-session", played.session(position));
            }
            browsers.put(position, browser);
        }
        var addresses = new Addresses();
        var visits = new ArrayList<Visit>();
        for (var pattern : routes()) {
            var all = addresses.of(pattern);
            // Only a few of all papers are anybody's to see.
            var tried = Route.isAlike(pattern) ? all.size() : Math.min(TRIED, all.size());
            for (var browser : browsers.entrySet()) {
                if (Route.isAlike(pattern) && !SOME.contains(browser.getKey())) {
                    continue;
                }
                for (var address : all.subList(0, tried)) {
                    if (browser.getValue().get(address).getStatus() == 200) {
                        visits.add(new Visit(pattern, address, browser.getKey(), browser.getValue()));
                        break;
                    }
                }
            }
        }
        return visits;
    }

    static Set<String> routes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .filter(line -> line.startsWith("GET "))
                .map(line -> line.substring(4, line.indexOf(" | ")))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<UUID> things(List<Visit> visits) {
        var things = new LinkedHashSet<UUID>();
        for (var visit : visits) {
            ID.matcher(visit.address()).results().forEach(found -> things.add(UUID.fromString(found.group())));
        }
        return things;
    }

    /** @param than how few statements there may be; what takes more is looked at again */
    private static List<Seen> seen(List<Visit> visits, IntUnaryOperator than) throws Exception {
        var seen = new ArrayList<Seen>();
        for (var visit : visits) {
            var first = look(visit);
            // The first look may touch the session or read the calendar anew.
            var dear = first.statements() > than.applyAsInt(seen.size());
            var second = dear ? look(visit) : first;
            seen.add(second.statements() < first.statements() ? second : first);
        }
        return seen;
    }

    /** Of each page the one that shows most. */
    private static Collection<Visit> fullest(List<Visit> visits, List<Seen> seen) {
        var fullest = new TreeMap<String, Integer>();
        for (var i = 0; i < visits.size(); i++) {
            if (seen.get(i).elements() != NO_PAGE) {
                fullest.merge(
                        visits.get(i).pattern(),
                        i,
                        (one, other) ->
                                seen.get(one).elements() < seen.get(other).elements() ? other : one);
            }
        }
        return fullest.values().stream().map(visits::get).toList();
    }

    private static List<String> unusable(Collection<Visit> visits) {
        var unusable = new ArrayList<String>();
        try (var pages = new AccessiblePages()) {
            for (var visit : visits) {
                var problems = pages.problems(path -> answer(visit.browser().get(path)), visit.address());
                problems.forEach(problem -> unusable.add(visit + " " + problem));
            }
        }
        return unusable;
    }

    private static AccessiblePages.Answer answer(MockHttpServletResponse response) {
        return new AccessiblePages.Answer(
                response.getStatus(),
                Objects.requireNonNullElse(response.getContentType(), "text/plain"),
                response.getContentAsByteArray());
    }

    private static Seen look(Visit visit) throws Exception {
        var status = new int[1];
        var elements = new int[] {NO_PAGE};
        var total = new int[1];
        var statements = Statements.during(() -> {
            var answer = visit.browser().get(visit.address());
            status[0] = answer.getStatus();
            var type = answer.getContentType();
            if (type != null && type.startsWith("text/html")) {
                var page = Browser.page(answer);
                elements[0] = page.select("main *").size();
                total[0] = page.select("nav.paging:has(a) > span:first-child").eachText().stream()
                        .mapToInt(said -> Integer.parseInt(said.replaceAll("\\D", "")))
                        .sum();
            }
            return answer;
        });
        return new Seen(status[0], statements, elements[0], total[0]);
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
