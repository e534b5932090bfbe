package gov.award.leaks;

import gov.award.applications.ApplicationId;
import gov.award.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes an unmistakable mark into every text people wrote, behind the program's back, and knows what each mark stands for:
 * table and column, and whose it is. A column added later is marked like the others.
 */
final class Marks {

    private static final Pattern MARK = Pattern.compile("ZQ(\\d{6})QZ");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of people, units and the programme, whose names are no secret; what tests themselves keep; and what is made of the others. */
    private static final Set<String> LEFT_OUT = Set.of(
            "person",
            "unit",
            "programme",
            "account",
            "former_password",
            "recovery_code",
            "role_grant",
            "credential_reset",
            "spring_session",
            "spring_session_attributes",
            "flyway_schema_history",
            "journal_entry",
            "installation",
            "search_piece",
            "search_pairs");

    /** What refers to people and rounds says nothing about whose a row is. */
    private static final Set<String> NO_OWNERS =
            Set.of("person", "unit", "programme", "round", "account", "role_grant");

    /** By which somebody learns that they are, or may be, concerned by a case. */
    private static final Set<String> TOLD = Set.of("conflict_case", "declaration", "recusal", "notice");

    /** A text of a row. */
    private record Cell(String table, String column, String type) {}

    private record Row(String table, Map<String, UUID> links) {}

    /** By their identifier; what came of something may have the identifier of that. */
    private final Map<UUID, List<Row>> rows = new HashMap<>();

    private final Map<UUID, String> cases;
    private final List<String> meanings = new ArrayList<>();
    private final Map<String, String> plain = new TreeMap<>();

    private Marks(Map<UUID, String> cases) {
        this.cases = cases;
    }

