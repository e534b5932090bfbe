package gov.award.objections;

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

/** Notices to draft, to issue, and to prove published. */
@Component
class NoticeToDos implements ToDoSource {

    private final JdbcClient jdbc;

    NoticeToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(RoundId round, String title, String what) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc
                .sql("""
                        select r.id as round, r.title, 'issue' as what from public_notice n join round r on r.id = n.round
                        where :director and n.issued_at is null and n.voided_at is null
                        union all
                        select r.id, r.title, 'prove' from public_notice n join round r on r.id = n.round
                        where :office and n.issued_at is not null and n.voided_at is null and r.phase = 'PUBLIC_NOTICE'
                          and not exists (select from notice_publication p where p.notice = n.id)
                        """)
                .param("director", actor.is(Role.DIRECTOR))
                .param("office", actor.is(Role.OFFICE))
                .query(Row.of(Waiting.class))
                .list()
                .stream()
                .map(waiting -> new ToDo(
                        waiting.what().equals("issue") ? "todo.noticeIssue" : "todo.noticeProve",
                        List.of(waiting.title()),
                        "/rounds/" + waiting.round().text() + "/notice",
                        Provision.PUBLIC_NOTICE,
                        null,
                        false))
                .toList();
    }
}
