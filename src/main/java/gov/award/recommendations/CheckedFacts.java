package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What unit and office have found on each item so far; frozen by what they decide on it. */
@Component
public class CheckedFacts {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CheckedFacts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What counts: of conditions and facts only what was found on the version given in last. */
    public List<Checked> of(ApplicationId application, Checker checker) {
        return jdbc.sql("""
                        select f.item, f.finding, f.note from fact_check f join recommendation r on r.application = f.application
                        where f.application = :application and f.checker = :checker and coalesce(f.unit, r.unit) = r.unit
                          and f.checked_at > verified_since(f.application)
                          and (f.item like 'file-%' or not exists (
                              select from application_version v where v.application = f.application and v.submitted_at > f.checked_at))
                        """)
                .param("application", application.value())
                .param("checker", checker.name())
                .query(Row.of(Checked.class))
                .list();
    }

    /**
     * What was found, by whom and when.
     *
     * @param former number of the version it was found on, where the applicant has corrected it since
     */
    record Found(
            CheckItem item,
            FactFinding finding,
            String note,
            String by,
            Instant at,
            @Nullable Integer former) {}

    List<Found> found(ApplicationId application, Checker checker) {
        return jdbc.sql("""
                        select f.item, f.finding, f.note, p.name as by, f.checked_at as at,
                               (select min(v.number) - 1 from application_version v
                                where v.application = f.application and v.submitted_at > f.checked_at) as former
                        from fact_check f join recommendation r on r.application = f.application join person p on p.id = f.person
                        where f.application = :application and f.checker = :checker and coalesce(f.unit, r.unit) = r.unit
                          and f.checked_at > verified_since(f.application)
                        """)
                .param("application", application.value())
                .param("checker", checker.name())
                .query(Row.of(Found.class))
                .list();
    }

    /** Who found something, and when, stays with what is entered again unchanged, as long as what it was found on stays. */
    public void keep(Actor actor, ApplicationId application, Checker checker, List<Checked> entries) {
        for (var entry : entries) {
            jdbc.sql("""
                            insert into fact_check (application, checker, item, unit, programme, finding, note, person, checked_at)
                            select r.application, :checker, :item, case when :checker = 'UNIT' then r.unit end, :programme, :finding, :note, :person, :at
                            from recommendation r where r.application = :application
                            on conflict (application, checker, item, unit) do update
                            set finding = excluded.finding, note = excluded.note, person = excluded.person, checked_at = excluded.checked_at
                            where fact_check.finding <> excluded.finding or fact_check.note <> excluded.note
                               or fact_check.checked_at <= verified_since(excluded.application)
                               or (excluded.item not like 'file-%' and exists (
                                   select from application_version v where v.application = excluded.application and v.submitted_at > fact_check.checked_at))
                            """)
                    .param("application", application.value())
                    .param("checker", checker.name())
                    .param("item", entry.item().code())
                    .param("programme", actor.requireProgramme().value())
                    .param("finding", entry.finding().name())
                    .param("note", entry.note())
                    .param("person", actor.personId())
                    .param("at", clock.now().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** The findings in a fixed order, for the journal's digest. */
    public static String digested(List<Checked> findings) {
        return findings.stream()
                .sorted(java.util.Comparator.comparing(checked -> checked.item().code()))
                .map(Checked::toString)
                .collect(Collectors.joining("\n"));
    }
}
