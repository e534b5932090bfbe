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
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office director issues a correction or a supplement, once it is published where the round was announced (articles 14, 15). */
@Service
public class IssueFollowing {

    private final RoundBriefs rounds;
    private final Announcements announcements;
    private final AnnouncementPaper papers;
    private final Editions editions;
    private final Tidings tidings;
    private final BusinessClock clock;
    private final Journal journal;

    IssueFollowing(
            RoundBriefs rounds,
            Announcements announcements,
            AnnouncementPaper papers,
            Editions editions,
            Tidings tidings,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.papers = papers;
        this.editions = editions;
        this.tidings = tidings;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param justification where it names a day before the deadline, or was published elsewhere than the round was announced */
    @Act(by = Role.DIRECTOR, basis = Provision.ANNOUNCEMENT)
    public Verdict issue(Actor actor, RoundId id, PaperId paper, @Nullable String justification) {
        var round = rounds.held(id);
        var all = announcements.of(id);
        var draft = all.stream()
                .filter(each -> !each.issued() && each.kind().follows())
                .findFirst()
                .orElse(null);
        var hard = new ArrayList<Refusal>();
        NoticeRules.announcedAndGoesOn(round).ifPresent(hard::add);
        hard.addAll(AnnouncementRules.publishedOnEveryChannel(
                editions.byCode(round.edition()),
                draft != null,
                draft == null ? Set.of() : announcements.channelsOf(draft.id())));
        if (draft == null) {
            return Verdict.of(hard);
        }
        var points = announcements.points(id).getOrDefault(draft.id(), List.of());
        var soft = new ArrayList<Refusal>();
        var today = clock.today();
        for (var point : points) {
            hard.addAll(NoticeRules.timeIsNotShortened(round, point.oldText(), point.newText(), today, clock.zone()));
            soft.addAll(NoticeRules.dayBeforeDeadline(round, point.oldText(), point.newText(), today, clock.zone()));
        }
        hard.addAll(NoticeRules.timeIsNotShortened(round, "", draft.howToApply(), today, clock.zone()));
        soft.addAll(NoticeRules.dayBeforeDeadline(round, "", draft.howToApply(), today, clock.zone()));
        soft.addAll(NoticeRules.whereAnnounced(
                announcements.media(id, AnnouncementKind.FIRST), announcements.media(draft.id())));
        var verdict = Verdict.of(hard, soft, justification);
        if (!(verdict instanceof Verdict.Allowed)) {
            return verdict;
        }
        var corrected = all.stream()
                .filter(each -> each.id().equals(draft.corrects()))
                .map(Announcement::number)
                .findFirst()
                .orElse("");
        var number =
                papers.issue(actor, paper, round, draft, round.deadline(), points, corrected == null ? "" : corrected);
        announcements.issued(actor, draft.id(), paper, number);
        var told = tidings.tell(
                actor,
                round,
                draft.kind() == AnnouncementKind.CORRECTION
                        ? "notice.announcements.corrected"
                        : "notice.announcements.supplemented",
                number);
        journal.enter(
                actor,
                "IssueFollowing",
                Provision.ANNOUNCEMENT,
                id,
                draft.kind(),
                draft.serial(),
                number,
                told,
                soft.isEmpty() ? null : justification);
        return Verdict.ALLOWED;
    }
}
