package gov.award.surveys;

import gov.award.files.Attachment;
import gov.award.web.UnderEdition;
import java.util.List;

/**
 * One commission with its deliveries, the newest first.
 *
 * @param mayDeliver whether the reader may deliver now
 * @param mayDecide whether the reader may answer the newest delivery
 * @param mayEnd whether the reader may end the commission
 */
public record CommissionPage(
        Commission commission, List<Line> deliveries, boolean mayDeliver, boolean mayDecide, boolean mayEnd)
        implements UnderEdition {

    @Override
    public String editionCode() {
        return commission.edition();
    }

    public CommissionPage {
        deliveries = List.copyOf(deliveries);
    }

    /** A delivery with its files. */
    public record Line(Delivery delivery, List<Attachment> files) {

        public Line {
            files = List.copyOf(files);
        }
    }
}
