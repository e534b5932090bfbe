package gov.award.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The statements of a page, heard from the database's own log and said again without the program. */
final class Replay {

    /**
     * A statement.
     *
     * @param millis how long the database took when the program said it
     */
    record Said(String sql, List<@Nullable String> values, double millis) {

        private static final Pattern CONTROL = Pattern.compile("(?i)(begin|commit|rollback)\\b.*", Pattern.DOTALL);

        boolean control() {
            return CONTROL.matcher(sql.strip()).matches();
        }

        boolean begins() {
            return control() && sql.strip().toLowerCase(Locale.ROOT).startsWith("begin");
        }

        boolean ends() {
            return control() && !begins();
        }

        /** Whether it has a timer act, or is told who it acts as. */
        boolean timers() {
            return sql.contains("TIMER")
                    || sql.contains("scheduled_tasks")
                    || values.stream().anyMatch(value -> value != null && value.contains("TIMER"));
        }
    }

    private static final Pattern HEAD = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d [^\\[]*\\[(\\d+)\\] \\S+ (LOG|DETAIL|STATEMENT|ERROR|WARNING|HINT|CONTEXT): +(.*)$",
            Pattern.DOTALL);
    private static final Pattern STATEMENT =
            Pattern.compile("^duration: ([0-9.]+) ms +(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:'((?:[^']++|'')*+)'|(NULL))");
    private static final Duration SPAN = Duration.ofSeconds(2);
    private static final int HEARD = 3;

    private final Keys keys;

    Replay(Keys keys) {
        this.keys = keys;
    }

    /** Something that has a page shown once. */
    interface Look {
        void look() throws IOException, InterruptedException;
    }

    /** The statements of one page; of three looks the one in which no timer spoke. */
    List<Said> heard(Look page) throws IOException, InterruptedException, SQLException {
        var fewest = List.<Said>of();
        try (var superuser = keys.as("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("alter system set log_min_duration_statement = 0");
            statement.execute("select pg_reload_conf()");
            try {
                Thread.sleep(300);
                for (var i = 0; i < HEARD; i++) {
                    var log = keys.data().resolve("postgres").resolve("postgres.log");
                    var from = log.toFile().length();
                    page.look();
                    Thread.sleep(200);
                    var said = read(log.toFile(), from);
                    if (fewest.isEmpty() || (!said.isEmpty() && said.size() < fewest.size())) {
                        fewest = said;
                    }
                }
            } finally {
                statement.execute("alter system reset log_min_duration_statement");
                statement.execute("select pg_reload_conf()");
            }
        }
        return fewest;
    }

    private static List<Said> read(java.io.File log, long from) throws IOException {
        byte[] bytes;
        try (var file = new RandomAccessFile(log, "r")) {
            file.seek(from);
            bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
        }
        var entries = new ArrayList<StringBuilder>();
        for (var line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            if (HEAD.matcher(line).matches() || entries.isEmpty()) {
                entries.add(new StringBuilder(line));
            } else {
                entries.getLast().append('\n').append(line);
            }
        }
        var transactions = new Transactions();
        // Values are told of parsing and binding as well.
        var executed = false;
        for (var entry : entries) {
            var head = HEAD.matcher(entry);
            if (!head.matches()) {
                continue;
            }
            var text = head.group(3);
            var statement = STATEMENT.matcher(text);
            if (head.group(2).equals("LOG")) {
                executed = statement.matches();
            }
            if (statement.matches()) {
                transactions.add(
                        head.group(1), new Said(statement.group(2), List.of(), Double.parseDouble(statement.group(1))));
            } else if (head.group(2).equals("DETAIL") && executed) {
                transactions.told(head.group(1), values(text));
            }
        }
        return transactions.ofThePage();
    }

    /** What several connections say at once, put together again by transaction; one begun by a timer belongs to no page. */
    private static final class Transactions {

        private final List<List<Said>> all = new ArrayList<>();
        private final Map<String, List<Said>> last = new HashMap<>();

        void add(String connection, Said said) {
            var transaction = last.get(connection);
            if (transaction == null
                    || said.begins()
                    || !transaction.getFirst().begins()
                    || transaction.getLast().ends()) {
                transaction = new ArrayList<>();
                last.put(connection, transaction);
                all.add(transaction);
            }
            transaction.add(said);
        }

        /** The values of what was said last. */
        void told(String connection, List<@Nullable String> values) {
            var transaction = last.get(connection);
            if (transaction != null) {
                var said = transaction.removeLast();
                transaction.add(new Said(said.sql(), values, said.millis()));
            }
        }

        /** Without those whose beginning was not heard: they had begun before the look. */
        List<Said> ofThePage() {
            return all.stream()
                    .filter(transaction -> transaction.getFirst().begins()
                            || transaction.stream().noneMatch(Said::control))
                    .filter(transaction -> transaction.stream().noneMatch(Said::timers))
                    .flatMap(List::stream)
                    .toList();
        }
    }

    private static List<@Nullable String> values(String detail) {
        var values = new ArrayList<@Nullable String>();
        var found = VALUE.matcher(detail);
        while (found.find()) {
            var text = found.group(1);
            values.add(text == null ? null : text.replace("''", "'"));
        }
        return values;
    }

    /** How often a second one connection says them all, as the program's role and in its transactions. */
    double perSecond(List<Said> statements) throws IOException, SQLException {
        try (var connection = keys.as("award_app")) {
            connection.setAutoCommit(false);
            var prepared = new LinkedHashMap<String, PreparedStatement>();
            // Often enough for the database to plan each once and for all.
            for (var i = 0; i < 7; i++) {
                once(connection, statements, prepared);
            }
            var begun = System.nanoTime();
            var rounds = 0;
            while (System.nanoTime() - begun < SPAN.toNanos()) {
                once(connection, statements, prepared);
                rounds++;
            }
            return rounds * 1e9 / (System.nanoTime() - begun);
        }
    }

    private static void once(Connection connection, List<Said> statements, Map<String, PreparedStatement> prepared)
            throws SQLException {
        for (var said : statements) {
            if (said.control()) {
                if (said.ends()) {
                    connection.commit();
                }
                continue;
            }
            var statement = prepared.get(said.sql());
            if (statement == null) {
                statement = connection.prepareStatement(
                        said.sql().replace("?", "??").replaceAll("\\$\\d+", "?"));
                prepared.put(said.sql(), statement);
            }
            for (var i = 0; i < said.values().size(); i++) {
                statement.setObject(i + 1, said.values().get(i), Types.OTHER);
            }
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        rows.getString(1);
                    }
                }
            }
        }
        connection.commit();
    }

    /** The least a write costs: one row, one commit. In microseconds. */
    Figures bareInsert() throws IOException, SQLException {
        try (var connection = keys.as("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table if not exists bench.bare (at timestamptz not null, text text not null)");
            var times = new ArrayList<Duration>();
            var begun = System.nanoTime();
            try (var insert = connection.prepareStatement("insert into bench.bare values (now(), ?)")) {
                while (System.nanoTime() - begun < SPAN.toNanos()) {
                    var one = System.nanoTime();
                    insert.setString(1, "one row");
                    insert.executeUpdate();
                    times.add(Duration.ofNanos(System.nanoTime() - one));
                }
            }
            return Figures.of(times, Duration.ofNanos(System.nanoTime() - begun), 0);
        }
    }
}
