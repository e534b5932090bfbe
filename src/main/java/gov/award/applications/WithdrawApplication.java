package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * An applicant withdraws: applying is voluntary (article 3). What was submitted stays on file. Whoever enters papers gives up
 * an entry, with the papers given back, as long as it is only a draft.
 */
@Service
public class WithdrawApplication {

    private static final int LONGEST = 1000;

    /** Until the government has decided; a cancelled round has nobody left in it. */
    private static final Set<Phase> LEAVING = EnumSet.range(Phase.PREPARATION, Phase.APPROVAL);

    private final ApplicationBriefs briefs;
    private final RoundBriefs rounds;
    private final ApplicationMoves moves;
    private final Applicants applicants;
    private final Applications applications;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    WithdrawApplication(
            ApplicationBriefs briefs,
            RoundBriefs rounds,
            ApplicationMoves moves,
            Applicants applicants,
            Applications applications,
            JdbcClient jdbc,
            BusinessClock clock,
            ApplicationEventPublisher events,
            Journal journal) {
        this.briefs = briefs;
        this.rounds = rounds;
        this.moves = moves;
        this.applicants = applicants;
        this.applications = applications;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.PRINCIPLES)
    public Verdict withdraw(Actor actor, ApplicationId id, String reason) {
        var brief = briefs.of(id);
        var phase = rounds.held(brief.round()).phase();
        var from = moves.locked(actor, id);
        if (!LEAVING.contains(phase)) {
            return Verdict.refused(Provision.PRINCIPLES, "WITHDRAWN_TOO_LATE");
        }
        if (!ApplicationMove.WITHDRAW.possibleFrom(from)) {
            return Verdict.refused(
                    Provision.PRINCIPLES, "APPLICATION_MOVE_NOT_POSSIBLE", from, ApplicationMove.WITHDRAW);
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Verdict.refused(Provision.PRINCIPLES, "APPLICATION_REASON_MISSING", LONGEST);
        }
        if (from != Status.DRAFT && actor.is(Role.ON_BEHALF)) {
            return Verdict.refused(Provision.PRINCIPLES, "WITHDRAWN_ON_BEHALF");
        }
        if (from != Status.DRAFT && !applicants.confirmedMember(actor, brief.applicant())) {
            return Verdict.refused(Provision.PRINCIPLES, "NOT_CONFIRMED_MEMBER");
        }
        jdbc.sql("update application set withdrawal_reason = ?, status = 'WITHDRAWN' where id = ?")
                .params(reason.strip(), id.value())
                .update();
        moves.record(actor, id, ApplicationMove.WITHDRAW, from);
        applications.endDraft(id);
        journal.enter(actor, "WithdrawApplication", Provision.PRINCIPLES, id, from, reason.strip());
        events.publishEvent(new ApplicationWithdrawn(actor, id, brief.round(), from, clock.now()));
        return Verdict.ALLOWED;
    }
}
