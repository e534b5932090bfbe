package gov.award.papers;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The same of several papers at once; those that reached nobody yet are left out. */
    public Map<PaperId, LocalDate> first(Actor actor, Collection<PaperId> papers) {
        return book.first(Actor.system(Role.CHECKER, actor.requireProgramme()), List.copyOf(papers));
    }

    /**
     * Those of the papers that have not been proved to have reached their addressees: on paper nothing is on record, and the
     * addressee did not agree to be served in the system (reading 13). Call within an act or a reading.
     */
    public List<Unserved> unserved(Actor actor, Collection<PaperId> papers) {
        return book.unserved(Actor.system(Role.CHECKER, actor.requireProgramme()), List.copyOf(papers));
    }

    /** The same of the papers of a kind on a subject. */
    public List<Unserved> unserved(Actor actor, PaperKind kind, UUID subject) {
        return book.unserved(Actor.system(Role.CHECKER, actor.requireProgramme()), kind, subject);
    }

    /** Deliveries as the checker reads them: what the office recorded is not seen by the addressee. */
    @Component("deliveryBook")
    static class Book {

        private static final String UNSERVED = """
                select p.kind, p.addressee from paper p
                where p.addressee is not null
                  and not exists (select from paper_service s where s.paper = p.id)
                  and not exists (select from paper_reader r where r.paper = p.id and r.served_by_opening)
                """;

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

        @Reading(by = Role.CHECKER)
        public Map<PaperId, LocalDate> first(Actor checker, List<PaperId> papers) {
            var days = new HashMap<PaperId, LocalDate>();
            sql.sql(
                            "select paper, min(served_on) from paper_service where paper = any (string_to_array(?, ',')::uuid[]) group by paper")
                    .param(joined(papers))
                    .query(row -> {
                        days.put(new PaperId(row.getObject(1, UUID.class)), row.getObject(2, LocalDate.class));
                    });
            return Map.copyOf(days);
        }

        private static String joined(List<PaperId> papers) {
            return papers.stream().map(PaperId::text).collect(Collectors.joining(","));
        }

        @Reading(by = Role.CHECKER)
        public List<Unserved> unserved(Actor checker, List<PaperId> papers) {
            return sql.sql(
                            UNSERVED
                                    + " and p.id = any (string_to_array(?, ',')::uuid[]) order by p.addressee, p.issued_at, p.id")
                    .param(joined(papers))
                    .query(Row.of(Unserved.class))
                    .list();
        }

        @Reading(by = Role.CHECKER)
        public List<Unserved> unserved(Actor checker, PaperKind kind, UUID subject) {
            return sql.sql(UNSERVED + " and p.kind = ? and p.subject = ? order by p.issued_at, p.id")
                    .params(kind.name(), subject)
                    .query(Row.of(Unserved.class))
                    .list();
        }
    }
}
