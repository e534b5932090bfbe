package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.papers.PaperServed;
import gov.award.papers.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who reads the papers addressed to an applicant, and whether opening them in the system serves them: only where it agreed
 * to that, with what it submitted last (reading 13). The same whoever issues the paper.
 */
@Component
public class Addressees {

    private final Book book;

    Addressees(Book book) {
        this.book = book;
    }

    /** Call within an act or a reading. */
    public Readers of(Actor actor, ApplicationId application) {
        return book.of(Actor.system(Role.CHECKER, actor.requireProgramme()), application);
    }

    /** Members and consent as the checker reads them: whoever issues a paper need not have opened the application. */
    @Component("addresseeBook")
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public Readers of(Actor checker, ApplicationId application) {
            var persons = jdbc.sql("""
                            select m.person from applicant_member m join application a on a.applicant = m.applicant
                            where a.id = ? and m.state = 'CONFIRMED' and not m.on_behalf order by m.responsible desc, m.since, m.person
                            """)
                    .param(application.value())
                    .query(Row.of(PersonId.class))
                    .list();
            var online = !persons.isEmpty() && agreed(application);
            return new Readers(persons, online ? PaperServed.Way.SYSTEM : PaperServed.Way.ON_PAPER);
        }

        private boolean agreed(ApplicationId application) {
            return jdbc.sql("""
                            select exists (
                                select from application_version v
                                join application_version_section s on s.version = v.id and s.section = 'SIGNATURE'
                                where v.application = :application and s.content::jsonb ->> 'electronic-service' = 'YES'
                                  and not exists (select from application_version later where later.supersedes = v.id))
                            """)
                    .param("application", application.value())
                    .query(Boolean.class)
                    .single();
        }
    }
}
