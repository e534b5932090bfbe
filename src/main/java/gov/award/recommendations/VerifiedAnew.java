package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.acting.Consequences;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationMove;
import gov.award.applications.ApplicationMoves;
import gov.award.applications.Status;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoved;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the committee has the recommendation done again, every application given in returns to its unit's desk, refused and
 * disqualified ones too: unit and office find, state and decide anew; what they gave before stays on record and counts no more.
 */
@Component
class VerifiedAnew {

    private final ApplicationBriefs applications;
    private final ApplicationMoves moves;
    private final RoundBriefs rounds;
    private final Desk desk;
    private final People people;
    private final Notices notices;
    private final Consequences consequences;

    VerifiedAnew(
            ApplicationBriefs applications,
            ApplicationMoves moves,
            RoundBriefs rounds,
            Desk desk,
            People people,
            Notices notices,
            Consequences consequences) {
        this.applications = applications;
        this.moves = moves;
        this.rounds = rounds;
        this.desk = desk;
        this.people = people;
        this.notices = notices;
        this.consequences = consequences;
    }

    @EventListener
    void moved(RoundMoved moved) {
        if (!moved.move().undoes(Phase.RECOMMENDATION)) {
            return;
        }
        var units = new LinkedHashSet<UnitId>();
        consequences.carryOut(() -> {
            for (var application : applications.inRound(moved.round(), again())) {
                returned(moved.actor(), application);
                units.add(Objects.requireNonNull(application.unit(), "unit"));
            }
        });
        units.forEach(unit -> tell(moved.actor(), moved.round(), unit));
    }

    private static Status[] again() {
        return Arrays.stream(Status.values())
                .filter(ApplicationMove.VERIFY_AGAIN::possibleFrom)
                .toArray(Status[]::new);
    }

    private void returned(Actor actor, ApplicationBrief application) {
        var made = moves.make(actor, application.id(), ApplicationMove.VERIFY_AGAIN);
        if (!(made instanceof Verdict.Allowed)) {
            throw new IllegalStateException("an application changed meanwhile: " + made.reasons());
        }
        desk.anew(actor, application.id());
    }

    private void tell(Actor actor, RoundId round, UnitId unit) {
        notices.tell(
                actor,
                people.holding(Role.RECOMMENDER, unit).stream()
                        .map(People.Person::id)
                        .toList(),
                "notice.recommendations.anew",
                List.of(rounds.of(round).title()),
                "/recommendations");
    }
}
