package gov.award.bench;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Whether the time of an answer tells that something exists which one may not see: asked for in turn with what does not. Where
 * nothing can be told, the one takes longer as often as the other.
 */
final class Enumeration {

    private static final int PAIRS = 300;
    private static final int WARM = 60;

    private final Program program;
    private final Whereabouts places;
    private final Sheet sheet;

    Enumeration(Measuring measuring) {
        program = measuring.program();
        places = measuring.places();
        sheet = measuring.sheet();
    }

    void measure() throws Exception {
        var name = places.drafts().getFirst().name();
        try (var database = program.keys().as("postgres");
                var stranger = Visitor.stranger(program.port());
                var applicant = Visitor.signedIn(program.port(), name)) {
            stranger.get("/sign-in");
            compare(
                    database,
                    "an account, none",
                    () -> attempt(stranger, name),
                    () -> attempt(stranger, UUID.randomUUID().toString()));
            var existing = List.of(
                    Map.entry("applications", places.application()),
                    Map.entry("sheets", places.sheet()),
                    Map.entry("files", file(database, name)));
            for (var one : existing) {
                compare(
                        database,
                        "one of somebody else's " + one.getKey() + ", none",
                        () -> applicant.get("/" + one.getKey() + "/" + one.getValue()),
                        () -> applicant.get("/" + one.getKey() + "/" + UUID.randomUUID()));
            }
            compare(
                    database,
                    "a form to somebody else's applications, none",
                    () -> applicant.post("/applications/" + places.application() + "/withdrawal"),
                    () -> applicant.post("/applications/" + UUID.randomUUID() + "/withdrawal"));
        }
    }

    private static HttpResponse<String> attempt(Visitor stranger, String name) throws Exception {
        return stranger.post("/sign-in", "signInName", name, "password", "Not-" + Visitor.password());
    }

    private static String file(Connection database, String name) throws Exception {
        try (var others = database.prepareStatement("""
                select f.id from award.attachment f join award.application a on a.id = f.subject
                where a.started_by <> (select person from award.account where sign_in_name = ?) limit 1
                """)) {
            others.setString(1, name);
            try (var found = others.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private void compare(
            Connection database,
            String name,
            Callable<HttpResponse<String>> there,
            Callable<HttpResponse<String>> nowhere)
            throws Exception {
        var existing = new ArrayList<Duration>();
        var missing = new ArrayList<Duration>();
        var longer = 0;
        for (var i = 0; i < WARM + PAIRS; i++) {
            // Neither is always the first.
            var first = time(database, i % 2 == 0 ? there : nowhere);
            var second = time(database, i % 2 == 0 ? nowhere : there);
            if (i >= WARM) {
                existing.add(i % 2 == 0 ? first : second);
                missing.add(i % 2 == 0 ? second : first);
                longer += existing.getLast().compareTo(missing.getLast()) > 0 ? 1 : 0;
            }
        }
        var one = Figures.of(existing, Duration.ofSeconds(1), 0).p50();
        var other = Figures.of(missing, Duration.ofSeconds(1), 0).p50();
        sheet.other(
                "asking for " + name,
                "p50 %s ms, %s ms, difference %.2f ms; the first longer in %.0f %% of %d pairs"
                        .formatted(
                                Sheet.millis(one),
                                Sheet.millis(other),
                                (one - other) / 1000.0,
                                100.0 * longer / PAIRS,
                                PAIRS));
    }

    private static Duration time(Connection database, Callable<HttpResponse<String>> asking) throws Exception {
        try (var statement = database.createStatement()) {
            // Of earlier attempts to sign in, for which one would soon have to wait.
            statement.execute("delete from award.sign_in_attempt");
        }
        var begun = System.nanoTime();
        var answer = asking.call();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        if (answer.statusCode() != 404 && answer.statusCode() != 422) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return took;
    }
}
