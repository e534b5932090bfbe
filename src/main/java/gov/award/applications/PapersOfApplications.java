package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.papers.PaperSubjects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leads from a paper to the application it is about, whoever may open that. */
@Component
class PapersOfApplications implements PaperSubjects {

    private final JdbcClient jdbc;

    PapersOfApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> find(Actor actor, UUID subject) {
        if (!actor.is(
                Role.APPLICANT,
                Role.ON_BEHALF,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.RECOMMENDER,
                Role.ASSESSOR)) {
            return Optional.empty();
        }
        return jdbc.sql("select name from application where programme = acting_programme() and id = ?")
                .param(subject)
                .query(String.class)
                .optional()
                .map(name -> new Subject(name, "/applications/" + subject));
    }
}
