package gov.award.leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import gov.award.database.TestDatabase;
import gov.award.leaks.Malformed.Drawn;
import gov.award.leaks.Malformed.Part;
import gov.award.leaks.Malformed.Sender;
import gov.award.leaks.Wire.Answer;
import gov.award.testing.ServedTest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Ten thousand malformed requests over all routes, by people of every kind: each is answered, none with a failure, with
 * anything of the inside or with what it tried to slip in, and nothing is done. A number in what is reported is drawn again by
 * {@link #SEED}.
 */
@ServedTest
class MalformedRequestsTests {

    private static final long SEED = Long.getLong("malformed.seed", 20260302);
    private static final int REQUESTS = 10_500;
    private static final int AT_ONCE = 3;

    /** An answer that takes longer is none. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<Position> POSITIONS = List.of(
            Position.PUBLIC,
            Position.OFFICE,
            Position.DIRECTOR,
            Position.MEMBER,
            Position.DRAFTER,
            Position.UNIT,
            Position.LEADER,
            Position.AGENCY,
            Position.DEPARTMENT,
            Position.CHAIR,
            Position.GOVERNMENT,
            Position.FINANCE,
            Position.SUPERVISOR,
            Position.ADMINISTRATOR);

    /** Pages of which one could end the session of whoever is on the way, or have them act for somebody else. */
    private static final Set<String> TURNING = Set.of("/sign-out", "/set-up", "/on-behalf", "/on-behalf/ending");

    private static final List<RequestMethod> METHODS =
            List.of(RequestMethod.GET, RequestMethod.POST, RequestMethod.HEAD, RequestMethod.PATCH);

    /** What shows how the program is built, in what is answered to any of these. */
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat (java|gov|org)\\.|java\\.(lang|base|util)|org\\.(spring|apache|postgres)|gov[./]award[./]"
                    + "|SQL[ :;\\[]|postgres|Prepared|Tomcat|root:x:0");

    /** What was to be slipped into an answer. */
    private static final Pattern EVIL =
            Pattern.compile("(?im)^(x-evil|set-cookie: *evil)|^(location|hx-redirect): (?!/(?![/\\\\]))");

    /** Of the protocol itself: a framing or a version of it that the server does not speak. */
    private static final Set<Integer> NOT_SPOKEN = Set.of(501, 505);

    @Autowired
    ApplicationContext program;

    @LocalServerPort
    int port;

    private final Set<String> wrong = new ConcurrentSkipListSet<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();

    private record Target(String method, Route route, List<Sender> named) {}

    @Test
    void noneOfTenThousandFailsTellsOrDoesAnything() throws Exception {
        var played = PlayedAward.atTheEnd(program);
        var senders = senders(played);
        var targets = targets(played, senders);
        assertThat(targets).hasSizeGreaterThan(400);
        var before = acts();
        try (var kept = new Kept();
                var atOnce = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var sent : atOnce.invokeAll(Collections.nCopies(
                    AT_ONCE, (Callable<Integer>) () -> send(targets, List.copyOf(senders.values()))))) {
                sent.get();
            }
            assertSoftly(all -> {
                all.assertThat(wrong).as("with the seed %d", SEED).isEmpty();
                all.assertThat(answered).hasValueGreaterThanOrEqualTo(10_000);
            });
            // Whoever opens a paper addressed to them is served thereby, however oddly they ask for it.
            assertThat(kept.changed()).as("with the seed %d", SEED).isSubsetOf("paper_service");
        }
        assertThat(acts()).isEqualTo(before);
        everybodyIsStillServed(senders);
    }

    private Map<Position, Sender> senders(PlayedRound played) throws Exception {
        var senders = new EnumMap<Position, Sender>(Position.class);
        for (var position : POSITIONS) {
            var session = played.session(position);
            try (var line = new Line(port, session)) {
                senders.put(position, new Sender(position, session, line.token()));
            }
        }
        return senders;
    }

    private List<Target> targets(PlayedRound played, Map<Position, Sender> senders) {
        var targets = new ArrayList<Target>();
        for (var method : METHODS) {
            for (var route : Route.taking(program, method)) {
                var named = senders.values().stream()
                        .filter(sender -> route.isOpen()
                                || (sender.position() != Position.PUBLIC && route.names(played.is(sender.position()))))
                        .toList();
                if (!route.addresses().isEmpty()) {
                    targets.add(new Target(method.name(), route, named));
                }
            }
        }
        return targets;
    }

    /** As long as there is something to send; how much was sent. */
    private int send(List<Target> targets, List<Sender> senders) throws IOException {
        var sent = 0;
        try (var wire = new Wire(port, PATIENCE)) {
            for (var number = next.getAndIncrement(); number < REQUESTS; number = next.getAndIncrement()) {
                var target = targets.get(number % targets.size());
                var sender = sender(new Random(SEED ^ number), target, senders);
                var drawn = new Malformed(SEED, number, target.method(), target.route(), sender).drawn();
                var what = number + " " + drawn.part() + " by " + sender.position() + " to "
                        + target.route().pattern();
                try {
                    judge(what, drawn, answer(wire, drawn));
                } catch (SocketTimeoutException silent) {
                    wrong.add(what + ": no answer\n" + drawn.request());
                    wire.hangUp();
                }
                sent++;
            }
        }
        return sent;
    }

    /** Most often somebody the route is for. */
    private static Sender sender(Random random, Target target, List<Sender> senders) {
        if (target.method().equals("POST") && TURNING.contains(target.route().pattern())) {
            return senders.getFirst();
        }
        var from = target.named().isEmpty() || random.nextInt(3) == 0 ? senders : target.named();
        return from.get(random.nextInt(from.size()));
    }

    private static Optional<Answer> answer(Wire wire, Drawn drawn) throws IOException {
        var request = drawn.request();
        return drawn.once()
                ? Answer.read(wire.askOnce(request.bytes()))
                : wire.ask(request.bytes(), request.method.equals("HEAD"));
    }

    private void judge(String what, Drawn drawn, Optional<Answer> given) {
        if (given.isEmpty()) {
            // To hang up is an answer to what is no request.
            if (drawn.part() != Part.WIRE && drawn.request().isRequest()) {
                wrong.add(what + ": hung up\n" + drawn.request());
            }
            return;
        }
        answered.incrementAndGet();
        var answer = given.get();
        var head = String.join("\n", answer.head());
        var spoken =
                (drawn.part() != Part.WIRE && drawn.part() != Part.METHOD) || !NOT_SPOKEN.contains(answer.status());
        if (answer.status() >= 500 && spoken) {
            wrong.add(what + ": " + answer.status() + "\n" + drawn.request());
        }
        if (answer.status() >= 400 && tellsNothing(drawn, answer)) {
            wrong.add(what + ": told nothing by " + answer.status() + "\n" + drawn.request());
        }
        if (!answer.header("Content-Security-Policy").orElse("").contains("default-src 'none'")) {
            wrong.add(what + ": unguarded " + answer.status() + "\n" + drawn.request());
        }
        if (answer.body().contains("\nHTTP/1.")) {
            wrong.add(what + ": answered twice\n" + drawn.request());
        }
        var inside = INSIDE.matcher(head + answer.body());
        if (inside.find()) {
            wrong.add(what + ": tells " + inside.group() + "\n" + drawn.request());
        }
        if (EVIL.matcher(head).find() || answer.body().contains("<script>alert(7)")) {
            wrong.add(what + ": let in\n" + head + "\n" + drawn.request());
        }
    }

    /** Scripts that send files piece by piece read no pages, nor does whoever asks for a part of a file. */
    private static boolean tellsNothing(Drawn drawn, Answer answer) {
        return !answer.body().contains("id=\"main\"")
                && !drawn.request().method.equals("HEAD")
                && !drawn.request().target.contains("/transfers")
                && answer.status() != 416;
    }

    /** How many acts the journal tells of, but for refused sign-ins. */
    private static long acts() throws SQLException {
        try (var everything = TestDatabase.shared().superuser();
                var statement = everything.createStatement();
                var entries = statement.executeQuery(
                        "select count(*) from journal_entry where kind = 'ACT' and act not like 'SignIn.%' and act <> 'OpenPaper'")) {
            entries.next();
            return entries.getLong(1);
        }
    }

    private void everybodyIsStillServed(Map<Position, Sender> senders) throws Exception {
        for (var sender : senders.values()) {
            try (var line = new Line(port, sender.session())) {
                for (var page : List.of("/", sender.position() == Position.PUBLIC ? "/sign-in" : "/account")) {
                    assertThat(line.get(page).statusCode())
                            .as("%s %s", sender.position(), page)
                            .isEqualTo(200);
                }
            }
        }
    }
}
