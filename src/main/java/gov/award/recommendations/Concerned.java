package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationId;
import gov.award.people.People;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is told of an application by its name: those who hold a role and are not recused from it; call within an act. */
@Component
public class Concerned {

    private final People people;
    private final Recused recused;

    Concerned(People people, Recused recused) {
        this.people = people;
        this.recused = recused;
    }

    /** In the programme. */
    public List<PersonId> holding(Actor actor, ApplicationId application, Role... roles) {
        return told(
                actor,
                application,
                Arrays.stream(roles).flatMap(role -> people.holding(role, actor.requireProgramme()).stream()));
    }

    /** In a recommending unit. */
    public List<PersonId> recommending(Actor actor, ApplicationId application, UnitId unit) {
        return told(actor, application, people.holding(Role.RECOMMENDER, unit).stream());
    }

    private List<PersonId> told(Actor actor, ApplicationId application, Stream<People.Person> holders) {
        var keptOut = recused.from(actor, application);
        return holders.map(People.Person::id)
                .filter(person -> !keptOut.contains(person))
                .distinct()
                .toList();
    }
}
