package gov.award.inquiries;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants are asked, and what the office asks those who answer on paper. */
@Component
class InquiryToDos implements ToDoSource {

    private final Waiting waiting;

    InquiryToDos(Waiting waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (actor.is(Role.OFFICE)) {
            return toDos("todo.inquiryOnPaper", waiting.askedOnPaper(actor));
        }
        return actor.is(Role.APPLICANT) ? toDos("todo.inquiry", waiting.asked(actor)) : List.of();
    }

    private static List<ToDo> toDos(String key, List<Waiting.Asked> all) {
        return all.stream()
                .map(asked -> new ToDo(
                        key,
                        List.of(asked.name()),
                        "/applications/" + asked.id().text() + "/inquiries",
                        Provision.INQUIRY,
                        asked.due(),
                        false))
                .toList();
    }

    /** Reads them. */
    @Component
    static class Waiting {

        private final JdbcClient jdbc;
        private final BusinessClock clock;

        Waiting(JdbcClient jdbc, BusinessClock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        /** An application whose applicant is asked something. */
        record Asked(ApplicationId id, String name, LocalDate due) {}

        /** Those asked for whom nobody of their own acts: the office tells them, and records what they answer. */
        @Reading(by = Role.OFFICE)
        public List<Asked> askedOnPaper(Actor actor) {
            return jdbc.sql("""
                            select a.id, a.name, i.due from inquiry i join application a on a.id = i.application join round r on r.id = a.round
                            where r.phase <> 'CANCELLED' and a.programme = acting_programme() and i.due is not null
                              and not exists (select from applicant_member m where m.applicant = i.applicant
                                              and (m.state = 'CONFIRMED' and not m.on_behalf or m.person = ?))
                              and not exists (select from inquiry_answer n where n.inquiry = i.id)
                              and not exists (select from inquiry_closing c where c.inquiry = i.id)
                              and not exists (select from paper_act_waiting w where w.target = i.id)
                            order by i.due, i.id
                            """)
                    .param(actor.personId())
                    .query(Row.of(Asked.class))
                    .list();
        }

        @Reading(by = Role.APPLICANT)
        public List<Asked> asked(Actor actor) {
            return jdbc.sql("""
                            select a.id, a.name, i.due from inquiry i join application a on a.id = i.application join round r on r.id = a.round
                            where r.phase <> 'CANCELLED' and a.programme = acting_programme() and i.applicant = any (acting_applicants()) and i.due >= ?
                              and not exists (select from inquiry_answer n where n.inquiry = i.id)
                              and not exists (select from inquiry_closing c where c.inquiry = i.id)
                              and not exists (select from paper_act_waiting w where w.target = i.id)
                            order by i.due, i.id
                            """).param(clock.today()).query(Row.of(Asked.class)).list();
        }
    }
}
