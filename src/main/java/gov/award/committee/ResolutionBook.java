package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what was resolved, whoever asks: a rule must not come out otherwise because the one who acts is recused from a matter. */
@Component
class ResolutionBook implements Resolutions {

    private final JdbcClient sql;
    private final Book book;

    ResolutionBook(JdbcClient sql, Book book) {
        this.sql = sql;
        this.book = book;
    }

    @Override
    public Optional<Resolution> latest(MatterKind kind, UUID subject) {
        return latest(kind, List.of(subject)).stream().findFirst();
    }

    @Override
    public List<Resolution> latest(MatterKind kind, List<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var programme = sql.sql("select acting_programme()")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .orElseThrow(() -> new IllegalStateException("resolutions are asked for within an act or a reading"));
        return book.latest(Actor.system(Role.CHECKER, new ProgrammeId(programme)), kind, subjects);
    }

    /** The resolutions as the checker reads them. */
    @Component
    static class Book {

        private final JdbcClient sql;

        Book(JdbcClient sql) {
            this.sql = sql;
        }

        @Reading(by = Role.CHECKER)
        public List<Resolution> latest(Actor checker, MatterKind kind, List<UUID> subjects) {
            var wanted = subjects.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
            return sql.sql("""
                    select distinct on (m.subject) r.id, r.matter, m.kind, m.subject, r.number, r.day, r.carried,
                           r.in_favour, r.against, r.abstained, r.entitled
                    from resolution r join matter m on m.id = r.matter
                    where m.kind = :kind and m.subject = any (:subjects::uuid[])
                    order by m.subject, r.resolved_at desc, r.id
                    """)
                    .param("kind", kind.name())
                    .param("subjects", wanted)
                    .query(Row.of(Resolution.class))
                    .list();
        }
    }
}
