package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Row;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import gov.award.workdays.Deadlines;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All public notices, their lists and the proofs of their publication. */
@Component
class PublicNotices {

    private static final String SELECT = """
            select id, round, contact, drafted_by, issued_at, paper, number, voided_at from public_notice
            """;

    private final JdbcClient jdbc;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    PublicNotices(JdbcClient jdbc, RoundBriefs rounds, Editions editions, Deadlines deadlines, BusinessClock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The notice of a round that stands, drafted or issued. */
    Optional<PublicNotice> current(RoundId round) {
        return jdbc.sql(SELECT + " where round = :round and voided_at is null")
                .param("round", round.value())
                .query(Row.of(PublicNotice.class))
                .optional();
    }

    Optional<PublicNotice> issued(RoundId round) {
        return current(round).filter(PublicNotice::issued);
    }

    /** All of a round, newest first. */
    List<PublicNotice> all(RoundId round) {
        return jdbc.sql(SELECT + " where round = :round order by drafted_at desc")
                .param("round", round.value())
                .query(Row.of(PublicNotice.class))
                .list();
    }

    PublicNotice find(PublicNoticeId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(Row.of(PublicNotice.class))
                .optional()
                .orElseThrow(() -> new NotFound("notice"));
    }

    /** Kept from being changed by others until the transaction ends. */
    Optional<PublicNotice> locked(RoundId round) {
        return jdbc.sql(SELECT + " where round = :round and voided_at is null for update")
                .param("round", round.value())
                .query(Row.of(PublicNotice.class))
                .optional();
    }

    List<NoticeWinner> winners(PublicNoticeId notice) {
        return jdbc.sql("""
                        select application, kind, name, employer from notice_winner where notice = :notice
                        order by kind desc, name, application
                        """)
                .param("notice", notice.value())
                .query(Row.of(NoticeWinner.class))
                .list();
    }

    /** The proof that counts: the last one given. */
    Optional<Publication> publication(PublicNoticeId notice) {
        return jdbc.sql("""
                        select id, notice, address, published_at, capture, recorded_at, reason from notice_publication p
                        where notice = :notice and not exists (select from notice_publication l where l.supersedes = p.id)
                        """)
                .param("notice", notice.value())
                .query(Row.of(Publication.class))
                .optional();
    }

    /** Until when the notice stands; {@code null} before its publication is proved. */
    @Nullable
    Deadline deadline(PublicNotice notice) {
        return publication(notice.id())
                .map(proof -> deadlines.after(
                        editions.byCode(rounds.of(notice.round()).edition()), Figure.NOTICE_DAYS, proof.publishedAt()))
                .orElse(null);
    }

    void draft(Actor actor, RoundId round, PublicNoticeId id, NoticeForm form) {
        jdbc.sql("""
                        insert into public_notice (id, programme, round, contact, drafted_by, drafted_at)
                        values (:id, :programme, :round, :contact, :by, :at)
                        on conflict (round) where voided_at is null
                        do update set contact = excluded.contact, drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at
                        """)
                .param("id", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("contact", form.contact().strip())
                .param("by", actor.personId())
                .param("at", at(clock.now()))
                .update();
    }

    void freeze(Actor actor, PublicNoticeId notice, List<NoticeWinner> winners) {
        winners.forEach(winner -> jdbc.sql("""
                        insert into notice_winner (notice, programme, application, kind, name, employer)
                        values (:notice, :programme, :application, :kind, :name, :employer)
                        """)
                .param("notice", notice.value())
                .param("programme", actor.requireProgramme().value())
                .param("application", winner.application().value())
                .param("kind", winner.kind().name())
                .param("name", winner.name())
                .param("employer", winner.employer())
                .update());
    }

    void issued(Actor actor, PublicNoticeId notice, PaperId paper, String number) {
        jdbc.sql("""
                        update public_notice set issued_by = :by, issued_at = :at, paper = :paper, number = :number where id = :id
                        """)
                .param("by", actor.personId())
                .param("at", at(clock.now()))
                .param("paper", paper.value())
                .param("number", number)
                .param("id", notice.value())
                .update();
    }

    void published(
            Actor actor,
            UUID id,
            PublicNoticeId notice,
            PublicationForm form,
            Instant publishedAt,
            UUID capture,
            @Nullable Publication before) {
        jdbc.sql("""
                        insert into notice_publication
                            (id, programme, notice, address, published_at, capture, recorded_by, recorded_at, supersedes, reason)
                        values (:id, :programme, :notice, :address, :publishedAt, :capture, :by, :at, :supersedes::uuid, :reason)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("notice", notice.value())
                .param("address", form.address().strip())
                .param("publishedAt", at(publishedAt))
                .param("capture", capture)
                .param("by", actor.personId())
                .param("at", at(clock.now()))
                .param("supersedes", before == null ? null : before.id())
                .param("reason", before == null ? "" : form.why())
                .update();
    }

    void voided(RoundId round, Instant when) {
        jdbc.sql("update public_notice set voided_at = :at where round = :round and voided_at is null")
                .param("at", at(when))
                .param("round", round.value())
                .update();
    }

    static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
