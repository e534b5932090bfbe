package gov.award.recommendations;

import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.applications.Confirmations;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What unit and office have found on the conditions themselves. */
@Component
class ConfirmedConditions implements Confirmations {

    private final JdbcClient jdbc;

    ConfirmedConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(CheckItem item, Checker checker, FactFinding finding, String note, String by, Instant at) {

        Confirmation confirmation() {
            return new Confirmation(item.basis(), "confirmed." + checker + "." + finding, note, by, at);
        }
    }

    @Override
    public List<Confirmation> of(ApplicationId application) {
        return jdbc.sql("""
                        select f.item, f.checker, f.finding, f.note, p.name as by, f.checked_at as at
                        from fact_check f join recommendation r on r.application = f.application join person p on p.id = f.person
                        where f.application = ? and f.item !~ '^f(act|ile)-' and coalesce(f.unit, r.unit) = r.unit
                          and f.checked_at > verified_since(f.application)
                          and not exists (select from application_version v where v.application = f.application and v.submitted_at > f.checked_at)
                        order by f.checked_at, f.checker, f.item
                        """).param(application.value()).query(Row.of(Found.class)).list().stream()
                .map(Found::confirmation)
                .toList();
    }
}
