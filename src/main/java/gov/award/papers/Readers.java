package gov.award.papers;

import gov.award.acting.PersonId;
import java.util.List;

/**
 * Who may read a paper in the system, besides the office, the director and the supervisor.
 *
 * @param way how the paper is served on them: by opening it in the system, or on paper alone (reading 13)
 */
public record Readers(List<PersonId> persons, PaperServed.Way way) {

    public Readers {
        persons = List.copyOf(persons);
    }

    /** Whether opening the paper in the system serves it. */
    public boolean servedByOpening() {
        return way == PaperServed.Way.SYSTEM;
    }
}
