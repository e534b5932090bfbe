package gov.award.qualification;

import gov.award.applications.ApplicationId;
import gov.award.applications.IntendedRefusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those that whoever acts sees. */
@Component
class ToldRefusals implements IntendedRefusals {

    private final JdbcClient jdbc;

    ToldRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean anyTold(ApplicationId application) {
        return jdbc.sql("select exists (select from refusal_intent where application = ?)")
                .param(application.value())
                .query(Boolean.class)
                .single();
    }
}
