package gov.award.rankings;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.Schemes;
import gov.award.rounds.ScoringScheme.TieBreak;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The office puts equals before the committee where the scheme leaves them to it, with the order it proposes (articles 7(3), 20). */
@Service
public class PutTie {

    private final RoundBriefs rounds;
    private final Rankings rankings;
    private final Ties ties;
    private final Schemes schemes;
    private final Agenda agenda;
    private final Recusals recusals;
    private final Journal journal;

    PutTie(
            RoundBriefs rounds,
            Rankings rankings,
            Ties ties,
            Schemes schemes,
            Agenda agenda,
            Recusals recusals,
            Journal journal) {
        this.rounds = rounds;
        this.rankings = rankings;
        this.ties = ties;
        this.schemes = schemes;
        this.agenda = agenda;
        this.recusals = recusals;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.REVIEW_RESULTS)
    public Verdict put(Actor actor, RoundId id, TieBreakId tie, MatterId matter, TieForm form) {
        var round = rounds.of(id);
        var ranking = rankings.current(id).orElseThrow(() -> new NotFound("ranking"));
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        var order = form.order();
        var entries = rankings.entries(checker, ranking.id());
        var named = entries.stream()
                .filter(entry -> order.contains(entry.application()))
                .toList();
        var reasons = new ArrayList<Refusal>();
        if (!EnumSet.range(Phase.EVALUATION, Phase.DELIBERATION).contains(round.phase())) {
            reasons.add(Refusal.of(Provision.REVIEW_RESULTS, "TIE_OUT_OF_TIME", round.phase()));
        }
        reasons.addAll(recusals.against(actor, id));
        if (!schemes.of(id).ties().contains(TieBreak.COMMITTEE)) {
            reasons.add(Refusal.of(Provision.RANKING, "TIE_NOT_FOR_COMMITTEE"));
        }
        if (named.size() < order.size() || !oneTie(entries, named)) {
            reasons.add(Refusal.of(Provision.RANKING, "NOT_ONE_TIE"));
        }
        if (!form.countsUp()) {
            reasons.add(Refusal.of(Provision.RANKING, "TIE_POSITIONS", order.size()));
        }
        if (ties.of(checker, ranking.id()).stream()
                .anyMatch(put -> put.stands() && put.order().stream().anyMatch(order::contains))) {
            reasons.add(Refusal.of(Provision.REVIEW_RESULTS, "TIE_ALREADY_PUT"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var names = order.stream()
                .map(application -> named.stream()
                        .filter(entry -> entry.application().equals(application))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .collect(Collectors.joining("、"));
        agenda.put(
                actor,
                matter,
                MatterKind.BREAK_TIE,
                id.value(),
                tie.value(),
                order.stream().map(ApplicationId::value).toList(),
                "确定" + round.title() + "综合评审得分相同者的名次",
                "综合评审得分及评分方案规定的各项比较均相同，提请按以下先后次序确定名次：" + names + "。理由："
                        + form.reason().strip());
        ties.add(actor, id, ranking.id(), tie, matter, order, form.reason().strip());
        journal.enter(actor, "PutTie", Provision.REVIEW_RESULTS, id, tie, matter.value(), order, form.reason());
        return Verdict.ALLOWED;
    }

    /** Whether these are all of those who share one place, and at least two. */
    private static boolean oneTie(List<Rankings.Entry> all, List<Rankings.Entry> named) {
        if (named.size() < 2) {
            return false;
        }
        var first = named.getFirst();
        var tied = all.stream()
                .filter(entry -> entry.shared()
                        && entry.kind() == first.kind()
                        && java.util.Objects.equals(entry.place(), first.place()))
                .toList();
        return new HashSet<>(tied).equals(new HashSet<>(named));
    }
}
