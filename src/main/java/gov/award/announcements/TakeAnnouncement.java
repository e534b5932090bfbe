package gov.award.announcements;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office drafts an announcement like that of an earlier round, to be published in the same places (article 14). */
@Service
public class TakeAnnouncement {

    private final RoundBriefs rounds;
    private final EarlierAnnouncements earlier;
    private final DraftAnnouncement draftAnnouncement;
    private final Announcements announcements;
    private final Journal journal;

    TakeAnnouncement(
            RoundBriefs rounds,
            EarlierAnnouncements earlier,
            DraftAnnouncement draftAnnouncement,
            Announcements announcements,
            Journal journal) {
        this.rounds = rounds;
        this.earlier = earlier;
        this.draftAnnouncement = draftAnnouncement;
        this.announcements = announcements;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ANNOUNCEMENT)
    public Verdict take(Actor actor, RoundId id, UUID announcement, RoundId from) {
        var round = rounds.held(id);
        rounds.of(from);
        var like = earlier.of(from).orElseThrow(() -> new NotFound("announcement"));
        var form = new AnnouncementForm(like.howToApply(), like.contact(), null, null);
        var verdict = draftAnnouncement.draft(actor, id, announcement, form);
        if (verdict instanceof Verdict.Allowed) {
            announcements.plan(round, announcement, like.channels());
            journal.enter(actor, "TakeAnnouncement", Provision.ANNOUNCEMENT, id, from.value(), announcement);
        }
        return verdict;
    }
}
