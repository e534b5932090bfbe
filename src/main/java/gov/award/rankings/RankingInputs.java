package gov.award.rankings;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Status;
import gov.award.assessments.TeamScores;
import gov.award.assessments.TeamScores.TeamScore;
import gov.award.measures.Kind;
import gov.award.panels.Stage;
import gov.award.rankings.Scores.Presence;
import gov.award.rounds.RoundId;
import gov.award.rounds.Schemes;
import gov.award.surveys.SurveyResults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a ranking is computed from. Read as the checker: a recusal must not change the result of the others. */
@Component
class RankingInputs {

    private final ApplicationBriefs applications;
    private final TeamScores teamScores;
    private final SurveyResults surveys;
    private final Schemes schemes;

    RankingInputs(ApplicationBriefs applications, TeamScores teamScores, SurveyResults surveys, Schemes schemes) {
        this.applications = applications;
        this.teamScores = teamScores;
        this.surveys = surveys;
        this.schemes = schemes;
    }

    /** The inputs as they now are, and the names that belong to them. */
    record Gathered(Snapshot snapshot, Map<ApplicationId, ApplicationBrief> briefs) {

        Gathered {
            briefs = Map.copyOf(briefs);
        }

        ApplicationBrief brief(ApplicationId id) {
            return java.util.Objects.requireNonNull(briefs.get(id));
        }
    }

    @Reading(by = Role.CHECKER)
    public Gathered gather(Actor checker, RoundId round) {
        var document = byApplication(teamScores.of(round, Stage.DOCUMENT));
        var site = byApplication(teamScores.of(round, Stage.SITE));
        var indices = surveys.of(round);
        var briefs = new HashMap<ApplicationId, ApplicationBrief>();
        var scores = new ArrayList<Scores>();
        for (var brief : applications.inRound(round, Status.SHORTLISTED, Status.WITHDRAWN, Status.DISQUALIFIED)) {
            var first = document.get(brief.id());
            var second = site.get(brief.id());
            // Whoever left the round before anything was scored was never in the field.
            if (brief.status().out() && first == null) {
                continue;
            }
            briefs.put(brief.id(), brief);
            scores.add(new Scores(
                    brief.id(),
                    brief.kind(),
                    brief.status().out() ? Presence.WITHDRAWN : Presence.RANKED,
                    first == null ? null : first.total(),
                    second == null ? null : second.total(),
                    second == null ? null : second.results(),
                    brief.kind() == Kind.ORGANISATION ? indices.get(brief.id()) : null));
        }
        return new Gathered(Snapshot.of(round, schemes.of(round), scores), briefs);
    }

    private static Map<ApplicationId, TeamScore> byApplication(List<TeamScore> scores) {
        return scores.stream().collect(Collectors.toMap(TeamScore::application, Function.identity()));
    }
}
