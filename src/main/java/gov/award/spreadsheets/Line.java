package gov.award.spreadsheets;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read; a cell that could not be read counts as empty.
 *
 * @param number of the row in its sheet, from 1
 * @param values what was read, by the keys of the columns: days as 2026-03-05, choices by their names
 * @param shown what stands there, by the same keys
 */
public record Line(int number, Map<String, String> values, Map<String, String> shown) {

    public Line {
        values = Map.copyOf(values);
        shown = Map.copyOf(shown);
    }

    /** Empty where nothing is written. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public @Nullable LocalDate day(String column) {
        var text = values.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    public @Nullable Integer number(String column) {
        var text = values.get(column);
        return text == null ? null : Integer.valueOf(text);
    }

    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
        var text = values.get(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    public <E extends Enum<E>> List<E> choices(String column, Class<E> type) {
        var text = text(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .toList();
    }
}
