package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.web.News;
import gov.award.web.NewsSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells everybody of awards revoked (articles 31 and 32). */
@Component
class RevocationNews implements NewsSource {

    private final JdbcClient sql;

    RevocationNews(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<News> news(Actor reader, int limit) {
        return sql.sql("""
                        select * from revocation_notice where programme = acting_programme()
                        order by published_at desc limit :limit
                        """).param("limit", limit).query(Row.of(RevocationNotice.class)).list().stream()
                .map(notice -> new News(
                        notice.revokedOn(),
                        "news.revoked",
                        List.of(notice.party(), notice.awardTitle()),
                        "/public/revocations/" + notice.revocation().text()))
                .toList();
    }
}
