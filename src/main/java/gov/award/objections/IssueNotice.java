package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.deliberations.ProposedWinners;
import gov.award.deliberations.ProposedWinners.ProposedWinner;
import gov.award.journal.Journal;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The director issues the public notice in the committee's name; its list is frozen with it (articles 7(4), 22). */
@Service
public class IssueNotice {

    private final PublicNotices notices;
    private final Names names;
    private final ProposedWinners proposed;
    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final Editions editions;
    private final Papers papers;
    private final Recusals recusals;
    private final Journal journal;

    IssueNotice(
            PublicNotices notices,
            Names names,
            ProposedWinners proposed,
            RoundBriefs rounds,
            RoundMoves moves,
            Editions editions,
            Papers papers,
            Recusals recusals,
            Journal journal) {
        this.notices = notices;
        this.names = names;
        this.proposed = proposed;
        this.rounds = rounds;
        this.moves = moves;
        this.editions = editions;
        this.papers = papers;
        this.recusals = recusals;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.PUBLIC_NOTICE)
    public Verdict issue(Actor actor, RoundId round, PaperId paper) {
        var brief = rounds.of(round);
        var draft = notices.locked(round).orElse(null);
        var reasons = new ArrayList<Refusal>(recusals.against(actor, round));
        if (draft == null) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOTICE_NOT_DRAFTED"));
        } else if (draft.issued()) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOTICE_ALREADY_ISSUED"));
        } else if (draft.draftedBy().equals(actor.personId())) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOTICE_SECOND_PERSON"));
        }
        if (!proposed.resolved(round)) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "WINNERS_NOT_RESOLVED"));
        }
        if (draft == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var moved = moves.make(actor, round, Move.PUBLISH_NOTICE);
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        var winners = names.of(
                actor,
                proposed.standing(round).stream()
                        .map(ProposedWinner::application)
                        .toList());
        notices.freeze(actor, draft.id(), winners);
        var edition = editions.byCode(brief.edition());
        var number = papers.issue(
                actor,
                paper,
                PaperKind.PUBLIC_NOTICE,
                round.value(),
                draft.id().value(),
                brief.title() + "拟获奖名单公示",
                null,
                List.of(),
                Map.of(
                        "vacantOrganisations", vacant(edition, Figure.QUOTA_ORGANISATIONS, winners, Kind.ORGANISATION),
                        "vacantIndividuals", vacant(edition, Figure.QUOTA_INDIVIDUALS, winners, Kind.INDIVIDUAL),
                        "roundTitle", brief.title(),
                        "measures", edition.title().zh(),
                        "organisations", lines(winners, Kind.ORGANISATION),
                        "individuals", lines(winners, Kind.INDIVIDUAL),
                        "days", edition.number(Figure.NOTICE_DAYS),
                        "contact", draft.contact()));
        notices.issued(actor, draft.id(), paper, number);
        journal.enter(actor, "IssueNotice", Provision.PUBLIC_NOTICE, round, number, winners);
        return Verdict.ALLOWED;
    }

    /** How many places stay vacant (article 4). */
    private static int vacant(Edition edition, Figure quota, List<NoticeWinner> winners, Kind kind) {
        return edition.number(quota)
                - (int) winners.stream().filter(winner -> winner.kind() == kind).count();
    }

    private static List<String> lines(List<NoticeWinner> winners, Kind kind) {
        return winners.stream()
                .filter(winner -> winner.kind() == kind)
                .map(winner ->
                        winner.employer() == null ? winner.name() : winner.name() + "（" + winner.employer() + "）")
                .toList();
    }
}
