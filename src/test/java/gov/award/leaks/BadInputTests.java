package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import gov.award.leaks.Forms.Sort;
import gov.award.testing.SampleFiles;
import gov.award.testing.ServedTest;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Over every route that takes a form, by those who may use it: whatever is sent, nothing goes wrong inside, nothing of the
 * inside is told, nothing changes, and what was typed is kept. What is tried where is drawn with a fixed seed.
 */
@ServedTest
class BadInputTests {

    private static final long SEED = 20260302;

    /** Tries for each route, beside those every route gets. */
    private static final int DRAWN = 6;

    /** Those who send at the same time. */
    private static final int AT_ONCE = 3;

    /** Routes nobody of the played round can send a form to. */
    private static final Path UNSENT = Path.of("src/test/resources/unsent.txt");

    /** A file that is not what its name says. */
    private static final byte[] NO_PDF = "MZ\u0000".getBytes(UTF_8);

    /** Whether they are named is a matter of their roles alone. */
    private static final List<Position> ONE_OF_EACH_ROLE = Senders.ALL.stream()
            .collect(toMap(Position::role, sender -> sender, (one, _) -> one, TreeMap::new))
            .values()
            .stream()
            .toList();

    /** Forms so strict that they are refused, unread by any act, whoever sends what could be right. */
    private static final Set<String> UNREAD = Set.of(
            "/applications/{application}/qualification/findings",
            "/applications/{id}/transfers",
            "/awards/{id}/payments",
            "/calendar/years",
            "/recommendations/{application}/findings",
            "/recommendations/{application}/recorded-opinion",
            "/rounds/{id}/announcement",
            "/rounds/{id}/budget/expenses",
            "/rounds/{id}/budget/lines",
            "/rounds/{id}/revision");

    /** Addresses of a route at which each sender looks for something to send to. */
    private static final int LOOKED_AT = 8;

    /** What a page and a sheet of cells would run if it were shown as it came. */
    private static final String SCRIPT = "=1+1\"'><script>alert(7)</script>";

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    private final Random random = new Random(SEED);
    private PlayedRound played;
    private Senders senders;
    private boolean accepted;

    private record At(Position sender, String address) {}

    @BeforeEach
    void everyoneIsSignedIn() throws Exception {
        played = PlayedAward.atTheEnd(program);
        senders = new Senders(played, port, Senders.ALL);
    }

    @AfterEach
    void everyoneHangsUp() {
        senders.close();
    }

    @Test
    void whateverIsSentNothingBreaksNothingIsToldAndNothingChanges() throws Exception {
        var routes = Route.all(program);
        assertThat(routes).hasSizeGreaterThan(150);
        var unsent = new TreeSet<String>();
        try (var kept = new Kept()) {
            for (var route : routes) {
                var found = route.fields().isEmpty() ? sentEmpty(route, kept) : entitled(route, kept);
                if (!found.isEmpty()) {
                    withoutToken(route, found.getFirst());
                }
                if (!found.isEmpty() && !route.fields().isEmpty()) {
                    wrongBytes(route, found.getFirst());
                }
                for (var at : found) {
                    tryAll(route, at);
                }
                if (found.isEmpty()) {
                    unsent.add(route.pattern());
                }
                var changed = kept.changed();
                if (!changed.isEmpty() && !accepted) {
                    senders.report(route.pattern() + " changed " + changed);
                }
                accepted = false;
            }
        }
        assertThat(senders.answeredWith(422))
                .as("answers that show a form again")
                .isGreaterThan(100);
        var reasoned = Reasoned.in(UNSENT);
        assertSoftly(all -> {
            all.assertThat(senders.wrong()).isEmpty();
            all.assertThat(unsent).containsExactlyElementsOf(reasoned);
        });
    }

