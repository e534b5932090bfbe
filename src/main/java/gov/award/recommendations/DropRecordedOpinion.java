package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Compared;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director finds that a recorded opinion is not what the paper says; it never stood (article 15). */
@Service
public class DropRecordedOpinion {

    private final Desk desk;
    private final UnitOpinions opinions;
    private final Casework casework;
    private final Journal journal;

    DropRecordedOpinion(Desk desk, UnitOpinions opinions, Casework casework, Journal journal) {
        this.desk = desk;
        this.opinions = opinions;
        this.casework = casework;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.RECOMMENDATION_TIME)
    public Verdict drop(Actor actor, OpinionId id, String reason) {
        var opinion = opinions.waiting(actor, id);
        var entry = desk.locked(actor, opinion.application());
        var reasons = new ArrayList<Refusal>(casework.against(actor, entry.round()));
        if (opinion.givenBy().equals(actor.person())) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "SECOND_PERSON_NEEDED"));
        }
        if (reason.isBlank()) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "REASON_NEEDED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        opinions.compare(actor, id, Compared.REJECTED, reason.strip());
        journal.enter(
                actor, "DropRecordedOpinion", Provision.RECOMMENDATION_TIME, opinion.application(), id.value(), reason);
        return Verdict.ALLOWED;
    }
}
