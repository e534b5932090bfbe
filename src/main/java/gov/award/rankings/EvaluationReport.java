package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.Schemes;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The comprehensive evaluation report: how was scored, who scored what, in which order, who is proposed, who is not and why (article 20). */
@Component
class EvaluationReport {

    private final RankingReadings readings;
    private final Schemes schemes;
    private final Editions editions;
    private final Papers papers;

    EvaluationReport(RankingReadings readings, Schemes schemes, Editions editions, Papers papers) {
        this.readings = readings;
        this.schemes = schemes;
        this.editions = editions;
        this.papers = papers;
    }

    String issue(
            Actor actor,
            RoundBrief round,
            Rankings.Ranking ranking,
            PaperId paper,
            List<ApplicationId> candidates,
            String justification) {
        var checker = Actor.system(Role.CHECKER, actor.requireProgramme());
        var lines = readings.complete(checker, round.id(), ranking.id());
        return papers.issue(
                actor,
                paper,
                PaperKind.EVALUATION_REPORT,
                round.id().value(),
                round.id().value(),
                round.title() + "综合评价报告",
                "评审委员会",
                List.of(),
                Map.of(
                        "roundTitle",
                        round.title(),
                        "measures",
                        editions.byCode(round.edition()).title().zh(),
                        "scheme",
                        schemes.of(round.id()),
                        "organisations",
                        of(Kind.ORGANISATION, lines),
                        "individuals",
                        of(Kind.INDIVIDUAL, lines),
                        "candidates",
                        candidates,
                        "leftOut",
                        LeftOut.of(lines, candidates),
                        "justification",
                        justification,
                        "digest",
                        ranking.digest()));
    }

    private static List<RankingLine> of(Kind kind, List<RankingLine> lines) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }
}