    /** @param cases what to call the applications that matter */
    static Marks made(Map<ApplicationId, String> cases) {
        var marks = linked(cases);
        try (var connection = behind()) {
            connection.setAutoCommit(false);
            for (var cell : texts(connection)) {
                marks.mark(connection, cell);
            }
            searched(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return marks;
    }

    /** What is searched is made anew of what was marked, so that the marks are found. */
    private static void searched(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = origin");
            statement.execute("truncate search_piece, search_pairs");
            statement.execute("insert into search_piece select * from every_piece()");
        }
    }

    /** Knows whose everything is, and has written nothing. */
    static Marks linked(Map<ApplicationId, String> cases) {
        var named = new HashMap<UUID, String>();
        cases.forEach((application, name) -> named.put(application.value(), name));
        var marks = new Marks(named);
        try (var connection = behind()) {
            marks.link(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return marks;
    }

    /** Behind the program's back: triggers would keep what is insert-only as it is. */
    private static Connection behind() throws SQLException {
        var connection = TestDatabase.shared().superuser();
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            statement.execute("set session_replication_role = replica");
        }
        return connection;
    }

    /** Knows a text as it is for a mark: what is kept encrypted, so that none can be written into it. */
    void add(String text, String meaning) {
        plain.put(text, meaning);
    }

    /** One mark for each meaning. */
    Map<String, String> samples() {
        var samples = new TreeMap<String, String>();
        for (var i = 0; i < meanings.size(); i++) {
            samples.putIfAbsent(meanings.get(i), text(i));
        }
        return samples;
    }

    /** Takes everything of one of them away, but what is told to whoever may be concerned. */
    void erase(String whose) {
        try (var connection = behind();
                var statement = connection.createStatement()) {
            for (var same : rows.entrySet()) {
                if (!nearest(List.of(same.getKey())).equals(whose)) {
                    continue;
                }
                for (var row : same.getValue()) {
                    if (!TOLD.contains(row.table())) {
                        statement.addBatch("delete from " + row.table() + " where id = '" + same.getKey() + "'");
                    }
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The meanings of all marks in a text. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        var matcher = MARK.matcher(text);
        while (matcher.find()) {
            found.add(meanings.get(Integer.parseInt(matcher.group(1))));
        }
        plain.forEach((known, meaning) -> {
            if (text.contains(known)) {
                found.add(meaning);
            }
        });
        return found;
    }

    Set<String> all() {
        var all = new TreeSet<>(meanings);
        all.addAll(plain.values());
        return all;
    }

    private static String text(int number) {
        return "ZQ%06dQZ".formatted(number);
    }

    private void link(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        query(connection, """
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'award' and t.table_type = 'BASE TABLE' and c.udt_name = 'uuid' order by 1, c.ordinal_position
                """, row -> columns.computeIfAbsent(row.get(0), table -> new ArrayList<>())
                .add(row.get(1)));
        for (var table : columns.entrySet()) {
            if (!table.getValue().contains("id")) {
                continue;
            }
            query(connection, "select " + String.join(", ", table.getValue()) + " from " + table.getKey(), row -> {
                var links = new LinkedHashMap<String, UUID>();
                for (var i = 0; i < row.size(); i++) {
                    if (row.get(i) != null) {
                        links.put(table.getValue().get(i), UUID.fromString(row.get(i)));
                    }
                }
                rows.computeIfAbsent(Objects.requireNonNull(links.get("id")), _ -> new ArrayList<>())
                        .add(new Row(table.getKey(), links));
            });
        }
    }

    private static List<Cell> texts(Connection connection) throws SQLException {
        var cells = new ArrayList<Cell>();
        query(connection, """
                select c.table_name, c.column_name, c.udt_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'award' and t.table_type = 'BASE TABLE' and c.udt_name in ('text', '_text', 'jsonb')
                  and c.is_generated = 'NEVER' order by 1, 2
                """, row -> cells.add(new Cell(row.get(0), row.get(1), row.get(2))));
        cells.removeIf(cell -> LEFT_OUT.contains(cell.table()));
        return cells;
    }

    private void mark(Connection connection, Cell cell) throws SQLException {
        var links = new ArrayList<String>();
        query(
                connection,
                "select column_name from information_schema.columns where table_schema = 'award' and udt_name = 'uuid' and table_name = '"
                        + cell.table() + "' order by ordinal_position",
                row -> links.add(row.get(0)));
        var places = new ArrayList<List<String>>();
        // Texts with a Chinese letter in them: what people wrote, never a code.
        query(
                connection,
                "select ctid" + (links.isEmpty() ? "" : ", " + String.join(", ", links))
                        + " from %1$s where %2$s::text ~ '[一-龥]'".formatted(cell.table(), cell.column()),
                places::add);
        for (var place : places) {
            var found = new LinkedHashMap<String, UUID>();
            for (var i = 0; i < links.size(); i++) {
                if (place.get(i + 1) != null) {
                    found.put(links.get(i), UUID.fromString(place.get(i + 1)));
                }
            }
            var mark = text(meanings.size());
            try (var update = connection.createStatement()) {
                var savepoint = connection.setSavepoint();
                try {
                    update.execute("update %s set %s = %s where ctid = '%s'"
                            .formatted(cell.table(), cell.column(), marked(cell, mark), place.getFirst()));
                    meanings.add(meaning(connection, cell, found));
                } catch (SQLException checked) {
                    connection.rollback(savepoint);
                }
            }
        }
    }

    private static String marked(Cell cell, String mark) {
        var column = cell.column();
        if (cell.type().equals("_text")) {
            return "(select array_agg(each || '" + mark + "') from unnest(" + column + ") each)";
        }
        var inJson = "regexp_replace(%s::text, '(\"[^\"]*[一-龥][^\"]*)(\"\\s*[,}\\]])', '\\1%s\\2', 'g')"
                .formatted(column, mark);
        if (cell.type().equals("jsonb")) {
            return inJson + "::jsonb";
        }
        var plain = cell.table().equals("attachment")
                ? "regexp_replace(" + column + ", '(\\.[^.]*)?$', '" + mark + "\\1')"
                : column + " || '" + mark + "'";
        return "case when %1$s like '{%%' then %2$s else %3$s end".formatted(column, inJson, plain);
    }

    private String meaning(Connection connection, Cell cell, Map<String, UUID> links) throws SQLException {
        var what = cell.table() + "." + cell.column();
        if (cell.table().equals("attachment")) {
            what = "file " + one(connection, "select purpose from attachment where id = '" + links.get("id") + "'");
        } else if (cell.table().equals("paper")) {
            what = "paper " + one(connection, "select kind from paper where id = '" + links.get("id") + "'");
        } else if (cell.table().equals("notice")) {
            what = "notice " + one(connection, "select key from notice where id = '" + links.get("id") + "'");
        }
        var subjects = new ArrayList<>(links.values());
        if (cell.table().equals("notice")) {
            subjects.addAll(named(one(connection, "select url from notice where id = '" + links.get("id") + "'")));
        }
        return nearest(subjects) + ": " + what;
    }

    private static List<UUID> named(String url) {
        return ID.matcher(url)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .toList();
    }

    /** Whose the nearest is that these refer to: of the round if they are several, or nobody. */
    private String nearest(List<UUID> from) {
        var been = new HashSet<UUID>();
        var at = from;
        while (!at.isEmpty()) {
            var owners = new HashSet<String>();
            var next = new ArrayList<UUID>();
            for (var link : at) {
                if (!been.add(link)) {
                    continue;
                }
                if (cases.containsKey(link)) {
                    owners.add(Objects.requireNonNull(cases.get(link)));
                    continue;
                }
                for (var row : rows.getOrDefault(link, List.of())) {
                    if (row.table().equals("application")) {
                        owners.add("another");
                    } else if (row.table().equals("applicant")) {
                        owners.add(ofApplicant(link));
                    } else if (!NO_OWNERS.contains(row.table())) {
                        next.addAll(row.links().values());
                    }
                }
            }
            if (!owners.isEmpty()) {
                return owners.size() == 1 ? owners.iterator().next() : "the round";
            }
            at = next;
        }
        return "the round";
    }

    private String ofApplicant(UUID applicant) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.table().equals("application")
                        && applicant.equals(row.links().get("applicant")))
                .map(row ->
                        cases.getOrDefault(Objects.requireNonNull(row.links().get("id")), "another"))
                .findFirst()
                .orElse("another");
    }

    private static String one(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        query(connection, query, row -> found.add(row.getFirst()));
        return found.getFirst();
    }

    private interface Each {

        void row(List<String> values);
    }

    private static void query(Connection connection, String query, Each each) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                var values = new ArrayList<String>();
                for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.add(result.getString(i));
                }
                each.row(values);
            }
        }
    }
}
