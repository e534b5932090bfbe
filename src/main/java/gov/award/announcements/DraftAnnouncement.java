package gov.award.announcements;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office drafts the announcement of a round, or a supplementary one that extends the deadline for everyone (articles 14, 15). */
@Service
public class DraftAnnouncement {

    private final RoundBriefs rounds;
    private final Announcements announcements;
    private final BusinessClock clock;
    private final Journal journal;

    DraftAnnouncement(RoundBriefs rounds, Announcements announcements, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param announcement the new draft's identifier; a draft not yet issued keeps its own and takes the new text */
    @Act(by = Role.OFFICE, basis = Provision.ANNOUNCEMENT)
    public Verdict draft(Actor actor, RoundId id, UUID announcement, AnnouncementForm form) {
        var round = rounds.held(id);
        var extendsTo = form.extendsTo() == null
                ? null
                : form.extendsTo().atZone(clock.zone()).toInstant();
        var reasons = new ArrayList<Refusal>();
        switch (round.phase()) {
            case PREPARATION -> {
                if (extendsTo != null) {
                    reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "NOTHING_TO_EXTEND"));
                }
            }
            case APPLICATION -> {
                if (extendsTo == null) {
                    reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "ALREADY_ANNOUNCED"));
                } else {
                    reasons.addAll(ExtensionRules.broken(round, extendsTo, clock.now()));
                }
            }
            default -> reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "NO_ANNOUNCEMENT_NOW", round.phase()));
        }
        announcements
                .on(id)
                .ifPresent(name -> reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "PUBLISHED_AS_DRAFTED", name)));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!announcements.draft(actor, round, announcement, form, extendsTo)) {
            return Verdict.refused(Provision.ANNOUNCEMENT, "ANNOUNCEMENT_STALE");
        }
        journal.enter(
                actor, "DraftAnnouncement", Provision.ANNOUNCEMENT, id, form.howToApply(), form.contact(), extendsTo);
        return Verdict.ALLOWED;
    }
}
