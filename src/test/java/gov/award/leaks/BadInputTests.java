package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.leaks.Forms.Field;
import gov.award.leaks.Forms.Sort;
import gov.award.people.Visits;
import gov.award.testing.ServedTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Over every route that takes a form, by those who may use it: whatever is sent, nothing goes wrong inside, nothing of the
 * inside is told, nothing changes, and what was typed is kept. What is tried where is drawn with a fixed seed.
 */
@ServedTest
class BadInputTests {

    private static final long SEED = 20260302;

    /** Tries for each route, beside those every route gets. */
    private static final int DRAWN = 6;

    private static final List<Position> SENDERS = List.of(
            Position.OFFICE,
            Position.DIRECTOR,
            Position.DRAFTER,
            Position.MEMBER,
            Position.UNIT,
            Position.LEADER,
            Position.SITE_LEADER,
            Position.AGENCY,
            Position.DEPARTMENT,
            Position.CHAIR,
            Position.GOVERNMENT,
            Position.FINANCE,
            Position.SUPERVISOR,
            Position.ADMINISTRATOR,
            Position.PUBLIC);

    private static final Map<Sort, List<String>> HOSTILE = new EnumMap<>(Map.of(
            Sort.TEXT,
            List.of("", " \t ", "长".repeat(350_000), "\u0000", "a\u0007b", "\uFFFD"),
            Sort.NUMBER,
            List.of("", "x", "-1", "1e400", "99999999999999999999", "NaN", "0x10", "1,5", "２"),
            Sort.DATE,
            List.of("", "2026-02-30", "0000-00-00", "+999999999-12-31", "01/02/2026", "9999999-01-01"),
            Sort.MOMENT,
            List.of("", "2026-02-30T09:00", "2026-03-01T25:00", "+999999999-12-31T00:00", "soon"),
            Sort.CHOICE,
            List.of("", "NO_SUCH_VALUE", "null", "0"),
            Sort.ID,
            List.of("", "not-an-id", "' or 1=1 --", "00000000-0000-0000-0000-000000000000"),
            Sort.TICK,
            List.of("", "maybe", "2")));

    /** What shows how the program is built. */
    private static final List<String> INSIDE = List.of(
            "Exception",
            "at gov.award.",
            "at java.base",
            "org.springframework",
            "org.postgresql",
            "PreparedStatement",
            "gov/award/");

    /** What a page and a sheet of cells would run if it were shown as it came. */
    private static final String SCRIPT = "=1+1\"'><script>alert(7)</script>";

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc http;

    @LocalServerPort
    int port;

    private final Random random = new Random(SEED);
    private final Map<Position, Line> lines = new EnumMap<>(Position.class);
    private final TreeSet<String> wrong = new TreeSet<>();
    private boolean accepted;
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    private record Route(String pattern, List<String> addresses, List<Field> fields) {

        boolean takesFiles() {
            return fields.stream().anyMatch(field -> field.sort() == Sort.FILE);
        }
    }

