package gov.award.announcements;

import gov.award.rounds.RoundBrief;
import gov.award.rounds.Published;
import gov.award.rounds.RoundId;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.papers.PaperId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The announcements of rounds and where they were published (article 14). */
@Component
class Announcements implements Published {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Announcements(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first. */
    List<Announcement> of(RoundId round) {
        return jdbc.sql("""
                        select id, extends_to, how_to_apply, contact, drafted_at, issued_at, paper, number
                        from announcement where round = :round order by drafted_at
                        """)
                .param("round", round.value())
                .query(Row.of(Announcement.class))
                .list();
    }

    Optional<Announcement> draft(RoundId round) {
        return of(round).stream().filter(each -> !each.issued()).findFirst();
    }

    List<AnnouncementChannel> channels(RoundId round) {
        return jdbc.sql("""
                        select c.id, c.announcement, c.channel, c.name, c.place, c.published_on, c.capture
                        from announcement_channel c join announcement a on a.id = c.announcement
                        where a.round = :round and c.id not in (select channel from channel_withdrawn)
                        order by c.published_on, c.recorded_at
                        """)
                .param("round", round.value())
                .query(Row.of(AnnouncementChannel.class))
                .list();
    }

    Set<String> channelsOf(UUID announcement) {
        return Set.copyOf(jdbc.sql("""
                        select distinct channel from announcement_channel
                        where announcement = :id and id not in (select channel from channel_withdrawn)
                        """)
                .param("id", announcement)
                .query(Row.of(String.class))
                .list());
    }

    @Override
    public Optional<String> on(RoundId round) {
        return jdbc.sql("""
                        select c.name from announcement_channel c join announcement a on a.id = c.announcement
                        where a.round = :round and a.issued_at is null and c.id not in (select channel from channel_withdrawn)
                        order by c.recorded_at limit 1
                        """).param("round", round.value()).query(String.class).optional();
    }

    /** @throws NotFound if the draft has no such record, or none that stands */
    void withdraw(Actor actor, RoundId round, UUID channel) {
        var withdrawn = jdbc.sql("""
                        insert into channel_withdrawn (channel, programme, withdrawn_by, withdrawn_at)
                        select c.id, c.programme, :by, :at
                        from announcement_channel c join announcement a on a.id = c.announcement
                        where c.id = :id and a.round = :round and a.issued_at is null
                        on conflict (channel) do nothing
                        """)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", channel)
                .param("round", round.value())
                .update();
        if (withdrawn == 0) {
            throw new NotFound("channel");
        }
    }

    /** Writes over the draft that was seen; false if there is another by now. */
    boolean draft(Actor actor, RoundBrief round, UUID id, AnnouncementForm form, @Nullable Instant extendsTo) {
        var seen = form.seen();
        return jdbc.sql("""
                        insert into announcement (id, programme, round, extends_to, how_to_apply, contact, drafted_by, drafted_at)
                        values (:id, :programme, :round, :extends, :how, :contact, :by, :at)
                        on conflict (round) where issued_at is null
                        do update set extends_to = excluded.extends_to, how_to_apply = excluded.how_to_apply,
                            contact = excluded.contact, drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at
                        where announcement.drafted_at = :seen
                        """)
                        .param("id", id)
                        .param("programme", round.programme().value())
                        .param("round", round.id().value())
                        .param(
                                "extends",
                                extendsTo == null ? null : extendsTo.atOffset(ZoneOffset.UTC),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("how", form.howToApply().strip())
                        .param("contact", form.contact().strip())
                        .param("by", actor.personId())
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .param(
                                "seen",
                                seen == null ? null : seen.atOffset(ZoneOffset.UTC),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    void issued(Actor actor, UUID announcement, PaperId paper, String number) {
        jdbc.sql("""
                        update announcement set issued_by = :by, issued_at = :at, paper = :paper, number = :number
                        where id = :id and issued_at is null
                        """)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("paper", paper.value())
                .param("number", number)
                .param("id", announcement)
                .update();
    }
}
