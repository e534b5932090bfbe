package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.people.People;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is not to know of a complaint: whoever it is, or may be, about, and whoever is recused from the case (articles 22, 34;
 * readings 15 and 16). The one question for all who are told, chosen or shown something; call within an act or a reading.
 */
@Component
class KeptOut {

    private final Book book;
    private final People people;

    KeptOut(Book book, People people) {
        this.book = book;
        this.people = people;
    }

    /** Those kept out, by why. */
    record Those(Set<PersonId> meant, Set<PersonId> recused) {

        Those {
            meant = Set.copyOf(meant);
            recused = Set.copyOf(recused);
        }

        boolean includes(PersonId person) {
            return meant.contains(person) || recused.contains(person);
        }
    }

    Those of(Actor actor, ComplaintId complaint) {
        var meant = new HashSet<PersonId>();
        var recused = new HashSet<PersonId>();
        book.of(Actor.system(Role.CHECKER, actor.requireProgramme()), complaint)
                .forEach(kept -> (kept.meant() ? meant : recused).add(kept.person()));
        return new Those(meant, recused);
    }

    /** The supervisors who may be told of it. */
    List<PersonId> supervisors(Actor actor, ComplaintId complaint) {
        var kept = of(actor, complaint);
        return people.holding(Role.SUPERVISOR, actor.requireProgramme()).stream()
                .map(People.Person::id)
                .filter(person -> !kept.includes(person))
                .toList();
    }

    /** Those kept out as the checker reads them: nobody sees who else is. */
    @Component("keptOutBook")
    static class Book {

        private final JdbcClient jdbc;

        Book(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        record Kept(PersonId person, boolean meant) {}

        @Reading(by = Role.CHECKER)
        public List<Kept> of(Actor checker, ComplaintId complaint) {
            return jdbc.sql("""
                            select k.person, true as meant from complaint_kept_out k where k.complaint = :id
                            union
                            select c.person, true from complaint c where c.id = :id and c.person is not null
                            union
                            select r.person, false from complaint c join recusal r on r.application = c.application where c.id = :id
                            """)
                    .param("id", complaint.value())
                    .query(Row.of(Kept.class))
                    .list();
        }
    }
}
