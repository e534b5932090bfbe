package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The applicant states its case, once, against a refusal it was told of (article 3; reading 19). */
@Service
public class StateCase {

    private final Qualifications qualifications;
    private final PartyStatements statements;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final RoundBriefs rounds;
    private final Hearings hearings;
    private final BusinessClock clock;
    private final Journal journal;

    StateCase(
            Qualifications qualifications,
            PartyStatements statements,
            ApplicationBriefs applications,
            Corrections corrections,
            RoundBriefs rounds,
            Hearings hearings,
            BusinessClock clock,
            Journal journal) {
        this.qualifications = qualifications;
        this.statements = statements;
        this.applications = applications;
        this.corrections = corrections;
        this.rounds = rounds;
        this.hearings = hearings;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.PRINCIPLES)
    public Verdict state(Actor actor, ApplicationId id, String text) {
        var application = applications.of(id);
        if (!applications.members(application.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("application");
        }
        var intent = qualifications.intended(id).orElseThrow(() -> new NotFound("refusal"));
        var reasons = new ArrayList<Refusal>();
        rounds.over(application.round()).ifPresent(reasons::add);
        hearings.deadline(actor, rounds.of(application.round()), intent.paper())
                .filter(deadline -> deadline.missedAt(clock.now()))
                .ifPresent(deadline ->
                        reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_TOO_LATE", deadline.due())));
        if (Adverse.at(corrections.handled(application)).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_NOT_NOW", application.status()));
        }
        if (text.isBlank() || text.length() > PartyStatements.LONGEST) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_TEXT", PartyStatements.LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!statements.state(actor, intent, text.strip())) {
            return Verdict.refused(Provision.PRINCIPLES, "STATED_ALREADY");
        }
        journal.enter(actor, "StateCase", Provision.PRINCIPLES, id, text);
        return Verdict.ALLOWED;
    }
}
