package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.deliberations.ProposedWinners;
import gov.award.deliberations.ProposedWinners.ProposedWinner;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads public notices: for the office with what is still to do, for everybody as issued. */
@Component
class NoticeReadings {

    private final PublicNotices notices;
    private final NoticeBook book;
    private final Names names;
    private final ProposedWinners proposed;
    private final RoundBriefs rounds;
    private final JdbcClient jdbc;

    NoticeReadings(
            PublicNotices notices,
            NoticeBook book,
            Names names,
            ProposedWinners proposed,
            RoundBriefs rounds,
            JdbcClient jdbc) {
        this.notices = notices;
        this.book = book;
        this.names = names;
        this.proposed = proposed;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.COMMITTEE, Role.CHAIR, Role.GOVERNMENT})
    public NoticePages.One one(Actor actor, RoundId id) {
        var round = rounds.of(id);
        var resolved = round.phase().compareTo(Phase.DELIBERATION) >= 0 && proposed.resolved(id);
        var notice = notices.current(id).orElse(null);
        var all = notices.all(id);
        var issued = notice != null && notice.issued() ? notice : null;
        var closed = book.closedTo(actor.requirePerson());
        var winners = issued != null
                ? notices.winners(issued.id())
                : resolved ? names.of(actor, applications(id)) : List.<NoticeWinner>of();
        return new NoticePages.One(
                round,
                resolved,
                notice,
                winners,
                issued == null ? null : notices.publication(issued.id()).orElse(null),
                issued == null ? null : notices.deadline(issued),
                counts(id),
                named(winners, issued == null ? List.of() : book.heldBack(id), closed),
                named(winners, issued == null ? List.of() : book.dropped(id), closed),
                all.stream().filter(PublicNotice::voided).toList());
    }

    /** @throws NotFound if it was not issued */
    @Reading(
            by = {Role.PUBLIC, Role.ACCOUNT},
            shared = true)
    public NoticePages.Public published(Actor actor, PublicNoticeId id) {
        var notice = notices.find(id);
        if (!notice.issued()) {
            throw new NotFound("notice");
        }
        return new NoticePages.Public(
                rounds.of(notice.round()),
                notice,
                notices.winners(id),
                notices.publication(id).orElse(null),
                notices.deadline(notice));
    }

    private List<ApplicationId> applications(RoundId round) {
        return proposed.standing(round).stream()
                .map(ProposedWinner::application)
                .toList();
    }

    /** Those who may not see complaints count none. */
    private List<NoticePages.Count> counts(RoundId round) {
        return jdbc.sql("""
                        select state, count(*)::int number from complaint where round = :round group by state order by state
                        """)
                .param("round", round.value())
                .query(Row.of(NoticePages.Count.class))
                .list();
    }

    /** @param closed those about whom the reader is not to know of complaints */
    private static List<String> named(
            List<NoticeWinner> winners, List<ApplicationId> some, List<ApplicationId> closed) {
        return winners.stream()
                .filter(winner -> some.contains(winner.application()) && !closed.contains(winner.application()))
                .map(NoticeWinner::name)
                .toList();
    }
}
