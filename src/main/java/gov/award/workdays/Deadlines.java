package gov.award.workdays;

import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Switch;
import java.time.Instant;
import java.time.LocalDate;

/** Computes deadlines from the event that sets them off. */
public class Deadlines {

    private final Workdays workdays;
    private final BusinessClock clock;

    public Deadlines(Workdays workdays, BusinessClock clock) {
        this.workdays = workdays;
        this.clock = clock;
    }

    /** The deadline an edition sets by {@code figure}, which counts days or working days. */
    public Deadline after(Edition edition, Figure figure, LocalDate event) {
        return switch (figure.unit()) {
            case WORKING_DAYS -> afterWorkingDays(figure.provision(), event, edition.number(figure));
            case DAYS -> afterDays(figure.provision(), event, edition.number(figure), roll(edition, figure));
            case PLACES, PERSONS, TIMES, YEARS, YUAN, SHARE ->
                throw new IllegalArgumentException(figure + " does not count days");
        };
    }

    /** The same, from a moment: its day is that of the programme's zone. */
    public Deadline after(Edition edition, Figure figure, Instant event) {
        return after(edition, figure, clock.dayOf(event));
    }

    public Deadline afterWorkingDays(Provision basis, LocalDate event, int count) {
        return deadline(basis, event, workdays.plus(event, count), event.plusDays(1));
    }

    /** A deadline in calendar days. */
    public Deadline afterDays(Provision basis, LocalDate event, int count, Roll roll) {
        var due = workdays.plusDays(event, count, roll);
        return switch (roll) {
            case STAY -> new Deadline(event, basis, due, clock.endOf(due), false);
            case NEXT_WORKING_DAY -> deadline(basis, event, due, event.plusDays(count));
        };
    }

    private Deadline deadline(Provision basis, LocalDate event, LocalDate due, LocalDate firstThatMatters) {
        var first = firstThatMatters.isAfter(due) ? due : firstThatMatters;
        return new Deadline(event, basis, due, clock.endOf(due), !workdays.isOfficial(first, due));
    }

    private static Roll roll(Edition edition, Figure figure) {
        return figure == Figure.NOTICE_DAYS && edition.is(Switch.NOTICE_ROLLS_TO_WORKING_DAY)
                ? Roll.NEXT_WORKING_DAY
                : Roll.STAY;
    }
}
