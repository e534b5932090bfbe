package gov.award.leaks;

import gov.award.database.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** Lets what was played grow behind the program's back: more rounds, more cases in a round, and more of all that a thing has. */
final class Growth {

    private final Set<UUID> people = new LinkedHashSet<>();
    private final Set<UUID> rounds = new LinkedHashSet<>();
    private final Set<UUID> things;

    /** @param things those whose own rows are to become more, not they themselves */
    Growth(Collection<UUID> things) {
        this.things = new LinkedHashSet<>(things);
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(new ClassPathResource("grow.sql").getContentAsString(StandardCharsets.UTF_8));
            statement.execute("select testing.keep_played()");
            try (var rows = statement.executeQuery(
                    "select id, 'person' from award.person union all select id, 'person' from award.unit union all select id, 'round' from award.round")) {
                while (rows.next()) {
                    (rows.getString(2).equals("round") ? rounds : people).add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the copies with the numbers {@code from} to {@code to}. */
    void by(int from, int to) {
        for (var number = from; number <= to; number++) {
            copy("r", number, people);
            copy("c", number, with(people, rounds));
            copy("p", number, with(rounds, things));
        }
        // Whoever happens to be among the things: lists of people become longer all the same.
        copy("s", to, without(with(rounds, things), people));
        run("analyze");
    }

    private static Set<UUID> with(Set<UUID> some, Set<UUID> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        var left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }

    private static void copy(String way, int number, Set<UUID> kept) {
        try (var connection = TestDatabase.shared().superuser();
                var copy = connection.prepareStatement("select testing.grow(?, ?, ?)")) {
            copy.setString(1, way);
            copy.setInt(2, number);
            copy.setArray(3, connection.createArrayOf("uuid", kept.toArray()));
            copy.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String sql) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
