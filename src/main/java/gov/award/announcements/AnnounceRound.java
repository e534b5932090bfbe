package gov.award.announcements;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office director announces a round; applications can be made from then on (articles 4, 14, 35). */
@Service
public class AnnounceRound {

    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final Readiness readiness;
    private final Announcements announcements;
    private final AnnouncementPaper papers;
    private final Tidings tidings;
    private final BusinessClock clock;
    private final Journal journal;

    AnnounceRound(
            RoundBriefs rounds,
            RoundMoves moves,
            Readiness readiness,
            Announcements announcements,
            AnnouncementPaper papers,
            Tidings tidings,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.moves = moves;
        this.readiness = readiness;
        this.announcements = announcements;
        this.papers = papers;
        this.tidings = tidings;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * @param paper identifier of the announcement as a paper
     * @param justification where the round bears an earlier year
     */
    @Act(by = Role.DIRECTOR, basis = Provision.ANNOUNCEMENT)
    public Verdict announce(Actor actor, RoundId id, PaperId paper, @Nullable String justification) {
        var round = rounds.held(id);
        if (!Move.ANNOUNCE.possibleFrom(round.phase())) {
            return moves.make(actor, round.id(), Move.ANNOUNCE);
        }
        var facts = readiness.of(actor, round);
        var soft = AnnouncementRules.soft(facts);
        var verdict = Verdict.of(AnnouncementRules.hard(facts), soft, justification);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var announcement = announcements.draft(id).orElseThrow();
        var moved = moves.announce(actor, id, clock.today());
        if (!(moved instanceof Verdict.Allowed)) {
            return moved;
        }
        var number = papers.issue(actor, paper, round, announcement, round.deadline(), List.of(), "");
        announcements.issued(actor, announcement.id(), paper, number);
        tidings.tell(
                actor,
                round,
                "notice.rounds.announced",
                Objects.requireNonNull(round.deadline()).toString());
        journal.enter(
                actor,
                "AnnounceRound",
                Provision.ANNOUNCEMENT,
                id,
                round.edition(),
                number,
                round.opens(),
                round.deadline(),
                round.plannedApproval(),
                soft.isEmpty() ? null : justification);
        return Verdict.ALLOWED;
    }
}
