package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.papers.PaperId;
import gov.award.rounds.Published;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
                        select id, kind, (row_number() over (
                                   partition by case when kind in ('EXTENSION', 'SUPPLEMENT') then 'SUPPLEMENT' else kind end
                                   order by issued_at nulls last, seq))::int serial,
                               extends_to, corrects, how_to_apply, contact, drafted_at, issued_at, paper, number
                        from announcement where round = :round order by issued_at nulls last, seq
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

    /** Names of the media in which an announcement is proved to be published. */
    Set<String> media(UUID announcement) {
        return Set.copyOf(jdbc.sql("""
                        select distinct name from announcement_channel
                        where announcement = :id and id not in (select channel from channel_withdrawn)
                        """)
                .param("id", announcement)
                .query(Row.of(String.class))
                .list());
    }

    /** The same for the announcement of a kind there is one of. */
    Set<String> media(RoundId round, AnnouncementKind kind) {
        return of(round).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .map(each -> media(each.id()))
                .orElse(Set.of());
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
        var kind = extendsTo == null ? AnnouncementKind.FIRST : AnnouncementKind.EXTENSION;
        return draft(actor, round, new Text(id, kind, extendsTo, null, form.howToApply(), form.contact()), form.seen());
    }

    /** What a draft says. */
    record Text(
            UUID id,
            AnnouncementKind kind,
            @Nullable Instant extendsTo,
            @Nullable UUID corrects,
            String says,
            String contact) {}

    /** The same for any kind; a draft of one kind may become one of another. */
    boolean draft(Actor actor, RoundBrief round, Text text, @Nullable Instant seen) {
        var written = jdbc.sql("""
                        insert into announcement (id, programme, round, kind, extends_to, corrects, how_to_apply, contact,
                                                  drafted_by, drafted_at)
                        values (:id, :programme, :round, :kind, :extends, :corrects, :how, :contact, :by, :at)
                        on conflict (round) where issued_at is null
                        do update set kind = excluded.kind, extends_to = excluded.extends_to, corrects = excluded.corrects,
                            how_to_apply = excluded.how_to_apply,
                            contact = excluded.contact, drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at
                        where announcement.drafted_at = :seen
                        """)
                .param("id", text.id())
                .param("kind", text.kind().name())
                .param("corrects", text.corrects(), java.sql.Types.OTHER)
                .param("programme", round.programme().value())
                .param("round", round.id().value())
                .param(
                        "extends",
                        text.extendsTo() == null ? null : text.extendsTo().atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("how", text.says().strip())
                .param("contact", text.contact().strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param(
                        "seen",
                        seen == null ? null : seen.atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        jdbc.sql("""
                        delete from announcement_correction
                        where announcement in (select id from announcement where round = :round and issued_at is null)
                        """).param("round", round.id().value()).update();
        return written == 1;
    }

    /** What the draft of a correction corrects, in place of what it corrected before. */
    void correct(RoundBrief round, UUID announcement, List<CorrectionPoint> points) {
        jdbc.sql("delete from announcement_correction where announcement = :id")
                .param("id", announcement)
                .update();
        var place = 0;
        for (var point : points) {
            place++;
            jdbc.sql("""
                            insert into announcement_correction (announcement, place, programme, part, old_text, new_text)
                            values (:id, :place, :programme, :part, :old, :new)
                            """)
                    .param("id", announcement)
                    .param("place", place)
                    .param("programme", round.programme().value())
                    .param("part", point.part().name())
                    .param("old", point.oldText())
                    .param("new", point.newText())
                    .update();
        }
    }

    /** The points of all corrections of the round, drafted or issued, by the correction. */
    Map<UUID, List<CorrectionPoint>> points(RoundId round) {
        record Line(UUID announcement, AnnouncedPart part, String oldText, String newText) {}
        return jdbc.sql("""
                        select c.announcement, c.part, c.old_text, c.new_text
                        from announcement_correction c join announcement a on a.id = c.announcement
                        where a.round = :round order by c.place
                        """).param("round", round.value()).query(Row.of(Line.class)).list().stream()
                .collect(Collectors.groupingBy(
                        Line::announcement,
                        Collectors.mapping(
                                line -> new CorrectionPoint(line.part(), line.oldText(), line.newText()),
                                Collectors.toList())));
    }

    /** The texts of an announcement, with what was issued as corrections of it marked. */
    static Map<AnnouncedPart, MarkedText> marked(
            Announcement announced, List<Announcement> all, Map<UUID, List<CorrectionPoint>> points) {
        var marked = new EnumMap<AnnouncedPart, MarkedText>(AnnouncedPart.class);
        for (var part : AnnouncedPart.correctable()) {
            marked.put(part, MarkedText.of(announced.part(part)));
        }
        for (var correction : all) {
            if (correction.issued() && announced.id().equals(correction.corrects())) {
                for (var point : points.getOrDefault(correction.id(), List.of())) {
                    marked.computeIfPresent(
                            point.part(),
                            (part, text) -> text.corrected(point.oldText(), point.newText(), correction.number()));
                }
            }
        }
        return marked;
    }

    /** Where a draft is to be published. */
    List<PlannedChannel> planned(RoundId round) {
        return jdbc.sql("""
                        select p.announcement, p.channel, p.name from announcement_planned p join announcement a on a.id = p.announcement
                        where a.round = :round and a.issued_at is null order by p.channel, p.name
                        """)
                .param("round", round.value())
                .query(Row.of(PlannedChannel.class))
                .list();
    }

    void plan(RoundBrief round, UUID announcement, List<AnnouncementChannel> like) {
        like.forEach(channel -> jdbc.sql("""
                        insert into announcement_planned (announcement, programme, channel, name)
                        values (:id, :programme, :channel, :name) on conflict do nothing
                        """)
                .param("id", announcement)
                .param("programme", round.programme().value())
                .param("channel", channel.channel())
                .param("name", channel.name())
                .update());
    }

    /** Issues at once what is not drafted: that the round was cancelled. */
    void cancelled(
            Actor actor, RoundBrief round, UUID id, String ground, String contact, PaperId paper, String number) {
        jdbc.sql("""
                        insert into announcement (id, programme, round, kind, how_to_apply, contact, drafted_by, drafted_at,
                                                  issued_by, issued_at, paper, number)
                        values (:id, :programme, :round, 'CANCELLATION', :ground, :contact, :by, :at, :by, :at, :paper, :number)
                        """)
                .param("id", id)
                .param("programme", round.programme().value())
                .param("round", round.id().value())
                .param("ground", ground)
                .param("contact", contact)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("paper", paper.value())
                .param("number", number)
                .update();
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
