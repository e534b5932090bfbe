package gov.award.backups;

import gov.award.backups.Manifest.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database says of its own tables. */
final class Catalogue {

    /** A backup neither keeps anybody signed in nor a timer running, and the schema's own history is made anew. */
    private static final Set<String> LEFT_OUT =
            Set.of("spring_session", "spring_session_attributes", "scheduled_tasks", "flyway_schema_history");

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** Those that are copied, each after those its rows point to. */
    List<Table> tables() throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        query("""
                select c.relname, a.attname
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                  and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by c.relname, a.attnum
                """, row -> columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(row.getString(2)));
        columns.keySet().removeAll(LEFT_OUT);
        var pointsTo = new HashMap<String, Set<String>>();
        query("""
                select f.relname, t.relname
                from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and f.oid <> t.oid
                """, row -> pointsTo.computeIfAbsent(row.getString(1), _ -> new LinkedHashSet<>())
                .add(row.getString(2)));
        return ordered(columns, pointsTo);
    }

    private static List<Table> ordered(Map<String, List<String>> columns, Map<String, Set<String>> pointsTo) {
        var ordered = new LinkedHashMap<String, Table>();
        while (ordered.size() < columns.size()) {
            var before = ordered.size();
            columns.forEach((name, own) -> {
                if (ordered.keySet().containsAll(pointsTo.getOrDefault(name, Set.of()))) {
                    ordered.putIfAbsent(name, new Table(name, own));
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("tables point to one another in a circle: "
                        + columns.keySet().stream()
                                .filter(name -> !ordered.containsKey(name))
                                .toList());
            }
        }
        return List.copyOf(ordered.values());
    }

    /** By name, what each will give next; drawn numbers are never taken back, so it is at least what the rows have. */
    Map<String, Long> sequences() throws SQLException {
        var names = new ArrayList<String>();
        query("""
                select relname from pg_class
                where relnamespace = current_schema()::regnamespace and relkind = 'S' order by relname
                """, row -> names.add(row.getString(1)));
        var next = new LinkedHashMap<String, Long>();
        for (var name : names) {
            query(
                    "select last_value + is_called::int from " + Table.quoted(name),
                    row -> next.put(name, row.getLong(1)));
        }
        return next;
    }

    private interface EachRow {

        void take(ResultSet row) throws SQLException;
    }

    private void query(String sql, EachRow each) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.take(rows);
            }
        }
    }
}
