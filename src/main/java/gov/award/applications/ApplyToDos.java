package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applicants.Applicant;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way on for whoever acts for an applicant that has not begun to apply in an open round; to apply is free, so nothing is due. */
@Component
class ApplyToDos implements ToDoSource {

    private final Unapplied unapplied;

    ApplyToDos(Unapplied unapplied) {
        this.unapplied = unapplied;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        return actor.is(Role.APPLICANT)
                ? unapplied.of(actor).stream().map(ApplyToDos::toDo).toList()
                : List.of();
    }

    private static ToDo toDo(Unapplied.Line line) {
        return new ToDo(
                line.state() == Applicant.State.CONFIRMED ? "todo.apply" : "todo.applyMeanwhile",
                List.of(line.name(), line.title()),
                "/applications",
                Provision.SUBMISSION,
                null,
                false);
    }

    /** Applicants of one's own with a round that takes applications. */
    @Component
    static class Unapplied {

        private final JdbcClient jdbc;
        private final BusinessClock clock;

        Unapplied(JdbcClient jdbc, BusinessClock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        record Line(String name, Applicant.State state, String title) {}

        @Reading(by = Role.APPLICANT)
        public List<Line> of(Actor actor) {
            return jdbc.sql("""
                            select a.name, a.state, r.title from applicant a join round r on r.programme = a.programme
                            where a.programme = acting_programme() and a.id = any ((select acting_applicants())::uuid[])
                              and a.state in ('CLAIMED', 'CONFIRMED')
                              and r.phase = 'APPLICATION' and r.opens <= :now and r.deadline > :now
                              and not exists (select from application p where p.applicant = a.id and p.round = r.id)
                            order by r.ordinal desc, a.claimed_at, a.id
                            """)
                    .param("now", clock.now().atOffset(ZoneOffset.UTC))
                    .query(Row.of(Line.class))
                    .list();
        }
    }
}
