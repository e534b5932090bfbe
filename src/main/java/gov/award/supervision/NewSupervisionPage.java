package gov.award.supervision;

import gov.award.acting.PersonId;
import gov.award.acting.UnitId;
import gov.award.people.PeopleReadings.PersonRow;
import gov.award.people.PeopleReadings.UnitRow;
import gov.award.rounds.RoundBrief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a matter is opened.
 *
 * @param name of the person or unit chosen; {@code null} while none is
 */
public record NewSupervisionPage(
        String text,
        List<PersonRow> people,
        List<UnitRow> units,
        List<RoundBrief> rounds,
        @Nullable PersonId person,
        @Nullable UnitId unit,
        @Nullable String name) {

    public NewSupervisionPage {
        people = List.copyOf(people);
        units = List.copyOf(units);
        rounds = List.copyOf(rounds);
    }
}
