package gov.award.rankings;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.StillEligible;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.papers.PaperId;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office director fixes the candidate list; the comprehensive evaluation report is issued with it (article 20). */
@Service
public class FixCandidates {

    private final RoundBriefs rounds;
    private final Rankings rankings;
    private final Ties ties;
    private final EvaluationReport report;
    private final StillEligible eligible;
    private final Recusals recusals;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    FixCandidates(
            RoundBriefs rounds,
            Rankings rankings,
            Ties ties,
            EvaluationReport report,
            StillEligible eligible,
            Recusals recusals,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.rankings = rankings;
        this.ties = ties;
        this.report = report;
        this.eligible = eligible;
        this.recusals = recusals;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param paper identifies the comprehensive evaluation report */
    @Act(by = Role.DIRECTOR, basis = Provision.RANKING)
    public Verdict fix(Actor actor, RoundId id, CandidateListId list, PaperId paper, CandidatesForm form) {
        var round = rounds.of(id);
        var ranking = rankings.current(id).orElse(null);
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.EVALUATION) {
            reasons.add(Refusal.of(Provision.RANKING, "RANKING_NOT_IN_EVALUATION", round.phase()));
        }
        reasons.addAll(recusals.against(actor, id));
        if (ranking == null) {
            reasons.add(Refusal.of(Provision.RANKING, "RANKING_NOT_COMPUTED"));
        }
        if (ranking == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        var entries = rankings.entries(checker, ranking.id());
        var known = entries.stream().map(entry -> entry.application().value()).toList();
        if (!known.containsAll(Objects.requireNonNullElse(form.listed(), List.of()))) {
            throw new NotFound("application in the ranking");
        }
        var shifts = Ties.shifts(ties.of(checker, ranking.id()));
        var verdict = CandidateRules.fix(
                entries.stream()
                        .map(entry -> new CandidateRules.Choice(
                                entry.kind(),
                                entry.name(),
                                entry.place() == null
                                        ? null
                                        : entry.place() + shifts.getOrDefault(entry.application(), 0),
                                entry.eligible(),
                                entry.inRound(),
                                entry.inRound() ? eligible.against(actor, entry.application()) : List.of(),
                                form.lists(entry.application().value())))
                        .toList(),
                form.justification());
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var justification = Objects.requireNonNullElse(form.justification(), "").strip();
        var listed = entries.stream()
                .filter(entry -> form.lists(entry.application().value()))
                .toList();
        var number = report.issue(
                actor,
                round,
                ranking,
                paper,
                listed.stream().map(Rankings.Entry::application).toList(),
                justification);
        if (!add(actor, id, list, ranking.id(), justification, paper, number)) {
            return Verdict.refused(Provision.RANKING, "CANDIDATES_FIXED");
        }
        listed.forEach(entry -> add(actor, id, list, entry));
        journal.enter(
                actor,
                "FixCandidates",
                Provision.RANKING,
                id,
                list,
                ranking.digest(),
                justification,
                listed.stream().map(Rankings.Entry::application).toList());
        return Verdict.ALLOWED;
    }

    private boolean add(
            Actor actor,
            RoundId round,
            CandidateListId list,
            RankingId ranking,
            String justification,
            PaperId paper,
            String number) {
        return jdbc.sql("""
                        insert into candidate_list (id, programme, round, ranking, justification, report, report_number, fixed_by, fixed_at)
                        values (:id, :programme, :round, :ranking, :justification, :report, :number, :by, :now)
                        on conflict (round) where voided_at is null do nothing
                        """)
                        .param("id", list.value())
                        .param("programme", actor.requireProgramme().value())
                        .param("round", round.value())
                        .param("ranking", ranking.value())
                        .param("justification", justification)
                        .param("report", paper.value())
                        .param("number", number)
                        .param("by", actor.personId())
                        .param("now", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void add(Actor actor, RoundId round, CandidateListId list, Rankings.Entry entry) {
        jdbc.sql("""
                        insert into candidate (list, application, programme, round, kind, name, employer)
                        values (:list, :application, :programme, :round, :kind, :name, :employer)
                        """)
                .param("list", list.value())
                .param("application", entry.application().value())
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("kind", entry.kind().name())
                .param("name", entry.name())
                .param("employer", entry.employer(), java.sql.Types.VARCHAR)
                .update();
    }
}
