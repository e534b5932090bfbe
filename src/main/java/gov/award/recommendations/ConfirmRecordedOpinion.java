package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationMove;
import gov.award.applications.ApplicationMoves;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.WithheldRights;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director has compared a recorded opinion with its paper; it stands, and the application counts as forwarded with it (article 15). */
@Service
public class ConfirmRecordedOpinion {

    private final Desk desk;
    private final CheckedFacts findings;
    private final UnitOpinions opinions;
    private final ApplicationMoves moves;
    private final Casework casework;
    private final WithheldRights withheld;
    private final Journal journal;

    ConfirmRecordedOpinion(
            Desk desk,
            CheckedFacts findings,
            UnitOpinions opinions,
            ApplicationMoves moves,
            Casework casework,
            WithheldRights withheld,
            Journal journal) {
        this.desk = desk;
        this.findings = findings;
        this.opinions = opinions;
        this.moves = moves;
        this.casework = casework;
        this.withheld = withheld;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.RECOMMENDATION_TIME)
    public Verdict confirm(Actor actor, OpinionId id) {
        var opinion = opinions.waiting(actor, id);
        var entry = desk.locked(actor, opinion.application());
        var reasons = new ArrayList<Refusal>(casework.against(actor, entry.round()));
        if (opinion.givenBy().equals(actor.person())) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "SECOND_PERSON_NEEDED"));
        }
        if (withheld.from(entry.unit())) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "UNIT_RIGHT_WITHDRAWN"));
        }
        reasons.addAll(moves.make(actor, opinion.application(), ApplicationMove.FORWARD)
                .reasons());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        opinions.compare(actor, id, Compared.CONFIRMED, "");
        findings.keep(actor, opinion.application(), Checker.UNIT, opinions.findings(id));
        desk.forward(entry, opinion.givenAt());
        journal.enter(
                actor, "ConfirmRecordedOpinion", Provision.RECOMMENDATION_TIME, opinion.application(), id.value());
        return Verdict.ALLOWED;
    }
}
