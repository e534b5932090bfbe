package gov.award.workplans;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.people.People;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The people of the office, its director first. */
@Component
public class OfficePeople {

    private final People people;

    OfficePeople(People people) {
        this.people = people;
    }

    /** Their names. */
    public Map<PersonId, String> of(Actor actor) {
        var names = new LinkedHashMap<PersonId, String>();
        Stream.of(Role.DIRECTOR, Role.OFFICE)
                .flatMap(role -> people.holding(role, actor.requireProgramme()).stream())
                .forEach(person -> names.putIfAbsent(person.id(), person.name()));
        return names;
    }
}
