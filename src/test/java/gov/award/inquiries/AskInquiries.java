package gov.award.inquiries;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import org.springframework.stereotype.Service;

/** Everything of the inquiries into an application that somebody may read, for tests. */
@Service
public class AskInquiries {

    private final InquiryReadings readings;

    AskInquiries(InquiryReadings readings) {
        this.readings = readings;
    }

    public String text(Actor actor, ApplicationId id) {
        return readings.page(actor, id).inquiries().toString();
    }
}
