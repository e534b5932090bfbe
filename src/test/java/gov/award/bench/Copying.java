package gov.award.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * Copies rows the program's acts have written, with everything in them but their identifiers: each copy names the other
 * copies wherever its original names another original. In expressions {@code t} is the original, {@code r} the number of
 * the round, {@code n} of the team, {@code c} of the case.
 */
final class Copying {

    /** What there is one more of with each copy. */
    enum Level {
        PROGRAMME,
        ROUND,
        TEAM,
        CASE
    }

    /** Rounds {@code from} to {@code to}, each with {@code teams} teams; cases {@code first}, {@code first + step}, ... */
    record Reach(int from, int to, int teams, int first, int step, int cases) {

        String numbers(Level level) {
            var rounds = "generate_series(%d, %d) r".formatted(from, to);
            return switch (level) {
                case PROGRAMME, ROUND -> "(select r, 0 as n, 0 as c from " + rounds + ")";
                case TEAM -> "(select r, n, 0 as c from " + rounds + ", generate_series(1, " + teams + ") n)";
                case CASE ->
                    "(select r, (c - 1) %% %d + 1 as n, c from %s, generate_series(%d, %d, %d) c)"
                            .formatted(teams, rounds, first, cases, step);
            };
        }
    }

    private record Column(String name, boolean identifier) {}

    private final Connection database;
    private final Map<String, List<Column>> columns = new HashMap<>();

    /** @param database of the superuser, whom no policy and no trigger stops */
    Copying(Connection database) throws SQLException {
        this.database = database;
        run("set search_path = award");
        run("set session_replication_role = replica");
        run("create schema if not exists bench");
        run("create table if not exists bench.marked (id uuid primary key, level text not null)");
        run("truncate bench.marked");
        run("""
                create or replace function bench.moved(id uuid, level text, r int, n int, c int) returns uuid
                language sql immutable
                return case when level is null then id else md5(id || case level
                    when 'PROGRAMME' then 'p' || r % 1000
                    when 'ROUND' then 'r' || r
                    when 'TEAM' then 'r' || r || 'n' || n
                    else 'r' || r || 'c' || c end)::uuid end
                """);
        read();
    }

    private void read() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select table_name, column_name, data_type = 'uuid' from information_schema.columns
                        where table_schema = 'award' and is_identity = 'NO' order by table_name, ordinal_position
                        """)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(new Column(rows.getString(2), rows.getBoolean(3)));
            }
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql, e);
        }
    }

    /** Those whose copies have identifiers of their own. */
    void mark(Level level, String identifiers) throws SQLException {
        run(
                "insert into bench.marked select id, '%s' from (%s) as found (id) on conflict (id) do update set level = excluded.level"
                        .formatted(level, identifiers));
    }

    void forget(Level level) throws SQLException {
        run("delete from bench.marked where level = '" + level + "'");
    }

    boolean identified(String table) {
        return columns.getOrDefault(table, List.of()).contains(new Column("id", true));
    }

    void copy(Part part, Reach reach) throws SQLException {
        var into = new StringJoiner(", ");
        var values = new StringJoiner(", ");
        var marks = new StringBuilder();
        for (var column : Objects.requireNonNull(columns.get(part.table()), part.table())) {
            var name = column.name();
            var changed = part.changed().get(name);
            into.add('"' + name + '"');
            if (changed != null) {
                values.add(changed);
            } else if (column.identifier()) {
                var mark = "m_" + name;
                marks.append(" left join bench.marked %1$s on %1$s.id = t.\"%2$s\"".formatted(mark, name));
                values.add("bench.moved(t.\"%s\", %s.level, x.r, x.n, x.c)".formatted(name, mark));
            } else {
                values.add("t.\"" + name + '"');
            }
        }
        run("insert into %1$s (%2$s) select %3$s from (select t.* from %1$s t where %4$s) t%5$s cross join %6$s x"
                .formatted(part.table(), into, values, part.where(), marks, reach.numbers(part.level())));
    }
}
