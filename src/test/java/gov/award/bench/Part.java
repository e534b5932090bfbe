package gov.award.bench;

import gov.award.bench.Copying.Level;
import java.util.HashMap;
import java.util.Map;

/**
 * Rows of one table that are copied together.
 *
 * @param where which, the row being {@code t}
 * @param changed columns of which the copy says something else than the original, and what, as SQL
 */
record Part(Level level, String table, String where, Map<String, String> changed) {

    Part {
        changed = Map.copyOf(changed);
    }

    static Part of(Level level, String table, String where) {
        return new Part(level, table, where, Map.of());
    }

    Part with(String column, String expression) {
        var more = new HashMap<>(changed);
        more.put(column, expression);
        return new Part(level, table, where, more);
    }

    Part at(Level another) {
        return new Part(another, table, where, changed);
    }
}
