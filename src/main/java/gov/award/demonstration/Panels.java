package gov.award.demonstration;

import gov.award.acting.Actor;
import gov.award.demonstration.Rounds.Round;
import gov.award.demonstration.Rounds.Team;
import gov.award.panels.AssignCase;
import gov.award.panels.DecideInterest;
import gov.award.panels.DeclareInterests;
import gov.award.panels.Declared;
import gov.award.panels.FormTeam;
import gov.award.panels.GivePledge;
import gov.award.panels.InterestOutcome;
import gov.award.panels.OpenDocumentReview;
import gov.award.panels.SelectAssessors;
import gov.award.panels.Stage;
import gov.award.panels.Statement;
import gov.award.panels.TeamForm;
import gov.award.panels.TeamId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** How assessors are chosen, pledge, declare interests and are formed into teams. */
@DemoOnly
class Panels {

    private final Story story;
    private final Cast cast;
    private final Whereabouts whereabouts;
    private final SelectAssessors selectAssessors;
    private final GivePledge givePledge;
    private final DeclareInterests declareInterests;
    private final DecideInterest decideInterest;
    private final FormTeam formTeam;
    private final AssignCase assignCase;
    private final OpenDocumentReview openDocumentReview;
    private final MessageSource messages;

    Panels(
            Story story,
            Cast cast,
            Whereabouts whereabouts,
            SelectAssessors selectAssessors,
            GivePledge givePledge,
            DeclareInterests declareInterests,
            DecideInterest decideInterest,
            FormTeam formTeam,
            AssignCase assignCase,
            OpenDocumentReview openDocumentReview,
            MessageSource messages) {
        this.story = story;
        this.cast = cast;
        this.whereabouts = whereabouts;
        this.selectAssessors = selectAssessors;
        this.givePledge = givePledge;
        this.declareInterests = declareInterests;
        this.decideInterest = decideInterest;
        this.formTeam = formTeam;
        this.assignCase = assignCase;
        this.openDocumentReview = openDocumentReview;
        this.messages = messages;
    }

    void write(Diary diary, Round round) {
        var dates = round.dates();
        var assessors = round.teams().stream()
                .flatMap(team -> team.members().stream())
                .distinct()
                .toList();
        diary.on(
                dates.teams(),
                () -> Diary.allowed(selectAssessors.select(
                        cast.office(),
                        Ids.round(round),
                        assessors.stream()
                                .map(key -> cast.assessor(key).requirePerson())
                                .toList())));
        assessors.forEach(key -> {
            diary.on(dates.teams().plusHours(5), () -> pledge(round, cast.assessor(key)));
            diary.on(dates.teams().plusDays(1), () -> declare(round, key));
        });
        if (round.recused() != null) {
            diary.on(dates.teams().plusDays(2), () -> decide(round));
        }
        round.teams(Stage.DOCUMENT).forEach(team -> diary.on(dates.teams().plusDays(2), () -> form(round, team)));
        diary.on(dates.documentReview(), () -> Diary.allowed(openDocumentReview.open(cast.office(), Ids.round(round))));
        round.teams(Stage.SITE).forEach(team -> diary.on(dates.siteTeams(), () -> form(round, team)));
        diary.on(dates.siteTeams().plusHours(1), () -> assign(round));
    }

    private void pledge(Round round, Actor assessor) {
        var words = Objects.requireNonNull(messages.getMessage("panels.pledge.words", null, "", Locale.CHINA));
        Diary.allowed(givePledge.give(assessor, Ids.round(round), words));
    }

    private void declare(Round round, String assessor) {
        var recused = round.recused();
        var declarations = round.applications().stream()
                .filter(entry -> entry.qualified() != null)
                .map(entry -> {
                    var application = Ids.application(round, entry.party());
                    return recused != null
                                    && recused.assessor().equals(assessor)
                                    && recused.party().equals(entry.party())
                            ? new Declared(application, Statement.INTEREST, recused.ground())
                            : new Declared(application, Statement.NONE, "");
                })
                .toList();
        Diary.allowed(declareInterests.declare(cast.assessor(assessor), Ids.round(round), declarations));
    }

    private void decide(Round round) {
        var recused = Objects.requireNonNull(round.recused());
        Diary.allowed(decideInterest.decide(
                cast.director(),
                whereabouts.openInterest(cast.director(), Ids.round(round)),
                InterestOutcome.RECUSED,
                recused.reason()));
    }

    private static TeamId id(Round round, Team team) {
        return new TeamId(Ids.of("team", round.year(), team.stage(), team.kind(), team.name()));
    }

    private void form(Round round, Team team) {
        var members = team.members().stream()
                .map(key -> cast.assessor(key).requirePerson())
                .toList();
        var another = round.teams(team.stage()).stream()
                .takeWhile(earlier -> !earlier.equals(team))
                .anyMatch(earlier -> earlier.kind() == team.kind());
        Diary.allowed(formTeam.form(
                cast.office(),
                id(round, team),
                Ids.round(round),
                new TeamForm(team.stage(), team.kind(), team.name(), members, members.getFirst()),
                another ? story.texts().secondTeam() : null));
    }

    /** Where there are several site teams of a kind, the office gives each its cases. */
    private void assign(Round round) {
        var several = List.copyOf(round.applications()).stream().filter(entry -> {
            var visit = entry.visit();
            return visit != null && visit.team() != null;
        });
        several.forEach(entry -> {
            var scoring = new Scoring(story, round, entry);
            var team = round.team(
                    Stage.SITE,
                    scoring.kind(),
                    Objects.requireNonNull(entry.visit()).team());
            Diary.allowed(assignCase.assign(cast.office(), Ids.application(round, entry.party()), id(round, team)));
        });
    }
}
