package gov.award.applications;

import gov.award.measures.Provision;
import java.time.Instant;
import java.util.List;

/** Tells who has held which condition against what an application proves. Implemented where it is checked; asked within a reading. */
public interface Confirmations {

    List<Confirmation> of(ApplicationId application);

    /**
     * What one of the checkers found on a condition.
     *
     * @param found message key of what was found, by whom
     * @param note what it rests on
     */
    record Confirmation(Provision provision, String found, String note, String by, Instant at) {}
}
