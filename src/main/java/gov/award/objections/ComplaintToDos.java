package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.web.ToDo;
import gov.award.web.ToDoSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Complaints that wait for the director or for their verifier, and candidates who may state their case. */
@Component
class ComplaintToDos implements ToDoSource {

    private final ComplaintFile file;
    private final CandidacyReadings hearings;

    ComplaintToDos(ComplaintFile file, CandidacyReadings hearings) {
        this.file = file;
        this.hearings = hearings;
    }

    @Override
    public List<ToDo> toDos(Actor actor) {
        var stated = actor.is(Role.APPLICANT) ? hearings.waiting(actor) : List.<ToDo>of();
        if (!actor.is(Role.OFFICE, Role.DIRECTOR, Role.DEPARTMENT, Role.GOVERNMENT)) {
            return stated;
        }
        return Stream.concat(stated.stream(), file.waiting().stream().flatMap(waiting -> Stream.of(
                                key(actor, waiting), comparison(actor, waiting), decision(actor, waiting))
                        .flatMap(Function.identity())))
                .toList();
    }

    private static Stream<ToDo> comparison(Actor actor, ComplaintPages.Waiting waiting) {
        return waiting.uncompared() && actor.is(Role.DIRECTOR)
                ? Stream.of(new ToDo(
                        "todo.candidacyCompare",
                        List.of(waiting.year() + "-" + waiting.number()),
                        "/complaints/" + waiting.id().text(),
                        Provision.PRINCIPLES,
                        null,
                        false))
                : Stream.empty();
    }

    private static Stream<ToDo> decision(Actor actor, ComplaintPages.Waiting waiting) {
        return waiting.untold() && actor.is(Role.DIRECTOR)
                ? Stream.of(new ToDo(
                        "todo.candidacyDecision",
                        List.of(waiting.year() + "-" + waiting.number()),
                        "/complaints/" + waiting.id().text(),
                        Provision.PROPOSE_WINNERS,
                        null,
                        false))
                : Stream.empty();
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
                    case REPORTED, DECLINED -> directing && !waiting.answered() ? "todo.complaintAnswer" : null;
                };
        return key == null
                ? Stream.empty()
                : Stream.of(new ToDo(
                        key, List.of(number), "/complaints/" + waiting.id().text(), Provision.COMPLAINTS, null, false));
    }
}
