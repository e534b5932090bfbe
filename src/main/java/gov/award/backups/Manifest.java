package gov.award.backups;

import gov.award.database.WholeDatabase.Step;
import java.util.List;

/**
 * What an archive begins with.
 *
 * @param kind whether it is of a real installation or of a demonstration
 * @param at when it was made, by the database
 * @param steps how the schema came about
 */
record Manifest(String kind, String at, List<Step> steps, List<Table> tables) {

    /**
     * A table.
     *
     * @param columns those that are kept and not computed
     */
    record Table(String name, List<String> columns) {

        /** Names and columns as SQL takes them. */
        String sql() {
            return quoted(name) + " ("
                    + String.join(", ", columns.stream().map(Table::quoted).toList()) + ")";
        }

        static String quoted(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }
    }
}
