package gov.award.revocations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.revocations.RevocationPage.Defence.Way;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The winner states its case, or supplements what it stated, against the revocation of its award (reading 19). */
@Service
public class DefendAward {

    static final int LONGEST = 8000;

    private final Revocations revocations;
    private final Hearings hearings;
    private final ApplicationBriefs applications;
    private final BusinessClock clock;
    private final Journal journal;

    DefendAward(
            Revocations revocations,
            Hearings hearings,
            ApplicationBriefs applications,
            BusinessClock clock,
            Journal journal) {
        this.revocations = revocations;
        this.hearings = hearings;
        this.applications = applications;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.APPLICANT, basis = Provision.REVOCATION_WINDOW)
    public Verdict defend(Actor actor, RevocationId id, String statement) {
        var revocation = revocations.locked(id);
        if (!applications.members(revocation.applicant()).contains(actor.requirePerson())) {
            throw new NotFound("revocation");
        }
        var basis = revocation.ground().provision();
        var reasons = new ArrayList<Refusal>(hearings.againstDefence(actor, revocation));
        if (statement.isBlank() || statement.length() > LONGEST) {
            reasons.add(Refusal.of(basis, "DEFENCE_TEXT", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        revocations.defend(actor, UUID.randomUUID(), id, Way.SYSTEM, statement.strip(), clock.today());
        journal.enter(actor, "DefendAward", basis, id, statement);
        return Verdict.ALLOWED;
    }
}
