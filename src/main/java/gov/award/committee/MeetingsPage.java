package gov.award.committee;

import gov.award.web.Listing;
import java.util.List;

/** The meetings as shown, and the matters that wait for one. */
public record MeetingsPage(Listing<Meeting> meetings, List<Matter> waiting) {

    public MeetingsPage {
        waiting = List.copyOf(waiting);
    }
}
