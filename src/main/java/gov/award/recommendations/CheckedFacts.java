package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
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

    public List<Checked> of(ApplicationId application, Checker checker) {
        return jdbc.sql("""
                        select f.item, f.finding, f.note from fact_check f join application c on c.id = f.application
                        where f.application = :application and f.checker = :checker and f.checked_at > recommended_since(c.round)
                        """)
                .param("application", application.value())
                .param("checker", checker.name())
                .query(Row.of(Checked.class))
                .list();
    }

    /** What was found, by whom and when. */
    record Found(CheckItem item, FactFinding finding, String note, String by, Instant at) {}

    List<Found> found(ApplicationId application, Checker checker) {
        return jdbc.sql("""
                        select f.item, f.finding, f.note, p.name as by, f.checked_at as at
                        from fact_check f join application c on c.id = f.application join person p on p.id = f.person
                        where f.application = :application and f.checker = :checker and f.checked_at > recommended_since(c.round)
                        """)
                .param("application", application.value())
                .param("checker", checker.name())
                .query(Row.of(Found.class))
                .list();
    }

    /** Who found something, and when, stays with what is entered again unchanged. */
    public void keep(Actor actor, ApplicationId application, Checker checker, List<Checked> entries) {
        for (var entry : entries) {
            jdbc.sql("""
                            insert into fact_check (application, checker, item, programme, finding, note, person, checked_at)
                            values (:application, :checker, :item, :programme, :finding, :note, :person, :at)
                            on conflict (application, checker, item) do update
                            set finding = excluded.finding, note = excluded.note, person = excluded.person, checked_at = excluded.checked_at
                            where fact_check.finding <> excluded.finding or fact_check.note <> excluded.note
                               or fact_check.checked_at <= (select recommended_since(c.round) from application c where c.id = excluded.application)
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
