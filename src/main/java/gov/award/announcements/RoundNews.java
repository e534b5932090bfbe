package gov.award.announcements;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.web.News;
import gov.award.web.NewsSource;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells everybody of rounds announced, of what follows an announcement, and of rounds cancelled (articles 7(1), 14). */
@Component
class RoundNews implements NewsSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RoundNews(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Issued(UUID round, String title, AnnouncementKind kind, String ground, LocalDate day) {}

    @Override
    public List<News> news(Actor reader, int limit) {
        return jdbc
                .sql("""
                        select r.id round, r.title, a.kind, left(a.how_to_apply, 80) ground,
                               (a.issued_at at time zone :zone)::date as day
                        from announcement a join round r on r.id = a.round
                        where a.programme = acting_programme() and a.issued_at is not null
                        order by a.issued_at desc, a.seq desc limit :limit
                        """)
                .param("zone", clock.zone().getId())
                .param("limit", limit)
                .query(Row.of(Issued.class))
                .list()
                .stream()
                .map(issued -> new News(
                        issued.day(),
                        key(issued.kind()),
                        List.of(issued.title(), issued.ground()),
                        "/public/rounds/" + issued.round()))
                .toList();
    }

    private static String key(AnnouncementKind kind) {
        return switch (kind) {
            case FIRST -> "news.roundAnnounced";
            case EXTENSION -> "news.roundExtended";
            case CORRECTION -> "news.roundCorrected";
            case SUPPLEMENT -> "news.roundSupplemented";
            case CANCELLATION -> "news.roundCancelled";
        };
    }
}
