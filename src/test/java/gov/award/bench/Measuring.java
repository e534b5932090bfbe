package gov.award.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Measures a program whose database is filled, page by page. */
final class Measuring {

    private static final String PAGE = "page.lua";
    private static final int MEGABYTES = 10;
    private static final int UPLOADS = 16;
    private static final int JOURNAL = 1_000_000;
    private static final int TEXT = 120;

    /** Requests for a sheet: it is opened, saved, and opened again. */
    private static final int CYCLE = 3;

    /** As many as the clients at once. */
    private static final int WRITERS = 8;

    private final Program program;
    private final Whereabouts places;
    private final Load load;
    private final Replay replay;
    private final Sheet sheet;

    private Measuring(Program program, Whereabouts places, Load load, Sheet sheet) {
        this.program = program;
        this.places = places;
        this.load = load;
        this.replay = new Replay(program.keys());
        this.sheet = sheet;
    }

    /** Measures the constant page first: everything else is compared with it. */
    static Measuring of(Program program, Load load) throws Exception {
        Whereabouts places;
        try (var database = program.keys().as("postgres")) {
            places = Whereabouts.in(database);
        }
        var address = "http://127.0.0.1:" + program.port() + "/assets/seal.svg";
        var constant = load.of(PAGE, Map.of("BENCH_COOKIES", ""), address);
        var sheet = new Sheet(Objects.requireNonNull(constant.get(8)).perSecond());
        sheet.page("constant (`/assets/seal.svg`)", constant, null, 0);
        return new Measuring(program, places, load, sheet);
    }

    Sheet sheet() {
        return sheet;
    }

    Program program() {
        return program;
    }

    Whereabouts places() {
        return places;
    }

    void publicHome() throws Exception {
        page("public home", null, "/");
    }

    void announcement() throws Exception {
        page("announcement", null, "/public/rounds/" + places.announced());
    }

    void applications() throws Exception {
        page("list of applications, first page", Whereabouts.OFFICE, "/rounds/" + places.reviewed() + "/applications");
    }

    void reviews() throws Exception {
        page("all applications with scores", Whereabouts.OFFICE, "/rounds/" + places.reviewed() + "/reviews");
        page("all applications, both reviews", Whereabouts.OFFICE, "/rounds/" + places.evaluated() + "/reviews");
        page("shortlist", Whereabouts.OFFICE, "/rounds/" + places.evaluated() + "/shortlist");
    }

    void application() throws Exception {
        page("application as submitted", Whereabouts.OFFICE, "/applications/" + places.application());
        page(
                "application with its sheets",
                places.leader(),
                "/reviews/" + places.application() + "/document/consensus");
        page("somebody else's sheet", Whereabouts.OFFICE, "/sheets/" + places.sheet());
    }

    void sheets() throws Exception {
        page("an assessor's cases", places.leader(), "/reviews");
        page("empty score sheet", places.beginner(), "/reviews/" + places.empty() + "/document");
        page(
                "filled score sheet",
                places.writers().getFirst().name(),
                places.writers().getFirst().path());
    }

