package gov.award.applicants;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Claims that wait for the office; and whoever has none yet begins with one. */
@Component
class ClaimToDos implements ToDoSource {

    private final ApplicantReadings applicants;

    ClaimToDos(ApplicantReadings applicants) {
        this.applicants = applicants;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (actor.is(Role.APPLICANT) && applicants.none(actor)) {
            return List.of(
                    new ToDo("todo.registerApplicant", List.of(), "/applications", Provision.SUBMISSION, null, false));
        }
        if (!actor.is(Role.OFFICE, Role.DIRECTOR)) {
            return List.of();
        }
        return applicants.waiting(actor).stream()
                .map(claim -> new ToDo(
                        "todo.claim",
                        List.of(claim.name()),
                        "/applicants/" + claim.id().text(),
                        Provision.ACCEPT_AND_ORGANISE,
                        null,
                        false))
                .toList();
    }
}
