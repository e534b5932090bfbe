package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office asks the committee whether a consensus stands after one of its assessors was recused (articles 3, 7(5), 16). */
@Service
public class PutConsensus {

    private static final int LONGEST = 2000;

    private final RoundBriefs rounds;
    private final ConsensusReviews reviews;
    private final Recusals recusals;
    private final Agenda agenda;
    private final Journal journal;

    PutConsensus(RoundBriefs rounds, ConsensusReviews reviews, Recusals recusals, Agenda agenda, Journal journal) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.recusals = recusals;
        this.agenda = agenda;
        this.journal = journal;
    }

    /** @param reason what weight the sheet of the recused assessor had */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.RESOLVE_MAJOR_ISSUES)
    public Verdict put(Actor actor, RoundId id, UUID consensus, MatterId matter, String reason) {
        var round = rounds.of(id);
        var doubt = reviews.doubts(Actor.system(Role.CHECKER, actor.requireProgramme()), id).stream()
                .filter(each -> each.consensus().equals(consensus))
                .findFirst()
                .orElseThrow(() -> new NotFound("consensus in doubt"));
        var reasons = new ArrayList<Refusal>(recusals.against(actor, id));
        rounds.over(id).ifPresent(reasons::add);
        if (doubt.standing() != ConsensusReviews.Standing.NOT_PUT) {
            reasons.add(Refusal.of(Provision.RESOLVE_MAJOR_ISSUES, "CONSENSUS_PUT_ALREADY", doubt.standing()));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.RESOLVE_MAJOR_ISSUES, "CONSENSUS_PUT_WITHOUT_REASON", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        agenda.put(
                actor,
                matter,
                MatterKind.OTHER,
                id.value(),
                id.value(),
                List.of(doubt.application().value()),
                "%s%s合议结果的效力".formatted(doubt.name(), doubt.stage() == Stage.DOCUMENT ? "材料评审" : "现场评审"),
                "%s中，%d名评审员在合议完成后回避，其评分已计入合议。提请决议：合议结果继续有效；未通过的，重新进行该阶段评审。说明：%s"
                        .formatted(round.title(), doubt.recused(), reason.strip()));
        reviews.put(actor, id, doubt, matter, reason.strip());
        journal.enter(actor, "PutConsensus", Provision.RESOLVE_MAJOR_ISSUES, id, consensus, matter.value(), reason);
        return Verdict.ALLOWED;
    }
}
