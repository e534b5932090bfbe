package gov.award.deliberations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.committee.Members;
import gov.award.consultations.Opinions;
import gov.award.deliberations.Deliberated.Vote;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rankings.Candidates.Candidate;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office puts each candidate before the committee as a matter of its own (articles 8(6), 21); one already voted on may be put again. */
@Service
public class PutCandidates {

    private final RoundBriefs rounds;
    private final WinnerMatters matters;
    private final Proposals proposals;
    private final Opinions opinions;
    private final Agenda agenda;
    private final Members members;
    private final Recusals recusals;
    private final Journal journal;

    PutCandidates(
            RoundBriefs rounds,
            WinnerMatters matters,
            Proposals proposals,
            Opinions opinions,
            Agenda agenda,
            Members members,
            Recusals recusals,
            Journal journal) {
        this.rounds = rounds;
        this.matters = matters;
        this.proposals = proposals;
        this.opinions = opinions;
        this.agenda = agenda;
        this.members = members;
        this.recusals = recusals;
        this.journal = journal;
    }

    /** @param again a candidate already voted on, to be put again; {@code null} to put all that were not put yet */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.REPORT_TO_COMMITTEE)
    public Verdict put(Actor actor, RoundId id, @Nullable ApplicationId again) {
        var round = rounds.of(id);
        proposals.lock(id);
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.DELIBERATION) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "NOT_IN_DELIBERATION", round.phase()));
        }
        if (!opinions.summarised(id)) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "OPINIONS_NOT_SUMMARISED"));
        }
        reasons.addAll(recusals.against(actor, id));
        if (proposals.standing(actor, id).isPresent()) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "WINNERS_RESOLVED"));
        }
        var wanted = matters.deliberated(actor, id).stream()
                .filter(each -> !each.candidate().withdrawn())
                .filter(each -> again == null
                        ? each.vote() == Vote.NOT_PUT
                        : each.candidate().application().equals(again)
                                && (each.vote() == Vote.CARRIED || each.vote() == Vote.LOST))
                .map(Deliberated::candidate)
                .toList();
        if (wanted.isEmpty()) {
            reasons.add(Refusal.of(Provision.REPORT_TO_COMMITTEE, "NO_CANDIDATE_TO_PUT"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        wanted.forEach(candidate -> put(actor, round, candidate));
        journal.enter(
                actor,
                "PutCandidates",
                Provision.REPORT_TO_COMMITTEE,
                id,
                wanted.stream().map(Candidate::application).toList());
        return Verdict.ALLOWED;
    }

    private void put(Actor actor, RoundBrief round, Candidate candidate) {
        var matter = new MatterId(UUID.randomUUID());
        var kind = candidate.kind() == Kind.ORGANISATION ? "企业（组织）" : "个人";
        agenda.put(
                actor,
                matter,
                MatterKind.PROPOSE_WINNER,
                candidate.application().value(),
                candidate.name() + "作为" + round.title() + "拟获奖" + kind,
                "%s，综合评审得分%s，在候选%s中列第%d名。提请审议确定其为%s拟获奖%s。综合评价报告、部门意见汇总见本届相关页面。"
                        .formatted(
                                candidate.name(),
                                candidate.composite().stripTrailingZeros().toPlainString(),
                                kind,
                                candidate.rank(),
                                round.title(),
                                kind));
        matters.add(actor, round.id(), matter, candidate.application());
        for (var member : members.all(actor)) {
            var person = member.person();
            if (person != null && recusals.recused(person, candidate.application())) {
                agenda.recuse(actor, matter, person, "已回避该候选对象的评审");
            }
        }
    }
}
