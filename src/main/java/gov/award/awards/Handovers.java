package gov.award.awards;

import gov.award.acting.Row;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom plaques and certificates were handed. */
@Component
public class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether plaque and certificate were ever handed over; for other modules, within an act or a reading. */
    public boolean made(AwardId award) {
        return of(award).isPresent();
    }

    Optional<Handover> of(AwardId award) {
        return jdbc.sql("select handed_on, place, receiver, receipt from handover where award = :award")
                .param("award", award.value())
                .query(Row.of(Handover.class))
                .optional();
    }
}
