package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.web.News;
import gov.award.web.NewsSource;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells everybody of the awards of a round (article 23). */
@Component
class AwardNews implements NewsSource {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    AwardNews(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Published(String title, LocalDate day) {}

    @Override
    public List<News> news(Actor reader, int limit) {
        return jdbc
                .sql("""
                        select r.title, (d.published_at at time zone :zone)::date as day
                        from award_decision d join round r on r.id = d.round
                        where d.programme = acting_programme() and d.published_at is not null
                        order by d.published_at desc limit :limit
                        """)
                .param("zone", clock.zone().getId())
                .param("limit", limit)
                .query(Row.of(Published.class))
                .list()
                .stream()
                .map(published ->
                        new News(published.day(), "news.award", List.of(published.title()), "/public/winners"))
                .toList();
    }
}
