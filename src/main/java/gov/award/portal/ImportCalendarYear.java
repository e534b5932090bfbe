package gov.award.portal;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.CalendarFile;
import gov.award.workdays.CalendarFile.Outcome.Complete;
import gov.award.workdays.CalendarFile.Outcome.Faulty;
import gov.award.workdays.CalendarYears;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Brings the official holiday arrangement of a year into force; deadlines of that year are no longer provisional. */
@Service
public class ImportCalendarYear {

    private final CalendarYears years;
    private final Journal journal;

    ImportCalendarYear(CalendarYears years, Journal journal) {
        this.years = years;
        this.journal = journal;
    }

    /**
     * Imports one year.
     *
     * @param source number or address of the notice
     * @param text the arrangement, in one of the forms {@link CalendarFile} reads
     * @param justification why the year's calendar in force is replaced; needed only then
     */
    @Act(by = Role.ADMINISTRATOR, basis = Provision.PROCEDURE)
    public Verdict importYear(
            Actor actor, UUID id, int year, String source, String text, @Nullable String justification) {
        return switch (CalendarFile.read(year, source, text)) {
            case Faulty(var faults) -> Verdict.of(faults.stream().map(fault -> fault.refusal(Provision.PROCEDURE)));
            case Complete(var calendar) -> {
                var known = Refusal.of(Provision.PROCEDURE, "CALENDAR_KNOWN", String.valueOf(year));
                var verdict =
                        Verdict.of(List.of(), years.year(year).isPresent() ? List.of(known) : List.of(), justification);
                if (verdict instanceof Verdict.Allowed) {
                    years.supersede(id, calendar);
                    journal.enter(
                            actor,
                            "ImportCalendarYear",
                            Provision.PROCEDURE,
                            id,
                            year,
                            source,
                            text,
                            Objects.requireNonNullElse(justification, ""));
                }
                yield verdict;
            }
        };
    }
}
