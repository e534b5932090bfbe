package gov.award.transmittals;

import gov.award.acting.Actor;
import gov.award.papers.PaperId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was forwarded together. */
@Component
class Transmittals {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Transmittals(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Actor actor, TransmittalId id, PaperId paper, List<ForwardingPage.Line> lines) {
        var first = lines.getFirst();
        jdbc.sql("""
                        insert into transmittal (id, programme, round, unit, applications, paper, forwarded_by, forwarded_at)
                        values (:id, :programme, :round, :unit, :applications, :paper, :by, :at)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", first.round().value())
                .param("unit", first.unit().value())
                .param(
                        "applications",
                        lines.stream().map(line -> line.application().value()).toArray(UUID[]::new))
                .param("paper", paper.value())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
