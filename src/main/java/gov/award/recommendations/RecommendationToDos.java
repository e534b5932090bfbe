package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits on the desks of units, of the office and its director, and of an applicant about to be refused. */
@Component
class RecommendationToDos implements ToDoSource {

    private final JdbcClient jdbc;
    private final Desk desk;
    private final BusinessClock clock;

    RecommendationToDos(JdbcClient jdbc, Desk desk, BusinessClock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.clock = clock;
    }

    private record Waiting(
            String what,
            ApplicationId application,
            String name,
            String edition,
            Instant since,
            @Nullable LocalDate due) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.APPLICANT)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select what, application, name, edition, since, due from (
                        select 'desk' as what, c.id as application, c.name, o.edition, r.received_at as since, r.returned_until as due, o.phase
                        from recommendation r join application c on c.id = r.application join round o on o.id = r.round
                        where (c.status = 'SUBMITTED' or (c.status = 'RETURNED_BY_UNIT' and r.returned_until < :today)) and r.unit = any (string_to_array(:units, ',')::uuid[])
                        union all
                        select 'check', c.id, c.name, o.edition, r.forwarded_at, null, o.phase
                        from recommendation r join application c on c.id = r.application join round o on o.id = r.round
                        where r.forwarded_at is not null and :office
                          and (c.status = 'FORWARDED' or (c.status = 'RETURNED_BY_OFFICE' and :today >
                               (select max(k.due) from correction k where k.application = c.id and k.move = 'RETURN_BY_OFFICE')))
                        union all
                        select 'compare', c.id, c.name, o.edition, p.given_at, null, o.phase
                        from opinion p join application c on c.id = p.application join round o on o.id = p.round
                        where p.origin = 'RECORDED' and :director and p.given_at > recommended_since(p.round)
                          and not exists (select from opinion_check k where k.opinion = p.id)
                        union all
                        select 'compareStatement', c.id, c.name, o.edition, s.recorded_at, null, o.phase
                        from party_statement s join refusal_intent i on i.id = s.intent
                        join application c on c.id = i.application join round o on o.id = i.round
                        where s.way = 'ON_PAPER' and :director and i.told_at > recommended_since(i.round)
                          and not exists (select from party_statement_check k where k.statement = s.id)
                        union all
                        select 'statement', c.id, c.name, o.edition, i.told_at, null, o.phase
                        from refusal_intent i join application c on c.id = i.application join round o on o.id = i.round
                        where :applicant and i.told_at > recommended_since(i.round) and c.status in ('FORWARDED', 'RETURNED_BY_OFFICE', 'QUALIFIED', 'SHORTLISTED')
                          and not exists (select from party_statement s where s.intent = i.id and not exists (
                              select from party_statement_check k where k.statement = s.id and k.outcome = 'REJECTED'))
                          and not exists (select from refusal_intent later where later.supersedes = i.id)
                        ) waiting
                        where phase not in ('FOLLOW_UP', 'CANCELLED')
                        order by since, application
                        """)
                .param(
                        "units",
                        String.join(
                                ",",
                                actor.units(Role.RECOMMENDER).stream()
                                        .map(UnitId::text)
                                        .toList()))
                .param("today", clock.today())
                .param("office", actor.is(Role.OFFICE))
                .param("director", actor.is(Role.DIRECTOR))
                .param("applicant", actor.is(Role.APPLICANT))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(this::toDo)
                .toList();
    }

    private ToDo toDo(Waiting waiting) {
        var id = waiting.application().text();
        return switch (waiting.what()) {
            case "desk" -> {
                var deadline = desk.deadline(waiting.edition(), waiting.since(), waiting.due());
                yield new ToDo(
                        "todo.recommendations.desk",
                        List.of(waiting.name()),
                        "/recommendations/" + id,
                        Provision.RECOMMENDATION_TIME,
                        deadline.due(),
                        deadline.provisional());
            }
            case "check" ->
                plain(
                        waiting,
                        "todo.recommendations.check",
                        "/applications/" + id + "/qualification",
                        Provision.PROCEDURE);
            case "compare" ->
                plain(waiting, "todo.recommendations.compare", "/recommendations/" + id, Provision.RECOMMENDATION_TIME);
            case "compareStatement" ->
                plain(
                        waiting,
                        "todo.recommendations.compareStatement",
                        "/applications/" + id + "/qualification",
                        Provision.PRINCIPLES);
            default ->
                plain(
                        waiting,
                        "todo.recommendations.statement",
                        "/applications/" + id + "/statement",
                        Provision.PRINCIPLES);
        };
    }

    private static ToDo plain(Waiting waiting, String key, String url, Provision basis) {
        return new ToDo(key, List.of(waiting.name()), url, basis, waiting.due(), false);
    }
}
