package gov.award.forms;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The forms the office works at. */
@Component
class FormDrafts {

    private final JdbcClient jdbc;
    private final Forms forms;
    private final StandardFiles files;
    private final BusinessClock clock;

    FormDrafts(JdbcClient jdbc, Forms forms, StandardFiles files, BusinessClock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A form as it stands before it is published.
     *
     * @param version counts the changes; 0 where nothing was changed since the form in force
     */
    record Draft(
            int version,
            Form form,
            @Nullable String savedBy,
            @Nullable Instant savedAt) {}

    private record Kept(int version, String content, String by, Instant savedAt) {

        Draft draft(StandardFiles usual) {
            return new Draft(version, FormText.read(content, usual), by, savedAt);
        }
    }

    /** The draft, or the form in force where there is none. */
    Draft of(RoundBrief round, Kind kind) {
        return jdbc.sql("""
                        select d.version, d.content, p.name as by, d.saved_at
                        from form_draft d join person p on p.id = d.saved_by
                        where d.round = :round and d.kind = :kind
                        """)
                .param("round", round.id().value())
                .param("kind", kind.name())
                .query(Row.of(Kept.class))
                .optional()
                .map(kept -> kept.draft(files))
                .orElseGet(() -> new Draft(0, forms.current(round, kind).form(), null, null));
    }

    /** Saves a change of the version it was made on; {@code false} if another was saved meanwhile. */
    boolean save(Actor actor, RoundBrief round, int version, Form form) {
        var sql = version == 0 ? """
                insert into form_draft (round, kind, programme, version, content, saved_by, saved_at)
                values (:round, :kind, :programme, 1, :content, :person, :now)
                on conflict (round, kind) do nothing
                """ : """
                update form_draft set version = version + 1, content = :content, saved_by = :person, saved_at = :now
                where round = :round and kind = :kind and version = :version and programme = :programme
                """;
        return jdbc.sql(sql)
                        .param("round", round.id().value())
                        .param("kind", form.kind().name())
                        .param("programme", round.programme().value())
                        .param("version", version)
                        .param("content", FormText.write(form))
                        .param("person", actor.personId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void end(RoundBrief round, Kind kind) {
        jdbc.sql("delete from form_draft where round = ? and kind = ?")
                .params(round.id().value(), kind.name())
                .update();
    }
}
