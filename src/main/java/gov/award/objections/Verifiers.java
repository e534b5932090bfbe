package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.people.People;
import gov.award.people.WithheldRights;
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
    private final KeptOut keptOut;
    private final WithheldRights withheld;

    Verifiers(People people, KeptOut keptOut, WithheldRights withheld) {
        this.people = people;
        this.keptOut = keptOut;
        this.withheld = withheld;
    }

    ComplaintRules.Verifying standing(Actor actor, Complaint complaint, PersonId person) {
        var office = holding(actor, OFFICE);
        var kept = keptOut.of(actor, complaint.id());
        return new ComplaintRules.Verifying(
                kept.meant().contains(person),
                kept.recused().contains(person),
                barred(person),
                office.containsKey(person),
                holding(actor, ELSEWHERE).containsKey(person),
                office.keySet().stream().anyMatch(each -> free(kept, each)));
    }

    /** Those who may be chosen, by name: of the office, or of elsewhere if none of the office may. */
    Map<PersonId, String> eligible(Actor actor, Complaint complaint) {
        var office = holding(actor, OFFICE);
        var kept = keptOut.of(actor, complaint.id());
        office.keySet().removeIf(person -> !free(kept, person));
        if (!office.isEmpty()) {
            return office;
        }
        var elsewhere = holding(actor, ELSEWHERE);
        elsewhere.keySet().removeIf(person -> !free(kept, person));
        return elsewhere;
    }

    /** Whether the right to deal with the award was taken from them (article 30). */
    boolean barred(PersonId person) {
        return withheld.from(person);
    }

    private boolean free(KeptOut.Those kept, PersonId person) {
        return !kept.includes(person) && !barred(person);
    }

    private Map<PersonId, String> holding(Actor actor, List<Role> roles) {
        var persons = new LinkedHashMap<PersonId, String>();
        for (var role : roles) {
            people.holding(role, actor.requireProgramme()).forEach(person -> persons.put(person.id(), person.name()));
        }
        return persons;
    }
}
