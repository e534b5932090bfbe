package gov.award.rankings;

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

/** Reminds the office of a ranking to be computed, the director of a candidate list to be fixed. */
@Component
class RankingToDos implements ToDoSource {

    private final JdbcClient jdbc;

    RankingToDos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(UUID round, String title, boolean ranked) {}

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return jdbc.sql("""
                        select r.id as round, r.title, k.id is not null as ranked
                        from round r left join ranking k on k.round = r.id and k.voided_at is null
                        where r.phase = 'EVALUATION'
                          and not exists (select from candidate_list l where l.round = r.id and l.voided_at is null)
                          and (k.id is null or :director)
                        order by r.year, r.id
                        """).param("director", actor.is(Role.DIRECTOR)).query(Row.of(Waiting.class)).list().stream()
                .map(waiting -> new ToDo(
                        waiting.ranked() ? "todo.candidatesFix" : "todo.rankingCompute",
                        List.of(waiting.title()),
                        "/rounds/" + waiting.round() + "/ranking",
                        Provision.RANKING,
                        null,
                        false))
                .toList();
    }
}
