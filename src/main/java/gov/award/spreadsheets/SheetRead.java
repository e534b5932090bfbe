package gov.award.spreadsheets;

import gov.award.measures.Refusal;
import java.util.List;
import java.util.Map;

/** What reading a file came to. */
public sealed interface SheetRead {

    /**
     * The rows of the sheet that fits the table.
     *
     * @param places the letters of each column found, by its key
     */
    record Rows(String sheet, Map<String, String> places, List<Line> lines, List<Flaw> flaws) implements SheetRead {

        public Rows {
            places = Map.copyOf(places);
            lines = List.copyOf(lines);
            flaws = List.copyOf(flaws);
        }
    }

    /** Nothing is read of such a file. */
    record Unreadable(List<Refusal> reasons) implements SheetRead {

        public Unreadable {
            reasons = List.copyOf(reasons);
        }
    }
}
