package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office decides on a declared interest: recused, or no conflict because of what it writes down (article 3). */
@Service
public class DecideInterest {

    private final Recusals recusals;
    private final Recusable recusable;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final SetAside setAside;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    DecideInterest(
            Recusals recusals,
            Recusable recusable,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            SetAside setAside,
            Notices notices,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.recusals = recusals;
        this.recusable = recusable;
        this.applications = applications;
        this.rounds = rounds;
        this.setAside = setAside;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    private record Interest(
            RoundId round, ApplicationId application, PersonId person, String ground, boolean decided) {}

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.PRINCIPLES)
    public Verdict decide(Actor actor, UUID declaration, InterestOutcome outcome, String reason) {
        var interest = jdbc.sql("""
                        select d.round, d.application, d.person, d.ground, i.declaration is not null as decided
                        from declaration d left join interest_decision i on i.declaration = d.id
                        where d.id = :id and d.programme = :programme and d.statement = 'INTEREST'
                        """)
                .param("id", declaration)
                .param("programme", actor.requireProgramme().value())
                .query(Row.of(Interest.class))
                .optional()
                .orElseThrow(() -> new NotFound("declaration"));
        var reasons = new ArrayList<Refusal>();
        rounds.cancelled(interest.round()).ifPresent(reasons::add);
        if (interest.decided()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "INTEREST_ALREADY_DECIDED"));
        }
        if (interest.person().equals(actor.person())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "DECIDES_ON_OWN_INTEREST"));
        }
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "DECISION_WITHOUT_REASON"));
        }
        var round = rounds.of(interest.round());
        if (outcome == InterestOutcome.RECUSED) {
            reasons.addAll(recusable.never(actor, interest.person(), applications.of(interest.application())));
            reasons.addAll(setAside.against(actor, interest.person(), round, null, interest.application()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var added = jdbc.sql("""
                        insert into interest_decision (declaration, programme, outcome, reason, decided_by, decided_at)
                        values (:declaration, :programme, :outcome, :reason, :by, :at)
                        on conflict (declaration) do nothing
                        """)
                .param("declaration", declaration)
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("reason", reason.strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return Verdict.refused(Provision.PRINCIPLES, "INTEREST_ALREADY_DECIDED");
        }
        if (outcome == InterestOutcome.RECUSED) {
            setAside.tell(actor, interest.person(), round, null, interest.application(), interest.ground());
            recusals.recuse(actor, interest.person(), interest.application(), interest.ground());
        }
        notices.tell(
                actor,
                List.of(interest.person()),
                outcome == InterestOutcome.RECUSED ? "notice.panels.recused" : "notice.panels.noConflict",
                List.of(round.title()),
                "/rounds/" + interest.round().text() + "/conflicts");
        journal.enter(actor, "DecideInterest", Provision.PRINCIPLES, declaration, outcome, reason);
        return Verdict.ALLOWED;
    }
}
