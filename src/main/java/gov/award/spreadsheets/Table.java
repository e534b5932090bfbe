package gov.award.spreadsheets;

import java.util.List;

/**
 * A table as a sheet holds it.
 *
 * @param key its name in addresses and messages; {@code sheet.<key>} is what people call it
 * @param mostRows as many as are taken in from one file
 */
public record Table(String key, int mostRows, List<Column> columns) {

    /** No table takes in more rows from one file. */
    public static final int MOST_ROWS = 10_000;

    public Table {
        if (mostRows < 1 || mostRows > MOST_ROWS) {
            throw new IllegalArgumentException("no table of " + mostRows + " rows");
        }
        columns = List.copyOf(columns);
    }

    /** One that is only given out. */
    public Table(String key, List<Column> columns) {
        this(key, MOST_ROWS, columns);
    }

    /** The columns a file is read by. */
    public List<Column> takenIn() {
        return columns.stream().filter(Column::takenIn).toList();
    }

    /** Key of what the table is called. */
    public String name() {
        return "sheet." + key;
    }

    /** Key of a column's header. */
    public String header(Column column) {
        return "sheet." + key + "." + column.key();
    }
}
