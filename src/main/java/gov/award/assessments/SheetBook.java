package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.panels.GivenSheets;
import gov.award.panels.Stage;
import gov.award.rounds.RoundId;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the panels whose sheets have been given. */
@Component
class SheetBook implements GivenSheets {

    private final Book book;

    SheetBook(Book book) {
        this.book = book;
    }

    @Override
    public boolean by(
            Actor actor, PersonId person, RoundId round, @Nullable Stage stage, @Nullable ApplicationId application) {
        return book.given(Actor.system(Role.CHECKER, actor.requireProgramme()), person, round, stage, application);
    }

    /** The sheets as the checker reads them. */
    @Component("givenSheetBook")
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Reading(by = Role.CHECKER)
        public boolean given(
                Actor checker,
                PersonId person,
                RoundId round,
                @Nullable Stage stage,
                @Nullable ApplicationId application) {
            return jdbc.sql("""
                            select exists (
                                select from sheet s where s.round = :round and s.person = :person and s.given_at is not null
                                  and s.run = review_run_of(s.round, s.stage)
                                  and (:stage::text is null or s.stage = :stage::text)
                                  and (:application::uuid is null or s.application = :application::uuid))
                            """)
                    .param("round", round.value())
                    .param("person", person.value())
                    .param("stage", stage == null ? null : stage.name(), Types.VARCHAR)
                    .param("application", application == null ? null : application.value(), Types.OTHER)
                    .query(Boolean.class)
                    .single();
        }
    }
}
