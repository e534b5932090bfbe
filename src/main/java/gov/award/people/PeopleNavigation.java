package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.web.NavEntry;
import gov.award.web.NavGroup;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people and units add to the navigation and to the lists of what waits. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    static NavEntry peopleEntry() {
        return new NavEntry(
                NavGroup.BODIES,
                800,
                "people.nav.people",
                "/people",
                Role.ADMINISTRATOR,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    @Bean
    static NavEntry unitsEntry() {
        return new NavEntry(
                NavGroup.BODIES, 810, "people.nav.units", "/units", Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR);
    }

    @Bean
    static NavEntry confirmationsEntry() {
        return new NavEntry(
                NavGroup.BODIES,
                820,
                "people.nav.confirmations",
                "/confirmations",
                Role.ADMINISTRATOR,
                Role.DIRECTOR,
                Role.SUPERVISOR);
    }

    @Bean
    static ToDoSource confirmationsToDo(PeopleReadings readings) {
        return actor -> waits(actor, readings);
    }

    private static List<ToDo> waits(Actor actor, PeopleReadings readings) {
        if (!actor.is(Role.DIRECTOR, Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            return List.of();
        }
        var waiting = actor.is(Role.ADMINISTRATOR) ? readings.administratorsWaiting(actor) : readings.waiting(actor);
        return waiting == 0
                ? List.of()
                : List.of(new ToDo(
                        "todo.confirmations", List.of(waiting), "/confirmations", Provision.PRINCIPLES, null, false));
    }
}
