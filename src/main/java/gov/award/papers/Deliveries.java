package gov.award.papers;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which day a paper reached its addressee, for the days that run from then; complete whoever asks. */
@Component
public class Deliveries {

    private final Book book;

    Deliveries(Book book) {
        this.book = book;
    }

    /** The day it was first opened in the system or handed over; nothing before. Call within an act or a reading. */
    public Optional<LocalDate> first(Actor actor, PaperId paper) {
        return book.first(Actor.system(Role.CHECKER, actor.requireProgramme()), paper);
    }

    /** Deliveries as the checker reads them: what the office recorded is not seen by the addressee. */
    @Component("deliveryBook")
    static class Book {

        private final JdbcClient sql;

        Book(JdbcClient sql) {
            this.sql = sql;
        }

        @Reading(by = Role.CHECKER)
        public Optional<LocalDate> first(Actor checker, PaperId paper) {
            return sql.sql("select served_on from paper_service where paper = ? order by served_on limit 1")
                    .param(paper.value())
                    .query((row, n) -> row.getObject(1, LocalDate.class))
                    .optional();
        }
    }
}
