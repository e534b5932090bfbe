package gov.award.forms;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.measures.Kind;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.Schemes;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All published forms. A form is published by the office, or the standard one when the first applicant begins on it. */
@Component
public class Forms {

    private final JdbcClient jdbc;
    private final StandardForms standard;
    private final StandardFiles files;
    private final Schemes schemes;
    private final BusinessClock clock;

    Forms(JdbcClient jdbc, StandardForms standard, StandardFiles files, Schemes schemes, BusinessClock clock) {
        this.jdbc = jdbc;
        this.standard = standard;
        this.files = files;
        this.schemes = schemes;
        this.clock = clock;
    }

    private record Kept(UUID id, int number, int year, String content) {

        FormVersion version(StandardFiles usual) {
            return new FormVersion(new FormId(id), number, year, FormText.read(content, usual));
        }
    }

    /**
     * The form an application was begun on, with a question for each item of the criteria where it asks by item.
     *
     * @param id {@code null} for an application begun before forms were data of the round
     */
    public FormVersion of(RoundBrief round, Kind kind, @Nullable FormId id) {
        if (id == null) {
            return new FormVersion(null, 0, round.year(), standard.first(kind));
        }
        return jdbc.sql("""
                        select f.id, f.number, r.year, f.content from form_version f join round r on r.id = f.round
                        where f.id = :id
                        """)
                .param("id", id.value())
                .query(Row.of(Kept.class))
                .optional()
                .map(kept -> kept.version(files))
                .map(version -> byItem(round, version))
                .orElseThrow(() -> new NotFound("form"));
    }

    /** The form an application was begun on as it is written, where its questions by item do not matter. */
    public Form written(Kind kind, @Nullable FormId id) {
        return id == null
                ? standard.first(kind)
                : jdbc.sql("select content from form_version where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .optional()
                        .map(content -> FormText.read(content, files))
                        .orElseThrow(() -> new NotFound("form"));
    }

    /** The criteria are frozen before the round is announced, and an application begins after that. */
    private FormVersion byItem(RoundBrief round, FormVersion version) {
        var form = version.form();
        return form.asksByItem()
                ? new FormVersion(
                        version.id(),
                        version.number(),
                        version.year(),
                        form.with(schemes.criteria(round.id(), form.kind())))
                : version;
    }

    /** What only the rules of the award read of applicants of a kind. */
    public Form ofRules(Kind kind) {
        return standard.ofRules(kind);
    }

    /** The form whoever begins now is asked by. */
    public FormVersion current(RoundBrief round, Kind kind) {
        return latest(round, kind).orElseGet(() -> new FormVersion(null, 0, round.year(), standard.of(kind)));
    }

    /** The same, as version 1 if no form of the round was published before; call within the act that begins an application. */
    public FormId begun(Actor actor, RoundBrief round, Kind kind) {
        var current = current(round, kind);
        if (current.id() != null) {
            return current.id();
        }
        publish(actor, round, kind, 1, current.form());
        return latest(round, kind).map(FormVersion::id).orElseThrow();
    }

    Optional<FormVersion> latest(RoundBrief round, Kind kind) {
        return jdbc.sql("""
                        select id, number, :year::int as year, content from form_version
                        where round = :round and kind = :kind order by number desc limit 1
                        """)
                .param("year", round.year())
                .param("round", round.id().value())
                .param("kind", kind.name())
                .query(Row.of(Kept.class))
                .optional()
                .map(kept -> kept.version(files));
    }

    /** The latest form of the latest round before in which one was published. */
    Optional<Form> before(RoundBrief round, Kind kind) {
        return jdbc.sql("""
                        select f.id, f.number, r.year, f.content from form_version f join round r on r.id = f.round
                        where f.programme = :programme and f.kind = :kind and r.ordinal < :ordinal
                        order by r.ordinal desc, f.number desc limit 1
                        """)
                .param("programme", round.programme().value())
                .param("kind", kind.name())
                .param("ordinal", round.ordinal())
                .query(Row.of(Kept.class))
                .optional()
                .map(kept -> kept.version(files).form());
    }

    /** Publishes a version; {@code false} if that number is taken. */
    boolean publish(Actor actor, RoundBrief round, Kind kind, int number, Form form) {
        return jdbc.sql("""
                        insert into form_version (id, programme, round, kind, number, content, published_by, published_at)
                        values (:id, :programme, :round, :kind, :number, :content, :person, :now)
                        on conflict (round, kind, number) do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("programme", round.programme().value())
                        .param("round", round.id().value())
                        .param("kind", kind.name())
                        .param("number", number)
                        .param("content", FormText.write(form))
                        .param("person", actor.personId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
