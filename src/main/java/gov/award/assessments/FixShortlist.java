package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationMove;
import gov.award.applications.ApplicationMoves;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.panels.Pledges;
import gov.award.panels.Recusals;
import gov.award.panels.Stage;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office director fixes the shortlist; everyone else reviewed is told in writing at once (article 17). */
@Service
public class FixShortlist {

    private final RoundBriefs rounds;
    private final ApplicationBriefs applications;
    private final Addressees addressees;
    private final ApplicationMoves moves;
    private final TeamScores scores;
    private final ReviewStates states;
    private final Shortlists shortlists;
    private final Recusals recusals;
    private final Editions editions;
    private final Papers papers;
    private final Notices notices;
    private final Pledges pledges;
    private final Journal journal;

    FixShortlist(
            RoundBriefs rounds,
            ApplicationBriefs applications,
            Addressees addressees,
            ApplicationMoves moves,
            TeamScores scores,
            ReviewStates states,
            Shortlists shortlists,
            Recusals recusals,
            Editions editions,
            Papers papers,
            Notices notices,
            Pledges pledges,
            Journal journal) {
        this.rounds = rounds;
        this.applications = applications;
        this.addressees = addressees;
        this.moves = moves;
        this.scores = scores;
        this.states = states;
        this.shortlists = shortlists;
        this.recusals = recusals;
        this.editions = editions;
        this.papers = papers;
        this.notices = notices;
        this.pledges = pledges;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.SHORTLIST)
    public Verdict fix(Actor actor, RoundId id, UUID shortlist, ShortlistForm form) {
        var round = rounds.of(id);
        if (round.phase() != Phase.SHORTLIST || shortlists.fixed(id)) {
            return Verdict.refused(Provision.SHORTLIST, "SHORTLIST_NOT_OPEN");
        }
        var against = new ArrayList<Refusal>(pledges.missing(actor, id));
        against.addAll(recusals.against(actor, id));
        if (!against.isEmpty()) {
            return Verdict.of(against);
        }
        var briefs = applications.inRound(id, Status.QUALIFIED);
        var proposed = states.all(Actor.system(Role.CHECKER, actor.requireProgramme()), id, Stage.DOCUMENT).stream()
                .filter(ReviewStates.State::reported)
                .collect(Collectors.toMap(ReviewStates.State::application, ReviewStates.State::proposed));
        var ranked = scores.of(id, Stage.DOCUMENT).stream()
                .flatMap(score -> briefs.stream()
                        .filter(brief -> brief.id().equals(score.application()))
                        .map(brief -> new Ranked(
                                brief, score.total(), form.lists(brief.id().value()), proposed.get(brief.id()))))
                .toList();
        var verdict = ShortlistRules.fix(
                editions.byCode(round.edition()),
                ranked.stream().map(Ranked::choice).toList(),
                form.justification());
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var justification = Objects.requireNonNullElse(form.justification(), "").strip();
        if (!shortlists.add(actor, id, shortlist, justification)) {
            return Verdict.refused(Provision.SHORTLIST, "SHORTLIST_NOT_OPEN");
        }
        for (var each : ranked) {
            var moved = moves.make(
                    actor,
                    each.brief().id(),
                    each.listed() ? ApplicationMove.SHORTLIST : ApplicationMove.NOT_SHORTLIST);
            if (!(moved instanceof Verdict.Allowed)) {
                return moved;
            }
            var place = 1
                    + (int) ranked.stream()
                            .filter(other ->
                                    other.brief().kind() == each.brief().kind()
                                            && other.total().compareTo(each.total()) > 0)
                            .count();
            tell(actor, round, shortlist, each, place);
        }
        journal.enter(
                actor,
                "FixShortlist",
                Provision.SHORTLIST,
                id,
                justification,
                ranked.stream().map(Ranked::choice).toList());
        return Verdict.ALLOWED;
    }

    private record Ranked(
            ApplicationBrief brief,
            BigDecimal total,
            boolean listed,
            @Nullable Boolean proposed) {

        ShortlistRules.Choice choice() {
            return new ShortlistRules.Choice(brief.kind(), brief.name(), total, listed, proposed);
        }
    }

    private void tell(Actor actor, RoundBrief round, UUID shortlist, Ranked each, int place) {
        var brief = each.brief();
        if (each.listed()) {
            shortlists.add(actor, shortlist, brief.id(), each.total(), place, null, true);
            notices.tell(
                    actor,
                    applications.members(brief.applicant()),
                    "notice.shortlisted",
                    List.of(round.title()),
                    "/applications/" + brief.id().text());
            return;
        }
        var paper = new PaperId(UUID.randomUUID());
        var readers = addressees.of(actor, brief.id());
        var electronic = readers.servedByOpening();
        papers.issue(
                actor,
                paper,
                PaperKind.NOT_SHORTLISTED,
                round.id().value(),
                brief.id().value(),
                "关于" + round.title() + "材料评审结果的告知书",
                brief.name(),
                readers,
                Map.of(
                        "roundTitle",
                        round.title(),
                        "measures",
                        editions.byCode(round.edition()).title().zh(),
                        "electronic",
                        electronic));
        shortlists.add(actor, shortlist, brief.id(), each.total(), place, paper, electronic);
    }
}
