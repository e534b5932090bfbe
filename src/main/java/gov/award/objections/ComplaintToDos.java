package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Complaints that wait for the director or for their verifier. */
@Component
class ComplaintToDos implements ToDoSource {

    private final ComplaintFile file;

    ComplaintToDos(ComplaintFile file) {
        this.file = file;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.DEPARTMENT, Role.GOVERNMENT)) {
            return List.of();
        }
        return file.waiting().stream().flatMap(waiting -> key(actor, waiting)).toList();
    }

    private static Stream<ToDo> key(Actor actor, ComplaintPages.Waiting waiting) {
        var directing = actor.is(Role.DIRECTOR);
        var number = waiting.year() + "-" + waiting.number();
        var key =
                switch (waiting.state()) {
                    case RECEIVED -> directing ? "todo.complaintReceived" : null;
                    case TAKEN_UP -> directing ? "todo.complaintVerifier" : null;
                    case VERIFYING ->
                        Objects.equals(waiting.verifier(), actor.person()) ? "todo.complaintVerify" : null;
                    case FOUND -> directing ? "todo.complaintReport" : null;
                    case REPORTED, DECLINED -> directing ? "todo.complaintAnswer" : null;
                };
        return key == null
                ? Stream.empty()
                : Stream.of(new ToDo(
                        key, List.of(number), "/complaints/" + waiting.id().text(), Provision.COMPLAINTS, null, false));
    }
}
