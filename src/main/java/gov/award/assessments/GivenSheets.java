package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of those who score a case have given their sheets (article 16); asked as checker, since peers' are hidden. */
@Component
public class GivenSheets {

    private final JdbcClient jdbc;

    GivenSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param given a correction under way not counting as given */
    public record Count(int scorers, int given) {

        boolean all() {
            return given >= scorers;
        }
    }

    @Reading(by = Role.CHECKER)
    public Count of(Actor checker, ReviewCase in) {
        return jdbc.sql("""
                        select count(*)::int as scorers, count(g.id)::int as given
                        from scorer s
                        left join sheet g on g.application = s.application and g.stage = s.stage and g.person = s.person
                            and g.run = (select review_run_of(:round, :stage)) and g.given_at is not null
                            and not exists (select from sheet later where later.supersedes = g.id)
                        where s.application = :application and s.stage = :stage
                        """)
                .param("round", in.round().id().value())
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .query(Row.of(Count.class))
                .single();
    }
}
