package gov.award.portal;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The official texts loaded, of which the newest of an edition is shown. */
@Component
class OfficialTexts {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OfficialTexts(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A text as loaded. */
    public record Loaded(UUID id, String source, Instant at, Map<Integer, String> articles) {}

    @Reading(
            by = {Role.ACCOUNT, Role.PUBLIC},
            shared = true)
    public Optional<Loaded> newest(Actor actor, String edition) {
        return jdbc.sql("""
                        select id, source, loaded_at from official_text
                        where programme = acting_programme() and edition = ? order by loaded_at desc, id limit 1
                        """)
                .param(edition)
                .query((row, _) -> new Loaded(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, java.time.OffsetDateTime.class).toInstant(),
                        new TreeMap<>()))
                .optional()
                .map(loaded -> {
                    jdbc.sql("select article, body from official_article where text = ? order by article")
                            .param(loaded.id())
                            .query(row -> {
                                loaded.articles().put(row.getInt(1), row.getString(2));
                            });
                    return loaded;
                });
    }

    void add(Actor actor, UUID id, String edition, String source, OfficialText.Complete text) {
        var programme = actor.requireProgramme().value();
        jdbc.sql(
                        "insert into official_text (id, programme, edition, source, loaded_by, loaded_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        programme,
                        edition,
                        source,
                        actor.personId(),
                        clock.now().atOffset(ZoneOffset.UTC))
                .update();
        text.articles().forEach((number, body) -> jdbc.sql(
                        "insert into official_article (text, programme, article, body) values (?, ?, ?, ?)")
                .params(id, programme, number, body)
                .update());
    }
}
