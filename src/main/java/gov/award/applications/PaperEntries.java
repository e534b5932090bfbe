package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications handed in on paper, which the office enters: when each was received, and as what. */
@Component
public class PaperEntries {

    private static final String SELECT = """
            select e.application, e.round, e.name, e.number, p.name as by, e.received_at
            from paper_entry e join person p on p.id = e.received_by
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    PaperEntries(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An application received on paper.
     *
     * @param number of the office's register of incoming papers
     */
    public record PaperEntry(
            ApplicationId application, RoundId round, String name, String number, String by, Instant receivedAt) {}

    void add(Actor actor, ApplicationId id, RoundId round, String name, String number) {
        jdbc.sql("""
                        insert into paper_entry (application, programme, round, name, number, received_by, received_at)
                        values (:id, :programme, :round, :name, :number, :person, :now)
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("name", name)
                .param("number", number)
                .param("person", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PaperEntry> of(ApplicationId id) {
        return jdbc.sql(SELECT + " where e.application = ?")
                .param(id.value())
                .query(Row.of(PaperEntry.class))
                .optional();
    }

    /** Those of a round that were received and are not given in yet, the earliest first. */
    List<PaperEntry> waiting(RoundId round) {
        return jdbc.sql(SELECT + """
                         join application_draft d on d.application = e.application
                        where e.round = ? order by e.received_at, e.application
                        """)
                .param(round.value())
                .query(Row.of(PaperEntry.class))
                .list();
    }

    /** Those the acting person has received and not yet given in, in rounds that go on, the earliest first. */
    List<PaperEntry> waiting(Actor actor) {
        return jdbc.sql(SELECT + """
                         join application_draft d on d.application = e.application join round r on r.id = e.round
                        where e.received_by = ? and r.phase in ('APPLICATION', 'RECOMMENDATION')
                        order by e.received_at, e.application
                        """)
                .param(actor.personId())
                .query(Row.of(PaperEntry.class))
                .list();
    }
}
