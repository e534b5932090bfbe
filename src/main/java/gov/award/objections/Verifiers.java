package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.panels.Recusals;
import gov.award.people.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may verify a complaint: the office first, others in official service only when nobody of the office is left. */
@Component
class Verifiers {

    private static final List<Role> OFFICE = List.of(Role.OFFICE, Role.DIRECTOR);
    private static final List<Role> ELSEWHERE = List.of(Role.DEPARTMENT, Role.GOVERNMENT);

    private final People people;
    private final Recusals recusals;

    Verifiers(People people, Recusals recusals) {
        this.people = people;
        this.recusals = recusals;
    }

    ComplaintRules.Verifying standing(Actor actor, Complaint complaint, PersonId person) {
        var office = holding(actor, OFFICE);
        return new ComplaintRules.Verifying(
                person.equals(complaint.person()),
                recused(complaint, person),
                office.containsKey(person),
                holding(actor, ELSEWHERE).containsKey(person),
                office.keySet().stream().anyMatch(each -> free(complaint, each)));
    }

    /** Those who may be chosen, by name: of the office, or of elsewhere if none of the office may. */
    Map<PersonId, String> eligible(Actor actor, Complaint complaint) {
        var office = holding(actor, OFFICE);
        office.keySet().removeIf(person -> !free(complaint, person));
        if (!office.isEmpty()) {
            return office;
        }
        var elsewhere = holding(actor, ELSEWHERE);
        elsewhere.keySet().removeIf(person -> !free(complaint, person));
        return elsewhere;
    }

    private boolean free(Complaint complaint, PersonId person) {
        return !person.equals(complaint.person()) && !recused(complaint, person);
    }

    private boolean recused(Complaint complaint, PersonId person) {
        return complaint.application() != null && recusals.recused(person, complaint.application());
    }

    private Map<PersonId, String> holding(Actor actor, List<Role> roles) {
        var persons = new LinkedHashMap<PersonId, String>();
        for (var role : roles) {
            people.holding(role, actor.requireProgramme()).forEach(person -> persons.put(person.id(), person.name()));
        }
        return persons;
    }
}
