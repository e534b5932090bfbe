package gov.award.notices;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The wordings the office has chosen, each version kept; where it chose none, the program's own. */
@Component
public class Wordings {

    private final JdbcClient sql;
    private final Kinds kinds;
    private final Composer composer;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Wordings(
            JdbcClient sql,
            Kinds kinds,
            Composer composer,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.kinds = kinds;
        this.composer = composer;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * One version of a wording.
     *
     * @param body {@code null} where the office went back to the program's own
     */
    public record Version(
            int version, @Nullable String subject, @Nullable String body, String writtenBy, Instant writtenAt) {

        public boolean own() {
            return body == null;
        }
    }

    /** A kind in the list: since when the office has its own wording for each medium, if it has. */
    public record Line(String kind, int inbox, int mail, int sms) {}

    record Chosen(String kind, Medium medium, int version) {}

    /** Every kind with the version of the office's wording in force, 0 for the program's own. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public List<Line> list(Actor actor) {
        var chosen = sql.sql("""
                select kind, medium, version from (
                    select distinct on (kind, medium) kind, medium, version, body from notice_template
                    where programme = ? order by kind, medium, version desc) latest
                where body is not null
                """)
                .param(actor.requireProgramme().value())
                .query(Row.of(Chosen.class))
                .list();
        return kinds.all().stream()
                .map(kind -> new Line(
                        kind,
                        version(chosen, kind, Medium.INBOX),
                        version(chosen, kind, Medium.EMAIL),
                        version(chosen, kind, Medium.SMS)))
                .toList();
    }

    private static int version(List<Chosen> chosen, String kind, Medium medium) {
        return chosen.stream()
                .filter(each -> each.kind().equals(kind) && each.medium() == medium)
                .mapToInt(Chosen::version)
                .findFirst()
                .orElse(0);
    }

    /** Every version, the newest first. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public List<Version> versions(Actor actor, String kind, Medium medium) {
        return sql.sql("""
                select t.version, t.subject, t.body, p.name as written_by, t.written_at
                from notice_template t join person p on p.id = t.written_by
                where t.programme = ? and t.kind = ? and t.medium = ? order by t.version desc limit 100
                """)
                .params(actor.requireProgramme().value(), kinds.required(kind), medium.name())
                .query(Row.of(Version.class))
                .list();
    }

    record Texts(@Nullable String subject, @Nullable String body) {}

    /** The wording to be used now, asked by the timer. */
    Wording inForce(UUID programme, String kind, Medium medium) {
        var latest = transaction.execute(_ -> {
            sql.sql("select act_as(null, null, '{TIMER}', '{NULL}')")
                    .query((row, n) -> true)
                    .single();
            return sql.sql("""
                    select subject, body from notice_template where programme = ? and kind = ? and medium = ?
                    order by version desc limit 1
                    """)
                    .params(programme, kind, medium.name())
                    .query(Row.of(Texts.class))
                    .optional();
        });
        return of(latest.map(Texts::subject), latest.map(Texts::body), kind, medium);
    }

    Wording of(List<Version> versions, String kind, Medium medium) {
        var latest = versions.stream().findFirst();
        return of(latest.map(Version::subject), latest.map(Version::body), kind, medium);
    }

    private Wording of(Optional<String> subject, Optional<String> body, String kind, Medium medium) {
        return body.map(text -> new Wording(subject.orElse(""), text))
                .orElseGet(() -> composer.ownWording(kind, medium));
    }

    /** Adds a version after {@code seen}; false if somebody else was quicker. */
    boolean add(Actor actor, String kind, Medium medium, int seen, @Nullable Wording wording) {
        return sql.sql("""
                insert into notice_template (id, programme, kind, medium, version, subject, body, written_by, written_at)
                select gen_random_uuid(), :programme, :kind, :medium, :version, :subject, :body, :person, :now
                where :seen = (select coalesce(max(version), 0) from notice_template
                               where programme = :programme and kind = :kind and medium = :medium)
                on conflict (programme, kind, medium, version) do nothing
                """)
                        .param("programme", actor.requireProgramme().value())
                        .param("kind", kind)
                        .param("medium", medium.name())
                        .param("version", seen + 1)
                        .param("seen", seen)
                        .param("subject", wording == null ? null : wording.subject())
                        .param("body", wording == null ? null : wording.body())
                        .param("person", actor.personId())
                        .param("now", Timestamp.from(clock.now()))
                        .update()
                == 1;
    }
}
