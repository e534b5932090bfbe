package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.web.News;
import gov.award.web.NewsSource;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells everybody of public notices (article 22). */
@Component
class NoticeNews implements NewsSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    NoticeNews(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Issued(PublicNoticeId id, String title, LocalDate day) {}

    @Override
    public List<News> news(Actor reader, int limit) {
        return jdbc
                .sql("""
                        select n.id, r.title, (n.issued_at at time zone :zone)::date as day
                        from public_notice n join round r on r.id = n.round
                        where n.programme = acting_programme() and n.issued_at is not null and n.voided_at is null
                        order by n.issued_at desc limit :limit
                        """)
                .param("zone", clock.zone().getId())
                .param("limit", limit)
                .query(Row.of(Issued.class))
                .list()
                .stream()
                .map(issued -> new News(
                        issued.day(),
                        "news.notice",
                        List.of(issued.title()),
                        "/public/notices/" + issued.id().text()))
                .toList();
    }
}
