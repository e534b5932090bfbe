package gov.award.panels;

import gov.award.qualification.ApplicationQualified;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of names on which interests are declared: an applicant comes on it when found qualified. */
@Component
class ConflictCases {

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Assignments assignments;

    ConflictCases(JdbcClient jdbc, BusinessClock clock, Assignments assignments) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.assignments = assignments;
    }

    @EventListener
    void list(ApplicationQualified qualified) {
        jdbc.sql("""
                        insert into conflict_case (application, programme, round, kind, name, employer, listed_at)
                        select c.id, c.programme, c.round, c.kind, c.name, c.employer, :at from application c where c.id = :id
                        on conflict (application) do nothing
                        """)
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("id", qualified.application().value())
                .update();
        assignments.rest(qualified.round(), Stage.DOCUMENT);
    }
}
