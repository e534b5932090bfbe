package gov.award.intake;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.rounds.Overdue;
import gov.award.rounds.OverdueSource;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far the intake of a round has come. */
@Component
public class IntakeReadings {

    private final JdbcClient jdbc;
    private final RoundBriefs rounds;
    private final List<OverdueSource> sources;

    IntakeReadings(JdbcClient jdbc, RoundBriefs rounds, List<OverdueSource> sources) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.sources = sources;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public IntakePage board(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var waiting = jdbc.sql("""
                        select (select count(*) from application_draft where round = :round) as drafts,
                               (select count(*) from application_draft d join paper_entry e on e.application = d.application
                                where d.round = :round) as papers,
                               (select count(*) from applicant where programme = acting_programme() and state = 'CLAIMED') as claims,
                               (select count(*) from late_request q where q.round = :round
                                and not exists (select from late_decision d where d.request = q.id)) as late
                        """)
                .param("round", id.value())
                .query(Row.of(IntakePage.Waiting.class))
                .single();
        var counts = jdbc.sql("""
                        select u.name as unit, a.kind, a.status, count(*) as number
                        from application a left join unit u on u.id = a.unit
                        where a.round = ? and a.submitted_at is not null
                        group by u.name, a.kind, a.status order by u.name, a.kind, a.status
                        """)
                .param(id.value())
                .query(Row.of(IntakePage.Count.class))
                .list();
        // Nothing is late any more where nothing goes on.
        var overdue = (round.phase() == Phase.CANCELLED ? List.<OverdueSource>of() : sources)
                .stream()
                        .flatMap(source -> source.overdue(round).stream())
                        .sorted(Comparator.comparing(Overdue::due)
                                .thenComparing(Overdue::subject)
                                .thenComparing(Overdue::key))
                        .toList();
        return new IntakePage(round, waiting, counts, overdue);
    }
}