    @Test
    void whateverIsSentNothingBreaksNothingIsToldAndNothingChanges() throws Exception {
        signIn(new PlayedAward(program));
        var routes = routes();
        assertThat(routes).hasSizeGreaterThan(150);
        try (var kept = new Kept()) {
            for (var route : routes) {
                for (var sender : entitled(route)) {
                    tryAll(route, sender);
                }
                var changed = kept.changed();
                if (!changed.isEmpty() && !accepted) {
                    wrong.add(route.pattern() + " changed " + changed);
                }
                accepted = false;
            }
        } finally {
            lines.values().forEach(Line::close);
        }
        assertThat(statuses.get(422)).as("answers that show a form again").isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsSentAgainAfterSigningOutOrTwiceChangesNothing() throws Exception {
        var played = new PlayedRound(program);
        var browser = Visits.signedIn(program, http, played.is(Position.OFFICE));
        try (var line = new Line(port, browser.cookie("award-session"))) {
            var tasks = "/rounds/" + played.round.text() + "/tasks";
            var form = "task=" + encodedText("资格审核") + "&responsible=" + encodedText("评审办") + "&due=2026-06-01&_csrf="
                    + line.token();
            assertThat(line.post(tasks, form).statusCode()).isEqualTo(303);
            var norm = "/rounds/" + played.round.text() + "/document-review";
            try (var kept = new Kept()) {
                // The review was opened before: opening it twice is refused.
                assertThat(line.post(norm, "_csrf=" + line.token()).statusCode())
                        .isEqualTo(422);
                assertThat(kept.changed()).isEmpty();
                assertThat(line.post("/sign-out", "_csrf=" + line.token()).statusCode())
                        .isEqualTo(303);
                var replayed = line.post(tasks, form);
                assertThat(replayed.statusCode()).isIn(303, 403);
                assertThat(replayed.headers().firstValue("Location").orElse("/sign-in"))
                        .contains("/sign-in");
                assertThat(kept.changed()).isEmpty();
            }
        }
    }

    private static String encodedText(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private void signIn(PlayedRound played) throws Exception {
        for (var sender : SENDERS) {
            var session = sender == Position.PUBLIC
                    ? ""
                    : Visits.signedIn(program, http, played.is(sender)).cookie("award-session");
            lines.put(sender, new Line(port, session));
        }
    }

    private Line line(Position sender) {
        return Objects.requireNonNull(lines.get(sender));
    }

    /** Up to two of those for whom the route is there, with the address at which it is. */
    private List<Map.Entry<Position, String>> entitled(Route route) throws Exception {
        var entitled = new ArrayList<Map.Entry<Position, String>>();
        for (var sender : SENDERS) {
            for (var address :
                    route.addresses().subList(0, Math.min(3, route.addresses().size()))) {
                // A choice nobody offers and a date that is none: read by the form if the route is there at all.
                var values = worst(route);
                if (!values.isEmpty() || route.fields().isEmpty()) {
                    var answer = route.fields().isEmpty()
                            ? line(sender).post(address, "_csrf=wrong")
                            : send(route, sender, address, values, "probe");
                    if (answer.statusCode() != 404 && answer.statusCode() != 403) {
                        entitled.add(Map.entry(sender, address));
                        break;
                    }
                }
            }
            if (entitled.size() == 2) {
                break;
            }
        }
        return entitled;
    }

    private static Map<String, String> worst(Route route) {
        var values = new LinkedHashMap<String, String>();
        for (var field : route.fields()) {
            if (field.sort() != Sort.FILE) {
                values.put(field.name(), field.sort() == Sort.TEXT ? "\u0007" : "NO_SUCH_VALUE");
            }
        }
        return values;
    }

    /** Whether a choice nobody offers is enough to have the form refused. */
    private static boolean isRefused(Route route) {
        return route.fields().stream()
                .anyMatch(field -> field.sort() == Sort.NUMBER
                        || field.sort() == Sort.DATE
                        || field.sort() == Sort.MOMENT
                        || field.sort() == Sort.CHOICE);
    }

    private void tryAll(Route route, Map.Entry<Position, String> at) throws Exception {
        var sender = at.getKey();
        var address = at.getValue();
        withoutToken(sender, address, route);
        if (route.fields().isEmpty()) {
            return;
        }
        send(route, sender, address, worst(route), "all wrong");
        var script = worst(route);
        route.fields().stream()
                .filter(field -> field.sort() == Sort.TEXT)
                .forEach(field -> script.put(field.name(), SCRIPT + (isRefused(route) ? "" : "\u0007")));
        send(route, sender, address, script, "a script");
        wrongBytes(sender, address, route);
        for (var i = 0; i < DRAWN; i++) {
            var values = Forms.plausible(route.fields());
            var field = route.fields().get(random.nextInt(route.fields().size()));
            var hostile = HOSTILE.getOrDefault(field.sort(), List.of());
            if (hostile.isEmpty()) {
                continue;
            }
            var value = hostile.get(random.nextInt(hostile.size()));
            values.put(field.name(), value);
            var what = field.name() + "=" + shortened(value);
            var answer = send(route, sender, address, values, what);
            if (isAccepted(answer)) {
                // What may be left out may be blank.
                accepted = true;
                if (!value.isBlank()) {
                    wrong.add(sender + " " + address + " took " + what);
                }
            }
            keptAsTyped(route, values, answer, address);
        }
    }

    private static boolean isAccepted(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").contains("done=");
    }

    private static String shortened(String value) {
        return value.length() > 20 ? value.substring(0, 20) + "… (" + value.length() + ")" : value;
    }

    private void withoutToken(Position sender, String address, Route route) throws Exception {
        var form = encoded(Forms.plausible(route.fields()));
        for (var token : List.of("", "&_csrf=", "&_csrf=" + line(other(sender)).token())) {
            var answer = line(sender).post(address, form + token);
            judge(answer, sender + " " + address + " without its token");
            if (answer.statusCode() != 403) {
                wrong.add(address + " answers " + answer.statusCode() + " without its token");
            }
        }
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            var answer = line(sender)
                    .send(
                            method,
                            address,
                            Line.FORM,
                            BodyPublishers.ofString("_csrf=" + line(sender).token()));
            judge(answer, method + " " + address);
        }
    }

    private static Position other(Position sender) {
        return sender == Position.OFFICE ? Position.DIRECTOR : Position.OFFICE;
    }

    private void wrongBytes(Position sender, String address, Route route) throws Exception {
        var form = route.fields().stream()
                .filter(field -> field.sort() != Sort.FILE)
                .map(field -> URLEncoder.encode(field.name(), UTF_8) + "=%FF%FE%80")
                .collect(joining("&"));
        judge(
                line(sender).post(address, form + "&_csrf=" + line(sender).token()),
                sender + " " + address + " wrong bytes");
        judge(
                line(sender)
                        .post(address, form + "&%ZZ=%G&_csrf=" + line(sender).token()),
                sender + " " + address + " wrong escapes");
        judge(
                line(sender).post(address, "application/json", BodyPublishers.ofString("{\"_csrf\":")),
                sender + " " + address + " json");
        judge(
                line(sender).post(address, "multipart/form-data; boundary=x", BodyPublishers.ofString("--x\r\nbroken")),
                sender + " " + address + " broken parts");
    }

    private HttpResponse<String> send(
            Route route, Position sender, String address, Map<String, String> values, String what) throws Exception {
        var all = new LinkedHashMap<>(values);
        all.put("_csrf", line(sender).token());
        all.put("confirmed", "true");
        var answer = route.takesFiles()
                ? line(sender).post(address, "multipart/form-data; boundary=" + Parts.BOUNDARY, Parts.of(all, Map.of()))
                : line(sender).post(address, encoded(all));
        judge(answer, sender + " " + address + " " + what);
        return answer;
    }

    private static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value ->
                        URLEncoder.encode(value.getKey(), UTF_8) + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private void judge(HttpResponse<String> answer, String what) {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() >= 500) {
            wrong.add(what + ": " + answer.statusCode());
        }
        for (var inside : INSIDE) {
            if (answer.body().contains(inside)) {
                wrong.add(what + ": tells " + inside);
            }
        }
        if (answer.body().contains("<script>alert(7)")) {
            wrong.add(what + ": runs what was typed");
        }
    }

