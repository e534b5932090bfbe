package gov.award.papers;

import gov.award.acting.PersonId;
import java.util.List;
import java.util.UUID;

/**
 * Who may read a paper in the system, besides the office, the director and the supervisor.
 *
 * @param way how the paper is served on them: by opening it in the system, or on paper alone (reading 13)
 */
public record Readers(List<PersonId> persons, PaperServed.Way way) {

    public Readers {
        persons = List.copyOf(persons);
    }

    /** Persons whom opening it serves. */
    public static Readers byOpening(List<UUID> persons) {
        return new Readers(persons.stream().map(PersonId::new).toList(), PaperServed.Way.SYSTEM);
    }

    /** Whether opening the paper in the system serves it. */
    public boolean servedByOpening() {
        return way == PaperServed.Way.SYSTEM;
    }
}
