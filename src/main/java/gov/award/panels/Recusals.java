package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recusal of anyone from a case, also of office and committee; for other modules, within an act or a reading. */
@Component
public class Recusals {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Recusals(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean recused(PersonId person, ApplicationId application) {
        return jdbc.sql("select exists (select from recusal where person = :person and application = :application)")
                .param("person", person.value())
                .param("application", application.value())
                .query(Boolean.class)
                .single();
    }

    /** Those of {@code persons} recused from any application of the round. */
    public Collection<PersonId> recused(RoundId round, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct person from recusal where round = :round and person in (:persons)")
                .param("round", round.value())
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    /**
     * The reason against deciding on all cases of a round at once: whoever is recused from one does not see it, and would
     * decide past it.
     */
    public List<Refusal> against(Actor actor, RoundId round) {
        return recused(round, List.of(actor.requirePerson())).isEmpty()
                ? List.of()
                : List.of(Refusal.of(Provision.PRINCIPLES, "RECUSED_FROM_ROUND"));
    }

    /** Puts a recusal on record; nothing changes for one already recused. */
    public void recuse(Actor actor, PersonId person, ApplicationId application, String ground) {
        var id = UUID.randomUUID();
        var added = jdbc.sql("""
                        insert into recusal (id, programme, round, application, person, recused_at)
                        select :id, c.programme, c.round, c.application, :person, :at
                        from (select id as application, programme, round from application
                              union select application, programme, round from conflict_case) c
                        where c.application = :application
                        on conflict (person, application) do nothing
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("application", application.value())
                .update();
        if (added == 1) {
            jdbc.sql("""
                            insert into recusal_ground (recusal, programme, ground, entered_by)
                            values (:recusal, :programme, :ground, :by)
                            """)
                    .param("recusal", id)
                    .param("programme", actor.requireProgramme().value())
                    .param("ground", ground)
                    .param("by", actor.personId())
                    .update();
        }
    }
}