    /** Fields that could be right stand in the page that shows the form again. */
    private void keptAsTyped(Route route, Map<String, String> values, HttpResponse<String> answer, String address) {
        if (answer.statusCode() != 422) {
            return;
        }
        var form = Jsoup.parse(answer.body()).select("form[action=" + address + "]");
        for (var field : route.fields()) {
            var value = values.get(field.name());
            if (field.sort() != Sort.TEXT || !field.plausible().equals(value)) {
                continue;
            }
            for (var input : form.select("[name=\"" + field.name() + "\"]")) {
                var shown = input.nameIs("textarea") ? input.wholeText() : input.val();
                if (!shown.equals(value)
                        && !input.attr("type").equals("password")
                        && !input.attr("type").equals("hidden")
                        && !input.nameIs("select")) {
                    wrong.add(address + " lost what was typed into " + field.name());
                }
            }
        }
    }

    private List<Route> routes() {
        var addresses = new Addresses();
        var routes = new TreeMap<String, HandlerMethod>();
        program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                        info.getPatternValues().forEach(pattern -> routes.put(pattern, handler));
                    }
                });
        return routes.entrySet().stream()
                .filter(route -> !Set.of("/sign-out", "/set-up").contains(route.getKey()))
                .map(route -> new Route(route.getKey(), addresses.of(route.getKey()), Forms.of(route.getValue())))
                .toList();
    }
}
