package gov.award.cultivation;

import gov.award.files.Attachment;
import gov.award.web.Listing;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One record before its unit or the office.
 *
 * @param own whether the reader may add to it; {@code open} whether it may still be changed
 */
public record CultivationPage(
        Cultivation record, List<Supplement> supplements, List<Attachment> files, boolean own, boolean open) {

    public CultivationPage {
        supplements = List.copyOf(supplements);
        files = List.copyOf(files);
    }

    /** Something added later. */
    public record Supplement(String text, String by, Instant at) {}

    /** A new record; {@code units} the actor's own. */
    public record New(Map<String, String> units) {}

    /**
     * The records the reader sees.
     *
     * @param units the units there are records of, for a reader who sees several
     * @param query the filter as it stands in an address
     */
    public record All(Listing<Cultivation> list, CultivationFilter filter, Map<String, String> units, String query) {}

    /** All that are wanted on one sheet, for print. */
    public record Print(List<Cultivation> records, CultivationFilter filter, String unit, boolean cut) {

        public Print {
            records = List.copyOf(records);
        }
    }
}
