package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Results to publish, prizes to report, approve and pay, uses to confirm. */
@Component
class AwardToDos implements ToDoSource {

    private final JdbcClient jdbc;

    AwardToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(String what, UUID subject, String name) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.GOVERNMENT, Role.FINANCE)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select distinct 'publish' as what, r.id as subject, r.title as name
                        from award_decision d join round r on r.id = d.round
                        where :director and d.published_at is null
                        union all
                        select distinct 'report', r.id, r.title from award a join round r on r.id = a.round
                        where :director and a.revoked_on is null and not exists (select from allocation l where l.award = a.id)
                          and not exists (select from allocation_report p where p.round = r.id
                                          and not exists (select from allocation_approved v where v.report = p.id))
                        union all
                        select 'check', r.id, r.title from allocation_approval a join round r on r.id = a.round
                        where :director and a.by_clerk and not exists (select from allocation_approval_check c where c.approval = a.id)
                        union all
                        select 'approve', r.id, r.title from allocation_report p join round r on r.id = p.round
                        where :government and not exists (select from allocation_approved a where a.report = p.id)
                        union all
                        select 'pay', a.id, a.name from allocation l join award a on a.id = l.award
                        where :finance and a.revoked_on is null
                          and exists (select from allocation_approved p where p.report = l.report)
                          and l.amount_fen > coalesce((select sum(p.amount_fen) from payment_in_force p where p.award = a.id), 0)
                        union all
                        select 'handover', a.id, a.name from award a join award_decision d on d.id = a.decision
                        where :office and d.published_at is not null and a.revoked_on is null
                          and not exists (select from handover h where h.award = a.id)
                        union all
                        select 'use', a.id, a.name from use_of_prize u join award a on a.id = u.award
                        where :office and not exists (select from use_check c where c.use_of_prize = u.id)
                        """)
                .param("director", actor.is(Role.DIRECTOR))
                .param("government", actor.is(Role.GOVERNMENT))
                .param("finance", actor.is(Role.FINANCE))
                .param("office", actor.is(Role.OFFICE))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(AwardToDos::toDo)
                .toList();
    }

    private static ToDo toDo(Waiting waiting) {
        List<Object> named = List.of(waiting.name());
        var round = "/rounds/" + waiting.subject() + "/award";
        var award = "/awards/" + waiting.subject();
        return switch (waiting.what()) {
            case "publish" -> new ToDo("todo.awardPublish", named, round, Provision.APPROVAL, null, false);
            case "report" -> new ToDo("todo.awardReport", named, round, Provision.ALLOCATION, null, false);
            case "check" -> new ToDo("todo.awardCheck", named, round, Provision.ALLOCATION, null, false);
            case "approve" -> new ToDo("todo.awardApprove", named, round, Provision.ALLOCATION, null, false);
            case "pay" -> new ToDo("todo.awardPay", named, award, Provision.ALLOCATION, null, false);
            case "handover" -> new ToDo("todo.awardHandover", named, award, Provision.PRIZE_AMOUNT, null, false);
            case "use" -> new ToDo("todo.awardUse", named, award, Provision.USE_OF_PRIZE, null, false);
            default -> throw new IllegalStateException(waiting.what());
        };
    }
}