    void search() throws Exception {
        for (var words : List.of("质量", "油茶", "追溯管理", "清源 质量")) {
            page(
                    "search 「" + words + "」",
                    Whereabouts.OFFICE,
                    "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
    }

    void ranking() throws Exception {
        var path = "/rounds/" + places.evaluated() + "/ranking";
        try (var office = Visitor.signedIn(program.port(), Whereabouts.OFFICE)) {
            office.get(path);
            if (office.get(path + "/recomputation").statusCode() != 200) {
                var begun = System.nanoTime();
                var answer = office.post(path);
                if (answer.statusCode() != 303) {
                    throw new IllegalStateException("not ranked: " + answer.statusCode() + " " + answer.body());
                }
                sheet.other("computing the ranking", seconds(System.nanoTime() - begun));
            }
        }
        page("ranking, first page", Whereabouts.OFFICE, path);
        page("ranking with every input, computed anew", Whereabouts.OFFICE, path + "/recomputation");
    }

    /** One after the other: several at once from one address are slowed down, as they should be. */
    void signIn() throws Exception {
        page("sign-in form", null, "/sign-in");
        var times = new ArrayList<Duration>();
        var all = System.nanoTime();
        for (var writer : places.writers()) {
            var begun = System.nanoTime();
            Visitor.signedIn(program.port(), writer.name()).close();
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        var figures = Figures.of(times, Duration.ofNanos(System.nanoTime() - all), 0);
        sheet.other(
                "signing in: form, name and password, first page",
                "p50 %s ms, p99 %s ms".formatted(Sheet.millis(figures.p50()), Sheet.millis(figures.p99())));
    }

    void saving() throws Exception {
        if (places.writers().size() < WRITERS) {
            throw new IllegalStateException("fewer than " + WRITERS + " are filling in a sheet");
        }
        var bare = replay.bareInsert();
        sheet.other(
                "one bare committed INSERT",
                "p50 %s ms, p99 %s ms, %.0f per s"
                        .formatted(Sheet.millis(bare.p50()), Sheet.millis(bare.p99()), bare.perSecond()));
        var writers = new ArrayList<Visitor>();
        var lines = new ArrayList<String>();
        var items = String.join(",", items());
        var text = URLEncoder.encode("评".repeat(TEXT), StandardCharsets.UTF_8);
        try {
            for (var writer : places.writers().subList(0, WRITERS)) {
                var visitor = Visitor.signedIn(program.port(), writer.name());
                visitor.get(writer.path());
                writers.add(visitor);
                lines.add(String.join("\t", visitor.cookies(), visitor.token(), writer.path(), items, text));
            }
            var file = Files.createTempFile("writers", ".txt");
            Files.write(file, lines);
            var all = items().size();
            save("saving one item of a sheet", file, 1, false);
            save("saving all %d items of a sheet".formatted(all), file, all, false);
            save("a sheet: form, save, form (cycles)", file, all, true);
            Files.delete(file);
        } finally {
            writers.forEach(Visitor::close);
        }
    }

    private void save(String name, Path writers, int items, boolean cycle) throws Exception {
        var found = load.of(
                "save.lua",
                Map.of(
                        "BENCH_WRITERS",
                        writers.toString(),
                        "BENCH_SAVES",
                        Integer.toString(items),
                        "BENCH_CYCLE",
                        cycle ? "1" : "0"),
                "http://127.0.0.1:" + program.port());
        var cycles = new HashMap<Integer, Figures>();
        found.forEach((clients, figures) -> cycles.put(clients, cycle ? figures.every(CYCLE) : figures));
        sheet.page(name, cycles, null, 0);
    }

    private List<String> items() throws IOException, SQLException {
        var items = new ArrayList<String>();
        try (var database = program.keys().as("postgres");
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select distinct e.item from sheet_entry e join sheet s on s.id = e.sheet where s.round = '"
                                + places.reviewed() + "' order by 1")) {
            while (rows.next()) {
                items.add(rows.getString(1));
            }
        }
        return items;
    }

    /** Up and down again. */
    void files() throws Exception {
        var content = new byte[MEGABYTES << 20];
        new Random(1).nextBytes(content);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        var tail = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(tail, 0, content, content.length - tail.length, tail.length);
        for (var writer : places.drafts()) {
            takeBack(writer);
        }
        var figures = new HashMap<Integer, Figures>();
        var number = 0;
        for (var clients : Load.CLIENTS) {
            var times = new ArrayList<Duration>();
            var all = System.nanoTime();
            try (var hands = Executors.newFixedThreadPool(clients)) {
                var work = new ArrayList<Callable<List<Duration>>>();
                for (var i = 0; i < clients; i++) {
                    var writer = places.drafts().get(i);
                    var from = number + i * UPLOADS;
                    work.add(() -> uploaded(writer, content, from, UPLOADS / clients));
                }
                for (var done : hands.invokeAll(work)) {
                    times.addAll(done.get());
                }
            }
            number += clients * UPLOADS;
            figures.put(clients, Figures.of(times, Duration.ofNanos(System.nanoTime() - all), content.length));
        }
        sheet.page("uploading 10 MB", figures, null, 0);
        var writer = places.drafts().getFirst();
        page(
                "downloading 10 MB",
                writer.name(),
                writer.path() + "/" + large(writer).getFirst());
    }

    /** What an earlier run has left: a draft has room for so much. */
    private void takeBack(Whereabouts.Writer writer) throws Exception {
        try (var visitor = Visitor.signedIn(program.port(), writer.name())) {
            for (var file : large(writer)) {
                var answer = visitor.post(writer.path() + "/" + file + "/removal");
                if (answer.statusCode() != 303) {
                    throw new IllegalStateException("not taken back: " + answer.statusCode());
                }
            }
        }
    }

    private List<String> large(Whereabouts.Writer writer) throws IOException, SQLException {
        var found = new ArrayList<String>();
        try (var database = program.keys().as("postgres");
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        """
                        select id from attachment where size > 10000000 and subject = '%s'
                          and id not in (select file from application_left_out)
                        """.formatted(Path.of(writer.path()).getName(1)))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private List<Duration> uploaded(Whereabouts.Writer writer, byte[] content, int from, int count) throws Exception {
        var times = new ArrayList<Duration>();
        try (var visitor = Visitor.signedIn(program.port(), writer.name())) {
            var own = content.clone();
            for (var i = 0; i < count; i++) {
                // The same content again would be stored once.
                own[100] = (byte) (from + i);
                own[101] = (byte) ((from + i) >> 8);
                var begun = System.nanoTime();
                var answer = visitor.upload(writer.path(), "evidence", "附件" + (from + i) + ".pdf", own);
                if (answer.statusCode() != 303) {
                    throw new IllegalStateException("not taken: " + answer.statusCode() + answer.body());
                }
                times.add(Duration.ofNanos(System.nanoTime() - begun));
            }
        }
        return times;
    }

    void workbook() throws Exception {
        String round;
        try (var database = program.keys().as("postgres")) {
            database.setAutoCommit(false);
            round = new Filling(database).listed(10_000);
            database.commit();
        }
        page(".xlsx of 10,000 rows", Whereabouts.OFFICE, "/rounds/" + round + "/applications/export?format=XLSX");
    }

    void journal() throws Exception {
        try (var database = program.keys().as("postgres")) {
            new Filling(database).journal(JOURNAL);
        }
        try (var supervisor = Visitor.signedIn(program.port(), Whereabouts.SUPERVISOR)) {
            supervisor.get("/supervision/verification");
            var begun = System.nanoTime();
            verified(supervisor);
            sheet.other(
                    "journal: sealing what is new and verifying 1,000,000 entries", seconds(System.nanoTime() - begun));
            begun = System.nanoTime();
            verified(supervisor);
            var took = System.nanoTime() - begun;
            sheet.other(
                    "journal: verifying 1,000,000 entries",
                    seconds(took) + ", %,.0f entries per s".formatted(JOURNAL * 1e9 / took));
        }
    }

    private static void verified(Visitor supervisor) throws IOException, InterruptedException {
        if (!supervisor.post("/supervision/verification").body().contains("核验无误")) {
            throw new IllegalStateException("the journal does not verify");
        }
    }

    private void page(String name, @Nullable String reader, String path) throws Exception {
        try (var visitor =
                reader == null ? Visitor.stranger(program.port()) : Visitor.signedIn(program.port(), reader)) {
            var first = visitor.get(path);
            if (first.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + first.statusCode());
            }
            var cookies = reader == null ? "" : visitor.cookies();
            var figures = load.of(PAGE, Map.of("BENCH_COOKIES", cookies), visitor.address(path));
            var said = replay.heard(() -> visitor.get(path));
            sheet.slow(name, said);
            sheet.page(name, figures, replay.perSecond(said), (int)
                    said.stream().filter(each -> !each.control()).count());
        }
    }

    static String seconds(long nanos) {
        return "%.2f s".formatted(nanos / 1e9);
    }
}
