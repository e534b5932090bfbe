package gov.award.imports;

import gov.award.spreadsheets.Table;
import java.util.List;

/** What is told once after an import. */
public record SlipsPage(Table table, String address, List<Slip> slips) {

    public SlipsPage {
        slips = List.copyOf(slips);
    }
}