    @Test
    void whoeverTheActDoesNotNameFindsNothingAndChangesNothing() throws Exception {
        var routes = Route.all(program).stream()
                .filter(route -> !route.isOpen() && !route.addresses().isEmpty())
                .toList();
        assertThat(routes)
                .allSatisfy(route -> assertThat(route.by()).as(route.pattern()).isNotEmpty());
        var sent = 0;
        var unread = new ConcurrentSkipListSet<String>();
        try (var kept = new Kept();
                var atOnce = Executors.newFixedThreadPool(AT_ONCE)) {
            var strangers = ONE_OF_EACH_ROLE.stream()
                    .map(sender -> (Callable<Integer>) () -> sentUnnamed(sender, routes, unread))
                    .toList();
            for (var stranger : atOnce.invokeAll(strangers)) {
                sent += stranger.get();
            }
            assertThat(kept.changed()).isEmpty();
        }
        assertThat(sent).isGreaterThan(1000);
        assertSoftly(all -> {
            all.assertThat(senders.wrong()).isEmpty();
            all.assertThat(unread).isEqualTo(UNREAD);
        });
    }

    /** How much someone sent to routes that do not name them; {@code unread} becomes what was refused before that was asked. */
    private int sentUnnamed(Position sender, List<Route> routes, Set<String> unread) throws Exception {
        var file = SampleFiles.pdf("文件");
        var sent = 0;
        for (var route : routes) {
            if (sender != Position.PUBLIC && route.names(played.is(sender))) {
                continue;
            }
            var address = route.addresses().getFirst();
            var answer = senders.send(route, sender, address, Forms.plausible(route.fields()), file, "unnamed");
            if (answer.statusCode() == 400 || answer.statusCode() == 422) {
                unread.add(route.pattern());
            } else if (!Senders.isTurnedAway(answer)) {
                senders.report(sender + " " + address + " is answered " + answer.statusCode());
            }
            sent++;
        }
        return sent;
    }

