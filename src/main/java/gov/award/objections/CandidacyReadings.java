package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.measures.Provision;
import gov.award.rounds.RoundBriefs;
import gov.award.web.ToDo;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what candidates were told and stated. */
@Component
class CandidacyReadings {

    private final Candidacies candidacies;
    private final CandidacyStatements statements;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final BusinessClock clock;

    CandidacyReadings(
            Candidacies candidacies,
            CandidacyStatements statements,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            BusinessClock clock) {
        this.candidacies = candidacies;
        this.statements = statements;
        this.applications = applications;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** For the candidate's members. */
    @Reading(by = Role.APPLICANT)
    public CandidacyPage one(Actor actor, UUID id) {
        var hearing = candidacies.of(id);
        if (!applications.members(hearing.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("hearing");
        }
        return page(actor, hearing);
    }

    /** On a complaint, for whoever may see it. */
    Optional<CandidacyPage> on(Actor actor, ComplaintId complaint) {
        return candidacies.standing(complaint).map(hearing -> page(actor, hearing));
    }

    /** What waits for a statement; nothing once its days are over. */
    List<ToDo> waiting(Actor actor) {
        return candidacies.unstated().stream()
                .flatMap(hearing -> {
                    var deadline = candidacies.deadline(actor, hearing).orElse(null);
                    return deadline != null && deadline.missedAt(clock.now())
                            ? Stream.<ToDo>empty()
                            : Stream.of(new ToDo(
                                    "todo.candidacyStatement",
                                    List.of(applications
                                            .of(hearing.application())
                                            .name()),
                                    "/candidacies/" + hearing.id(),
                                    Provision.PRINCIPLES,
                                    deadline == null ? null : deadline.due(),
                                    deadline != null && deadline.provisional()));
                })
                .toList();
    }

    private CandidacyPage page(Actor actor, Candidacies.Hearing hearing) {
        var application = applications.of(hearing.application());
        var round = rounds.of(application.round());
        var deadline = candidacies.deadline(actor, hearing).orElse(null);
        var told = candidacies.told(hearing.complaint()).orElse(null);
        return new CandidacyPage(
                hearing.id(),
                round.title(),
                round.edition(),
                application.name(),
                hearing.facts(),
                hearing.ground(),
                hearing.paper().value(),
                hearing.toldAt(),
                candidacies.days(application),
                deadline,
                deadline != null && deadline.missedAt(clock.now()),
                statements.of(hearing.id()),
                candidacies.state(actor, hearing) == ComplaintState.FOUND,
                told == null ? null : told.paper(),
                told != null && told.dropped());
    }
}
