package gov.award.competence;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Enters what units are competent for, through the acts of the program, for tests of every module. */
public final class CompetenceSteps {

    private final ApplicationContext context;
    private final PeopleSteps people;

    public CompetenceSteps(ApplicationContext context, PeopleSteps people) {
        this.context = context;
        this.people = people;
    }

    /** The unit is competent for the areas, one a line. */
    public void scoped(UnitId unit, String areas) {
        var id = new ScopeId(UUID.randomUUID());
        allowed(propose(people.actor(Role.OFFICE), unit, id, areas));
        allowed(context.getBean(ConfirmScope.class).confirm(people.director(), unit, id));
    }

    public Verdict propose(Actor actor, UnitId unit, ScopeId id, String areas) {
        return context.getBean(ProposeScope.class)
                .propose(actor, unit, id, new ScopeForm("development-zone", areas, "", null));
    }

    public Verdict declare(Actor applicant, ApplicationId application, String area, String reason) {
        return context.getBean(DeclareCompetence.class)
                .declare(applicant, application, new Declared(area, "", "", reason));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
