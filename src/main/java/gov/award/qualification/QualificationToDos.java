package gov.award.qualification;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits on the desks of the office and its director, and of an applicant about to be refused. */
@Component
class QualificationToDos implements ToDoSource {

    private final JdbcClient jdbc;
    private final Hearings hearings;
    private final RoundBriefs rounds;
    private final BusinessClock clock;

    QualificationToDos(JdbcClient jdbc, Hearings hearings, RoundBriefs rounds, BusinessClock clock) {
        this.jdbc = jdbc;
        this.hearings = hearings;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @param paper that told a party of what it may state its case against */
    private record Waiting(
            String what,
            ApplicationId application,
            String name,
            @Nullable PaperId paper,
            RoundId round) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.APPLICANT)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select what, application, name, paper, round from (
                        select 'check' as what, c.id as application, c.name, null::uuid as paper, c.round, r.forwarded_at as since, o.phase
                        from recommendation r join application c on c.id = r.application join round o on o.id = r.round
                        where r.forwarded_at is not null and :office
                          and (c.status = 'FORWARDED' or (c.status = 'RETURNED_BY_OFFICE' and :today >
                               (select max(k.due) from correction k where k.application = c.id and k.move = 'RETURN_BY_OFFICE')))
                        union all
                        select 'compare', c.id, c.name, null, c.round, s.recorded_at, o.phase
                        from party_statement s join refusal_intent i on i.id = s.intent
                        join application c on c.id = i.application join round o on o.id = i.round
                        where s.way = 'ON_PAPER' and :director and i.told_at > recommended_since(i.round)
                          and not exists (select from party_statement_check k where k.statement = s.id)
                        union all
                        select 'decide', c.id, c.name, null, c.round, i.told_at, o.phase
                        from refusal_intent i join application c on c.id = i.application join round o on o.id = i.round
                        where :director and i.told_at > recommended_since(i.round) and c.status in ('FORWARDED', 'RETURNED_BY_OFFICE', 'QUALIFIED', 'SHORTLISTED')
                          and exists (select from party_statement s left join party_statement_check k on k.statement = s.id
                                      where s.intent = i.id and (s.way = 'SYSTEM' or k.outcome = 'CONFIRMED'))
                          and not exists (select from refusal_intent later where later.supersedes = i.id)
                        union all
                        select 'statement', c.id, c.name, i.paper, c.round, i.told_at, o.phase
                        from refusal_intent i join application c on c.id = i.application join round o on o.id = i.round
                        where :applicant and i.told_at > recommended_since(i.round) and c.status in ('FORWARDED', 'RETURNED_BY_OFFICE', 'QUALIFIED', 'SHORTLISTED')
                          and not exists (select from party_statement s where s.intent = i.id and not exists (
                              select from party_statement_check k where k.statement = s.id and k.outcome = 'REJECTED'))
                          and not exists (select from refusal_intent later where later.supersedes = i.id)
                        ) waiting
                        where phase not in ('FOLLOW_UP', 'CANCELLED')
                        order by since, application
                        """)
                .param("today", clock.today())
                .param("office", actor.is(Role.OFFICE))
                .param("director", actor.is(Role.DIRECTOR))
                .param("applicant", actor.is(Role.APPLICANT))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(waiting -> toDo(actor, waiting))
                .toList();
    }

    private ToDo toDo(Actor actor, Waiting waiting) {
        var application = "/applications/" + waiting.application().text();
        return switch (waiting.what()) {
            case "check" ->
                plain("todo.qualification.check", waiting, application + "/qualification", Provision.PROCEDURE);
            case "compare" ->
                plain("todo.qualification.compare", waiting, application + "/qualification", Provision.PRINCIPLES);
            case "decide" ->
                plain("todo.qualification.decide", waiting, application + "/qualification", Provision.PROCEDURE);
            default -> statement(actor, waiting, application + "/statement");
        };
    }

    /** Its time runs from the day the paper reached the party. */
    private ToDo statement(Actor actor, Waiting waiting, String url) {
        var deadline = waiting.paper() == null
                ? null
                : hearings.deadline(actor, rounds.of(waiting.round()), waiting.paper())
                        .orElse(null);
        return new ToDo(
                "todo.qualification.statement",
                List.of(waiting.name()),
                url,
                Provision.PRINCIPLES,
                deadline == null ? null : deadline.due(),
                deadline != null && deadline.provisional());
    }

    private static ToDo plain(String key, Waiting waiting, String url, Provision basis) {
        return new ToDo(key, List.of(waiting.name()), url, basis, null, false);
    }
}
