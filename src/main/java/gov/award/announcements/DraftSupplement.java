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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office drafts a supplementary announcement that leaves the deadline alone (articles 14, 15). */
@Service
public class DraftSupplement {

    private final RoundBriefs rounds;
    private final Announcements announcements;
    private final BusinessClock clock;
    private final Journal journal;

    DraftSupplement(RoundBriefs rounds, Announcements announcements, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * A supplement as drafted.
     *
     * @param seen when the draft it was written over was drafted; {@code null} where there was none
     */
    public record Form(
            @NotBlank @Size(max = 8000) String text,
            @NotBlank @Size(max = 500) String contact,
            @Nullable Instant seen) {}

    /** @param supplement the new draft's identifier; a draft not yet issued keeps its own and takes the new text */
    @Act(by = Role.OFFICE, basis = Provision.ANNOUNCEMENT)
    public Verdict draft(Actor actor, RoundId id, UUID supplement, Form form) {
        var round = rounds.held(id);
        var reasons = new ArrayList<Refusal>();
        NoticeRules.announcedAndGoesOn(round).ifPresent(reasons::add);
        announcements
                .on(id)
                .ifPresent(name -> reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "PUBLISHED_AS_DRAFTED", name)));
        reasons.addAll(NoticeRules.timeIsNotShortened(round, "", form.text(), clock.today(), clock.zone()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var text = new Announcements.Text(
                supplement, AnnouncementKind.SUPPLEMENT, null, null, form.text(), form.contact());
        if (!announcements.draft(actor, round, text, form.seen())) {
            return Verdict.refused(Provision.ANNOUNCEMENT, "ANNOUNCEMENT_STALE");
        }
        journal.enter(actor, "DraftSupplement", Provision.ANNOUNCEMENT, id, form.text(), form.contact());
        return Verdict.ALLOWED;
    }
}