    @Test
    void whatIsSentAgainAfterSigningOutOrTwiceChangesNothing() throws Exception {
        var reviewed = PlayedAward.atTheDocumentReview(program);
        try (var line = new Line(port, reviewed.session(Position.OFFICE))) {
            var tasks = "/rounds/" + reviewed.round.text() + "/tasks";
            var form = "task=" + encodedText("资格审核") + "&responsible=" + encodedText("评审办") + "&due=2026-06-01&_csrf="
                    + line.token();
            assertThat(line.post(tasks, form).statusCode()).isEqualTo(303);
            var norm = "/rounds/" + reviewed.round.text() + "/document-review";
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

    private static List<String> lookedAt(Route route) {
        return route.addresses()
                .subList(0, Math.min(LOOKED_AT, route.addresses().size()));
    }

    private List<Position> named(Route route) {
        return route.isOpen()
                ? List.of(Position.PUBLIC, Position.MEMBER)
                : Senders.ALL.stream()
                        .filter(sender -> sender != Position.PUBLIC && route.names(played.is(sender)))
                        .toList();
    }

    /** Up to two of those for whom the route is there, with the address at which it is. */
    private List<At> entitled(Route route, Kept kept) throws Exception {
        var entitled = new ArrayList<At>();
        for (var sender : named(route)) {
            for (var address : lookedAt(route)) {
                if (route.isOpen() || isThere(route, new At(sender, address), kept)) {
                    entitled.add(new At(sender, address));
                    break;
                }
            }
            if (entitled.size() == 2) {
                break;
            }
        }
        return entitled;
    }

    private boolean isThere(Route route, At at, Kept kept) throws Exception {
        // A choice nobody offers and a date that is none: read by the form if the route is there at all.
        if (!Senders.isTurnedAway(send(route, at, route.worst(), "probe"))) {
            return true;
        }
        // What is no choice where one field is read by itself is nowhere: something that is one.
        var answer = send(route, at, Forms.plausible(route.fields()), "likely");
        if (answer.statusCode() == 303) {
            kept.changed();
        }
        return !Senders.isTurnedAway(answer);
    }

    /** A form without fields can only be sent as it is: whoever is answered is one for whom the route is there. */
    private List<At> sentEmpty(Route route, Kept kept) throws Exception {
        for (var sender : named(route)) {
            for (var address : lookedAt(route)) {
                var answer = senders.send(route, sender, address, Map.of(), NO_PDF, "as it is");
                kept.changed();
                if (!Senders.isTurnedAway(answer)) {
                    return List.of(new At(sender, address));
                }
            }
        }
        return List.of();
    }

    private void tryAll(Route route, At at) throws Exception {
        var sender = at.sender();
        var address = at.address();
        if (route.fields().isEmpty()) {
            return;
        }
        send(route, at, route.worst(), "all wrong");
        var script = route.worst();
        route.fields().stream()
                .filter(field -> field.sort() == Sort.TEXT)
                .forEach(field -> script.put(field.name(), SCRIPT + (route.isRefused() ? "" : "\u0007")));
        send(route, at, script, "a script");
        for (var i = 0; i < DRAWN; i++) {
            var values = Forms.plausible(route.fields());
            var field = route.fields().get(random.nextInt(route.fields().size()));
            var hostile = field.sort().hostile();
            if (hostile.isEmpty()) {
                continue;
            }
            var value = hostile.get(random.nextInt(hostile.size()));
            values.put(field.name(), value);
            var what = field.name() + "=" + shortened(value);
            var answer = send(route, at, values, what);
            if (isAccepted(answer)) {
                // What may be left out may be blank.
                accepted = true;
                if (!value.isBlank()) {
                    senders.report(sender + " " + address + " took " + what);
                }
            }
            keptAsTyped(route, values, answer, address);
        }
    }

    private HttpResponse<String> send(Route route, At at, Map<String, String> values, String what) throws Exception {
        return senders.send(route, at.sender(), at.address(), values, NO_PDF, what);
    }

    private static boolean isAccepted(HttpResponse<String> answer) {
        return answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").contains("done=");
    }

    private static String shortened(String value) {
        return value.length() > 20 ? value.substring(0, 20) + "… (" + value.length() + ")" : value;
    }

    private void withoutToken(Route route, At at) throws Exception {
        var sender = at.sender();
        var address = at.address();
        var form = Senders.encoded(Forms.plausible(route.fields()));
        for (var token :
                List.of("", "&_csrf=", "&_csrf=" + senders.line(other(sender)).token())) {
            var answer = senders.line(sender).post(address, form + token);
            senders.judge(answer, sender + " " + address + " without its token");
            if (answer.statusCode() != 403) {
                senders.report(address + " answers " + answer.statusCode() + " without its token");
            }
        }
        for (var method : List.of("PUT", "DELETE", "PATCH")) {
            var answer = senders.line(sender)
                    .send(
                            method,
                            address,
                            Line.FORM,
                            BodyPublishers.ofString(
                                    "_csrf=" + senders.line(sender).token()));
            senders.judge(answer, method + " " + address);
        }
    }

    private static Position other(Position sender) {
        return sender == Position.OFFICE ? Position.DIRECTOR : Position.OFFICE;
    }

    private void wrongBytes(Route route, At at) throws Exception {
        var sender = at.sender();
        var address = at.address();
        var form = route.fields().stream()
                .filter(field -> field.sort() != Sort.FILE)
                .map(field -> URLEncoder.encode(field.name(), UTF_8) + "=%FF%FE%80")
                .collect(joining("&"));
        senders.judge(
                senders.line(sender)
                        .post(address, form + "&_csrf=" + senders.line(sender).token()),
                sender + " " + address + " wrong bytes");
        senders.judge(
                senders.line(sender)
                        .post(
                                address,
                                form + "&%ZZ=%G&_csrf=" + senders.line(sender).token()),
                sender + " " + address + " wrong escapes");
        senders.judge(
                senders.line(sender).post(address, "application/json", BodyPublishers.ofString("{\"_csrf\":")),
                sender + " " + address + " json");
        senders.judge(
                senders.line(sender)
                        .post(address, "multipart/form-data; boundary=x", BodyPublishers.ofString("--x\r\nbroken")),
                sender + " " + address + " broken parts");
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
                        && !offersChoices(input)) {
                    senders.report(address + " lost what was typed into " + field.name());
                }
            }
        }
    }

    /** What is none of the choices offered cannot stand among them. */
    private static boolean offersChoices(Element input) {
        return input.nameIs("select") || Set.of("radio", "checkbox").contains(input.attr("type"));
    }
}
