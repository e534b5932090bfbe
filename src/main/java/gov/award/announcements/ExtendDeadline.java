package gov.award.announcements;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The office director extends the deadline for everyone by a supplementary announcement (articles 14, 15, reading 12). */
@Service
public class ExtendDeadline {

    private final RoundBriefs rounds;
    private final RoundMoves moves;
    private final Announcements announcements;
    private final AnnouncementPaper papers;
    private final Editions editions;
    private final Tidings tidings;
    private final BusinessClock clock;
    private final Journal journal;

    ExtendDeadline(
            RoundBriefs rounds,
            RoundMoves moves,
            Announcements announcements,
            AnnouncementPaper papers,
            Editions editions,
            Tidings tidings,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.moves = moves;
        this.announcements = announcements;
        this.papers = papers;
        this.editions = editions;
        this.tidings = tidings;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.SUBMISSION)
    public Verdict extend(Actor actor, RoundId id, PaperId paper) {
        var round = rounds.held(id);
        var draft = announcements.draft(id);
        var extendsTo = draft.flatMap(each -> Optional.ofNullable(each.extendsTo()));
        var edition = editions.byCode(round.edition());
        var reasons = new ArrayList<Refusal>();
        AnnouncementRules.measuresAreInForce(edition, clock.today()).ifPresent(reasons::add);
        reasons.addAll(AnnouncementRules.publishedOnEveryChannel(
                edition,
                extendsTo.isPresent(),
                draft.map(each -> announcements.channelsOf(each.id())).orElse(java.util.Set.of())));
        extendsTo.ifPresent(end -> reasons.addAll(ExtensionRules.broken(round, end, clock.now())));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var announcement = draft.orElseThrow();
        var deadline = extendsTo.orElseThrow();
        moves.extend(actor, id, deadline);
        var number = papers.issue(actor, paper, round, announcement, deadline, List.of(), "");
        announcements.issued(actor, announcement.id(), paper, number);
        var told = tidings.tell(actor, round, "notice.rounds.extended", deadline.toString());
        journal.enter(actor, "ExtendDeadline", Provision.SUBMISSION, id, number, deadline, told);
        return Verdict.ALLOWED;
    }
}
