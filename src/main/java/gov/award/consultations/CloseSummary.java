package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rankings.Candidates;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The director closes the summary of opinions, in which silence is recorded as no answer; the matter goes to the committee (article 21). */
@Service
public class CloseSummary {

    private final RoundBriefs rounds;
    private final Consultations consultations;
    private final Requests requests;
    private final Candidates candidates;
    private final Recusals recusals;
    private final Editions editions;
    private final Papers papers;
    private final RoundMoves moves;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    CloseSummary(
            RoundBriefs rounds,
            Consultations consultations,
            Requests requests,
            Candidates candidates,
            Recusals recusals,
            Editions editions,
            Papers papers,
            RoundMoves moves,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.consultations = consultations;
        this.requests = requests;
        this.candidates = candidates;
        this.recusals = recusals;
        this.editions = editions;
        this.papers = papers;
        this.moves = moves;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** What the office concludes from the opinions. */
    public record Form(@NotBlank @Size(max = 4000) String conclusion) {}

    @Act(by = Role.DIRECTOR, basis = Provision.CONSULTATION_REQUEST)
    public Verdict close(Actor actor, RoundId id, PaperId paper, Form form) {
        var round = rounds.of(id);
        var edition = editions.byCode(round.edition());
        requests.lock(id);
        var consultation = consultations.current(id).orElseThrow(() -> new NotFound("consultation"));
        var all = requests.all(Actor.system(Role.CHECKER, actor.requireProgramme()), consultation.id(), edition);
        var now = clock.now();
        var reasons = new ArrayList<Refusal>(SummaryRules.missing(all, now));
        reasons.addAll(recusals.against(actor, id));
        reasons.addAll(moves.make(actor, id, Move.OPEN_DELIBERATION).reasons());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var conclusion = form.conclusion().strip();
        var number = papers.issue(
                actor,
                paper,
                PaperKind.CONSULTATION_SUMMARY,
                id.value(),
                consultation.id().value(),
                round.title() + "候选名单征求部门意见汇总",
                "评审委员会",
                List.of(),
                Map.of(
                        "roundTitle",
                        round.title(),
                        "measures",
                        edition.title().zh(),
                        "requests",
                        all,
                        "now",
                        now,
                        "candidates",
                        candidates.of(id),
                        "late",
                        consultation.late(),
                        "conclusion",
                        conclusion));
        jdbc.sql("""
                        insert into consultation_summary (consultation, programme, round, conclusion, paper, number, closed_by, closed_at)
                        values (:consultation, :programme, :round, :conclusion, :paper, :number, :by, :now)
                        """)
                .param("consultation", consultation.id().value())
                .param("programme", actor.requireProgramme().value())
                .param("round", id.value())
                .param("conclusion", conclusion)
                .param("paper", paper.value())
                .param("number", number)
                .param("by", actor.personId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(
                actor,
                "CloseSummary",
                Provision.CONSULTATION_REQUEST,
                id,
                consultation.id(),
                conclusion,
                all.stream().map(request -> request.standing(now)).toList());
        return Verdict.ALLOWED;
    }
}
