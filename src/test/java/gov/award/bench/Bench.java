package gov.award.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** What {@code bin/bench} runs: fills a database of its own, measures, writes down what was found. */
final class Bench {

    private static final Path FOLDER = Path.of("target", "bench");

    /** Has what timers do once a day and for each report done now, not while something is measured. */
    private static final String HASTEN =
            "update scheduled_tasks set execution_time = now() where task_name = 'notices-reminders' and not picked";

    private static final String BUSY = "--busy";

    /** Something measured. */
    interface Item {
        void measure(Measuring measuring) throws Exception;
    }

    private static final Map<String, Item> ITEMS = new LinkedHashMap<>();

    static {
        ITEMS.put("home", Measuring::publicHome);
        ITEMS.put("announcement", Measuring::announcement);
        ITEMS.put("sign-in", Measuring::signIn);
        ITEMS.put("applications", Measuring::applications);
        ITEMS.put("reviews", Measuring::reviews);
        ITEMS.put("application", Measuring::application);
        ITEMS.put("sheets", Measuring::sheets);
        ITEMS.put("saving", Measuring::saving);
        ITEMS.put("search", Measuring::search);
        ITEMS.put("ranking", Measuring::ranking);
        ITEMS.put("files", Measuring::files);
        ITEMS.put("xlsx", Measuring::workbook);
        ITEMS.put("journal", Measuring::journal);
        ITEMS.put("enumeration", measuring -> new Enumeration(measuring).measure());
    }

    private Bench() {}

    /** @param arguments size, seconds of a run, how the program is started, and which items, or none for all of them */
    public static void main(String[] arguments) throws Exception {
        var size = Size.named(arguments[0]);
        var seconds = Integer.parseInt(arguments[1]);
        var busy = arguments.length > 2 && arguments[2].equals(BUSY);
        var wanted = List.of(arguments).subList(busy ? 3 : 2, arguments.length);
        for (var name : wanted) {
            if (!ITEMS.containsKey(name) && !name.equals("start")) {
                throw new IllegalArgumentException(
                        "there is no " + name + "; there are " + ITEMS.keySet() + ", start and cores");
            }
        }
        var data = filled(size);
        Sheet sheet;
        var options = busy ? new String[] {"--demo", BUSY} : new String[] {"--demo"};
        try (var program = Program.started(data, options)) {
            settled(program);
            var idle = memory(program.javaMemory(), program.databaseMemory());
            var highest = new Highest(program);
            var measuring = Measuring.of(program, new Load(seconds));
            sheet = measuring.sheet();
            for (var item : ITEMS.entrySet()) {
                if (wanted.isEmpty() || wanted.contains(item.getKey())) {
                    try {
                        item.getValue().measure(measuring);
                    } catch (IllegalStateException | IOException | SQLException | ExecutionException e) {
                        // One that fails must not cost the figures of the others.
                        sheet.other(
                                item.getKey(),
                                "failed: " + e.toString().lines().findFirst().orElse(""));
                    }
                }
            }
            sheet.other("memory, idle", idle);
            sheet.other("memory, highest under load", highest.ended());
        }
        if (wanted.isEmpty() || wanted.contains("start")) {
            starts(data, options, sheet);
        }
        sheet.write(FOLDER.resolve(size.lower() + (busy ? "-busy" : "") + ".md"), size);
    }

    /** Waits until everybody was reminded of what they have to do today, and every report read. */
    private static void settled(Program program) throws Exception {
        var from = Instant.now();
        try (var database = program.keys().as("postgres");
                var statement = database.createStatement()) {
            boolean waiting;
            do {
                statement.execute(HASTEN);
                Thread.sleep(5_000);
                try (var rows = statement.executeQuery("""
                        select exists (select from application_version_file f
                                       where f.place = 'REPORT' and not exists (select from report_text t where t.file = f.file))
                            or not exists (select from scheduled_tasks where task_name = 'notices-reminders'
                                           and not picked and last_success > timestamptz '%s')
                        """.formatted(from))) {
                    rows.next();
                    waiting = rows.getBoolean(1);
                }
            } while (waiting);
        }
    }

    private static String memory(long java, long database) {
        return "Java %d MB, PostgreSQL %d MB".formatted(java >> 10, database >> 10);
    }

    /** The demonstration is played once for all sizes, and each size filled once, until the program is built anew. */
    private static Path filled(Size size) throws Exception {
        var seed = FOLDER.resolve("seed").toAbsolutePath();
        var data = FOLDER.resolve(size.lower()).toAbsolutePath();
        if (fresh(data)) {
            return data;
        }
        if (!fresh(seed)) {
            remove(seed);
            System.out.println("Playing the demonstration.");
            try (var program = Program.started(seed, "--demo", "--", "--award.search.read-interval=2s")) {
                settled(program);
            }
            Files.createFile(seed.resolve("ready"));
        }
        remove(data);
        run("cp", "-a", seed.toString(), data.toString());
        Files.delete(data.resolve("ready"));
        System.out.println("Filling the database to the size " + size.lower() + ".");
        try (var program = Program.started(data, "--demo");
                var database = program.keys().as("postgres")) {
            database.setAutoCommit(false);
            new Filling(database).to(size);
            database.commit();
            database.setAutoCommit(true);
            try (var statement = database.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
        Files.createFile(data.resolve("ready"));
        return data;
    }

    private static boolean fresh(Path data) throws IOException {
        var ready = data.resolve("ready");
        return Files.exists(ready)
                && Files.getLastModifiedTime(ready)
                                .compareTo(Files.getLastModifiedTime(Path.of("target", "quality-award.jar")))
                        > 0;
    }

    private static void remove(Path folder) throws IOException, InterruptedException {
        run("rm", "-rf", folder.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", command));
        }
    }

    private static void starts(Path data, String[] options, Sheet sheet) throws Exception {
        var empty = FOLDER.resolve("empty").toAbsolutePath();
        remove(empty);
        try (var program = Program.started(empty)) {
            sheet.other("start from nothing", Measuring.seconds(program.start().toNanos()));
        }
        remove(empty);
        var times = new ArrayList<Long>();
        for (var i = 0; i < 3; i++) {
            try (var program = Program.started(data, options)) {
                times.add(program.start().toNanos());
            }
        }
        times.sort(null);
        sheet.other("start from a full folder", Measuring.seconds(times.get(1)));
    }

    /** Looks from time to time how much memory is taken; looking takes a tenth of a second itself. */
    private static final class Highest {

        private final AtomicBoolean ended = new AtomicBoolean();
        private final AtomicLong java = new AtomicLong();
        private final AtomicLong database = new AtomicLong();
        private final Thread thread;

        Highest(Program program) {
            thread = Thread.ofPlatform().daemon().start(() -> {
                while (!ended.get()) {
                    try {
                        java.accumulateAndGet(program.javaMemory(), Math::max);
                        database.accumulateAndGet(program.databaseMemory(), Math::max);
                        Thread.sleep(5_000);
                    } catch (IOException | InterruptedException _) {
                        // A process that ended in between.
                    }
                }
            });
        }

        String ended() throws InterruptedException {
            ended.set(true);
            thread.join();
            return memory(java.get(), database.get());
        }
    }
}
