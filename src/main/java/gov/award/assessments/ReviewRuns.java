package gov.award.assessments;

import gov.award.acting.Consequences;
import gov.award.panels.Stage;
import gov.award.rounds.Move;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundMoved;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins another run of a review when the committee has it done again: what was given before stays, and counts no more. */
@Component
class ReviewRuns {

    private final JdbcClient jdbc;
    private final Consequences consequences;

    ReviewRuns(JdbcClient jdbc, Consequences consequences) {
        this.jdbc = jdbc;
        this.consequences = consequences;
    }

    @EventListener
    void moved(RoundMoved moved) {
        consequences.carryOut(() -> renewed(moved.move()).forEach(stage -> begin(moved, stage)));
    }

    private void begin(RoundMoved moved, Stage stage) {
        jdbc.sql("""
                        insert into review_run (id, programme, round, stage, number, started_at)
                        select gen_random_uuid(), acting_programme(), :round, :stage, review_run_of(:round, :stage) + 1, :at
                        """)
                .param("round", moved.round().value())
                .param("stage", stage.name())
                .param("at", moved.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Documents read again make the visit that built on them be done again too. */
    static List<Stage> renewed(Move move) {
        return Arrays.stream(Stage.values())
                .filter(stage -> move.undoes(
                        switch (stage) {
                            case DOCUMENT -> Phase.DOCUMENT_REVIEW;
                            case SITE -> Phase.SITE_REVIEW;
                        }))
                .toList();
    }
}
