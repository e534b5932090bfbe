package gov.award.surveys;

import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The satisfaction indices accepted, for other modules; 0 to 100 with two decimals. Call within an act or a reading. */
@Component
public class SurveyResults {

    private final JdbcClient jdbc;

    SurveyResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Result(ApplicationId application, BigDecimal index) {}

    public Map<ApplicationId, BigDecimal> of(RoundId round) {
        return jdbc.sql("""
                        select d.application, d.index from survey_delivery d
                        join survey_commission c on c.id = d.commission and c.ended_at is null
                        join survey_decision x on x.delivery = d.id and x.outcome = 'ACCEPTED'
                        where d.round = :round
                        """).param("round", round.value()).query(Row.of(Result.class)).list().stream()
                .collect(Collectors.toMap(Result::application, Result::index));
    }
}
