package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;

import gov.award.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every address a route has in a played round: its variables filled with what there is. */
final class Addresses {

    private static final String VARIABLE = "\\{[^}]+}";

    private final Map<String, String> queries = new HashMap<>();
    private final Map<String, List<List<String>>> found = new HashMap<>();

    Addresses() {
        try {
            for (var line : Files.readAllLines(Path.of("src/test/resources/addresses.txt"))) {
                if (!line.startsWith("#")) {
                    var parts = line.split(" \\| ", 2);
                    queries.put(parts[0], parts[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param pattern as mapped, for example {@code /applications/{id}/print} */
    List<String> of(String pattern) {
        if (!pattern.contains("{")) {
            // Where nothing is shown unless it is asked for, what is asked for.
            var asked = queries.get(pattern);
            return asked == null
                    ? List.of(pattern)
                    : values(asked).stream()
                            .map(value -> pattern + value.getFirst())
                            .toList();
        }
        var key = pattern.substring(0, pattern.lastIndexOf('}') + 1).replaceAll(VARIABLE, "{}");
        var query = Objects.requireNonNull(queries.get(key), () -> "nothing fills " + pattern);
        var addresses = new ArrayList<String>();
        for (var values : found.computeIfAbsent(key, _ -> values(query))) {
            var address = pattern;
            for (var value : values) {
                address = address.replaceFirst(VARIABLE, URLEncoder.encode(value, UTF_8));
            }
            addresses.add(address);
        }
        return addresses;
    }

    private static List<List<String>> values(String query) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path = award");
            var values = new ArrayList<List<String>>();
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.add(rows.getString(i));
                    }
                    values.add(row);
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
