package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.rounds.RoundId;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pledges to give, interests to declare, and interests to decide on. */
@Component
class PanelToDos implements ToDoSource {

    private final JdbcClient jdbc;

    PanelToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(String what, RoundId round, String title, int count) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (actor.person() == null
                || !actor.is(Role.ASSESSOR, Role.OFFICE, Role.DIRECTOR, Role.RECOMMENDER, Role.COMMITTEE, Role.CHAIR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select 'pledge' as what, r.id as round, r.title, 1 as count
                        from round r
                        where r.programme = acting_programme() and r.announced_on is not null
                          and r.phase not in ('FOLLOW_UP', 'CANCELLED') and r.id <> all (acting_pledged())
                          and (:office
                               or exists (select from selection s where s.round = r.id and s.person = :person and s.ended_at is null)
                               or exists (select from recommendation m
                                          where m.round = r.id and m.unit = any (acting_units('RECOMMENDER')))
                               or (:committee and r.phase in ('CONSULTATION', 'DELIBERATION', 'PUBLIC_NOTICE', 'APPROVAL')))
                        union all
                        select 'declare', r.id, r.title, count(*)
                        from selection s join round r on r.id = s.round join conflict_case k on k.round = r.id
                        where s.person = :person and s.ended_at is null and r.phase not in ('FOLLOW_UP', 'CANCELLED')
                          and not exists (select from declaration d where d.application = k.application and d.person = s.person)
                        group by r.id, r.title
                        union all
                        select 'decide', r.id, r.title, count(*)
                        from declaration d join round r on r.id = d.round
                        where :office and d.statement = 'INTEREST' and d.person <> :person and r.phase <> 'CANCELLED'
                          and not exists (select from interest_decision i where i.declaration = d.id)
                          and not exists (select from declaration later where later.supersedes = d.id)
                        group by r.id, r.title
                        """)
                .param("person", actor.personId())
                .param("office", actor.is(Role.OFFICE, Role.DIRECTOR))
                .param("committee", actor.is(Role.COMMITTEE, Role.CHAIR))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(PanelToDos::toDo)
                .toList();
    }

    private static ToDo toDo(Waiting waiting) {
        var round = "/rounds/" + waiting.round().text();
        return switch (waiting.what()) {
            case "pledge" ->
                new ToDo(
                        "todo.panels.pledge",
                        List.of(waiting.title()),
                        "/pledge",
                        Provision.CONFIDENTIALITY,
                        null,
                        false);
            case "declare" ->
                new ToDo(
                        "todo.panels.declare",
                        List.of(waiting.title(), waiting.count()),
                        round + "/conflicts",
                        Provision.PRINCIPLES,
                        null,
                        false);
            default ->
                new ToDo(
                        "todo.panels.decide",
                        List.of(waiting.title(), waiting.count()),
                        round + "/interests",
                        Provision.PRINCIPLES,
                        null,
                        false);
        };
    }
}
