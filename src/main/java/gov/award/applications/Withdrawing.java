package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a withdrawal takes and does, in whatever way the applicant declares it (article 3). */
@Component
class Withdrawing {

    private static final int LONGEST = 1000;

    /** Until the government has decided; a cancelled round has nobody left in it. */
    private static final Set<Phase> LEAVING = EnumSet.range(Phase.PREPARATION, Phase.APPROVAL);

    private final ApplicationBriefs briefs;
    private final RoundBriefs rounds;
    private final ApplicationMoves moves;
    private final Applications applications;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Withdrawing(
            ApplicationBriefs briefs,
            RoundBriefs rounds,
            ApplicationMoves moves,
            Applications applications,
            JdbcClient jdbc,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.briefs = briefs;
        this.rounds = rounds;
        this.moves = moves;
        this.applications = applications;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** An application that does not move, nor its round, until the act ends. */
    record Held(ApplicationBrief brief, Phase phase, Status from) {}

    Held held(Actor actor, ApplicationId id) {
        var brief = briefs.of(id);
        var phase = rounds.held(brief.round()).phase();
        return new Held(brief, phase, moves.locked(actor, id));
    }

    static boolean possible(Phase phase, Status from) {
        return LEAVING.contains(phase) && ApplicationMove.WITHDRAW.possibleFrom(from);
    }

    /** The first reason against. */
    static Optional<Refusal> against(Held held, String reason) {
        if (!LEAVING.contains(held.phase())) {
            return Optional.of(Refusal.of(Provision.PRINCIPLES, "WITHDRAWN_TOO_LATE"));
        }
        if (!ApplicationMove.WITHDRAW.possibleFrom(held.from())) {
            return Optional.of(Refusal.of(
                    Provision.PRINCIPLES, "APPLICATION_MOVE_NOT_POSSIBLE", held.from(), ApplicationMove.WITHDRAW));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Optional.of(Refusal.of(Provision.PRINCIPLES, "APPLICATION_REASON_MISSING", LONGEST));
        }
        return Optional.empty();
    }

    /** @param paper from which it was recorded; {@code null} for one in the system */
    void carryOut(Actor actor, Held held, String reason, @Nullable PaperAct paper) {
        var id = held.brief().id();
        jdbc.sql("update application set withdrawal_reason = ?, status = 'WITHDRAWN' where id = ?")
                .params(reason.strip(), id.value())
                .update();
        moves.record(actor, id, ApplicationMove.WITHDRAW, held.from(), paper);
        applications.endDraft(id);
        events.publishEvent(new ApplicationWithdrawn(
                actor,
                id,
                held.brief().round(),
                held.from(),
                paper == null ? ApplicationWithdrawn.Way.SYSTEM : ApplicationWithdrawn.Way.ON_PAPER,
                clock.now()));
    }
}
