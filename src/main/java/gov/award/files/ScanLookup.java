package gov.award.files;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files in quarantine. */
@Component
class ScanLookup {

    private final JdbcClient jdbc;

    ScanLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contents that wait for their scan, in no order: none is always last. */
    @Reading(by = Role.TIMER)
    public List<Sha256> waiting(Actor timer) {
        return jdbc.sql("""
                        select digest from scan where outcome = 'WAITING' group by digest order by random() limit 100
                        """).query(Row.of(String.class)).list().stream()
                .map(Sha256::new)
                .toList();
    }

    /** The contents the scanner did not take for their size. */
    @Reading(by = Role.TIMER)
    public List<Sha256> tooLarge(Actor timer) {
        return jdbc
                .sql("select distinct digest from scan where outcome = 'TOO_LARGE'")
                .query(Row.of(String.class))
                .list()
                .stream()
                .map(Sha256::new)
                .toList();
    }
}
