package gov.award.imports;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.spreadsheets.Flaw;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.Table;
import gov.award.web.Listing;
import java.util.List;

/**
 * The rows of a file before they are entered.
 *
 * @param fileName as it was brought
 * @param good rows that would be entered
 * @param bad rows with something wrong
 */
public record PreviewPage(
        Table table,
        Provision basis,
        String address,
        SheetImport given,
        SheetImport.State state,
        String fileName,
        String sheet,
        List<Refusal> unreadable,
        long good,
        long bad,
        Show show,
        Listing<PreviewRow> rows) {

    /** Which rows are shown. */
    public enum Show {
        ALL,
        BAD
    }

    /** A row with what is wrong with it. */
    public record PreviewRow(Line line, List<At> flaws) {}

    /** A flaw with the cell it stands at. */
    public record At(String place, Flaw flaw) {}

    /** Whether all of it can be entered. */
    public boolean sound() {
        return state == SheetImport.State.OPEN && bad == 0 && unreadable.isEmpty();
    }
}
