package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The shortlists as they were fixed. */
@Component
public class Shortlists {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Shortlists(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When and by whom it was fixed. */
    public record Fixed(UUID id, String by, Instant fixedAt, String justification) {}

    /**
     * An application on or off the list.
     *
     * @param served whether service on paper is on record
     */
    public record Place(
            ApplicationId application,
            boolean listed,
            @Nullable PaperId paper,
            boolean electronic,
            boolean served) {}

    boolean fixed(RoundId round) {
        return of(round).isPresent();
    }

    Optional<Fixed> of(RoundId round) {
        return jdbc.sql("""
                        select s.id, p.name as by, s.fixed_at,
                               case when s.round = any (acting_recused_rounds()) then '' else s.justification end as justification
                        from shortlist s join person p on p.id = s.fixed_by
                        where s.round = :round and s.run = review_run_of(:round, 'DOCUMENT')
                        """)
                .param("round", round.value())
                .query(Row.of(Fixed.class))
                .optional();
    }

    List<Place> places(UUID shortlist) {
        return jdbc.sql("""
                        select c.application, c.listed, c.paper, c.electronic,
                               exists (select from paper_service s where s.paper = c.paper) as served
                        from shortlist_case c where c.shortlist = :shortlist
                        """)
                .param("shortlist", shortlist)
                .query(Row.of(Place.class))
                .list();
    }

    /** Those not on the standing list whose notice on paper has not been proved to be served (article 17; reading 13). */
    @Reading(by = Role.CHECKER)
    public List<String> unserved(Actor checker, RoundId round) {
        return jdbc.sql("""
                        select a.name from shortlist l join shortlist_case c on c.shortlist = l.id
                        join application a on a.id = c.application
                        where l.round = :round and l.run = review_run_of(:round, 'DOCUMENT') and not c.listed and not c.electronic
                          and not exists (select from paper_service s where s.paper = c.paper)
                        order by a.name
                        """)
                .param("round", round.value())
                .query((row, n) -> row.getString("name"))
                .list();
    }

    /** False if it was fixed meanwhile. */
    boolean add(Actor actor, RoundId round, UUID shortlist, String justification) {
        return jdbc.sql("""
                        insert into shortlist (id, programme, round, run, justification, fixed_by, fixed_at)
                        values (:id, :programme, :round, review_run_of(:round, 'DOCUMENT'), :justification, :by, :now)
                        on conflict do nothing
                        """)
                        .param("id", shortlist)
                        .param("programme", actor.requireProgramme().value())
                        .param("round", round.value())
                        .param("justification", justification)
                        .param("by", actor.personId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(
            Actor actor,
            UUID shortlist,
            ApplicationId application,
            BigDecimal total,
            int place,
            @Nullable PaperId paper,
            boolean electronic) {
        jdbc.sql("""
                        insert into shortlist_case (shortlist, application, programme, total, place, listed, paper, electronic)
                        values (:shortlist, :application, :programme, :total, :place, :listed, :paper::uuid, :electronic)
                        """)
                .param("shortlist", shortlist)
                .param("application", application.value())
                .param("programme", actor.requireProgramme().value())
                .param("total", total)
                .param("place", place)
                .param("listed", paper == null)
                .param("paper", paper == null ? null : paper.value())
                .param("electronic", electronic)
                .update();
    }
}
