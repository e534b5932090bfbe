package gov.award.qualification;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Pledged;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.recommendations.Desk;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director compares a recorded statement of a party with its signed original (article 3; reading 19). */
@Service
public class CompareStatement {

    private final Desk desk;
    private final PartyStatements statements;
    private final ApplicationBriefs applications;
    private final Pledged pledged;
    private final Journal journal;

    CompareStatement(
            Desk desk, PartyStatements statements, ApplicationBriefs applications, Pledged pledged, Journal journal) {
        this.desk = desk;
        this.statements = statements;
        this.applications = applications;
        this.pledged = pledged;
        this.journal = journal;
    }

    /** @param reason why it is dropped; may be blank otherwise */
    @Act(by = Role.DIRECTOR, basis = Provision.PRINCIPLES)
    public Verdict compare(Actor actor, ApplicationId id, UUID statement, Compared outcome, String reason) {
        desk.locked(actor, id);
        var waiting = statements.waiting(id, statement);
        var reasons = new ArrayList<Refusal>(
                pledged.missing(actor, applications.of(id).round()));
        if (waiting.recordedBy().equals(actor.person())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "SECOND_PERSON_NEEDED"));
        }
        if (outcome == Compared.REJECTED && reason.isBlank()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "REASON_NEEDED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        statements.compare(actor, statement, outcome, reason.strip());
        journal.enter(actor, "CompareStatement", Provision.PRINCIPLES, id, statement, outcome, reason.strip());
        return Verdict.ALLOWED;
    }
}
