package gov.award.announcements;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office drafts a correction of what was announced; it neither shortens the application time nor touches what the measures set (articles 4, 10, 11, 14, 15). */
@Service
public class DraftCorrection {

    private final RoundBriefs rounds;
    private final Announcements announcements;
    private final BusinessClock clock;
    private final Journal journal;

    DraftCorrection(RoundBriefs rounds, Announcements announcements, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param correction the new draft's identifier; a draft not yet issued keeps its own and takes the new text */
    @Act(by = Role.OFFICE, basis = Provision.ANNOUNCEMENT)
    public Verdict draft(Actor actor, RoundId id, UUID correction, CorrectionForm form) {
        var round = rounds.held(id);
        var all = announcements.of(id);
        var corrected = all.stream()
                .filter(each -> each.id().equals(form.corrects())
                        && each.issued()
                        && each.kind() != AnnouncementKind.CORRECTION)
                .findFirst();
        var reasons = new ArrayList<Refusal>();
        NoticeRules.announcedAndGoesOn(round).ifPresent(reasons::add);
        announcements
                .on(id)
                .ifPresent(name -> reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "PUBLISHED_AS_DRAFTED", name)));
        reasons.addAll(NoticeRules.onlyWhatMayBeCorrected(form.points()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var texts = Announcements.marked(
                corrected.orElseThrow(() -> new NotFound("announcement")), all, announcements.points(id));
        for (var point : form.points()) {
            var text = Objects.requireNonNull(texts.get(point.part()));
            NoticeRules.corrects(text, point).ifPresent(reasons::add);
            texts.put(point.part(), text.corrected(point.oldText(), point.newText(), null));
            reasons.addAll(NoticeRules.timeIsNotShortened(
                    round, point.oldText(), point.newText(), clock.today(), clock.zone()));
        }
        reasons.addAll(NoticeRules.timeIsNotShortened(round, "", form.reason(), clock.today(), clock.zone()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var text = new Announcements.Text(
                correction, AnnouncementKind.CORRECTION, null, form.corrects(), form.reason(), form.contact());
        if (!announcements.draft(actor, round, text, form.seen())) {
            return Verdict.refused(Provision.ANNOUNCEMENT, "ANNOUNCEMENT_STALE");
        }
        announcements.correct(round, announcements.draft(id).orElseThrow().id(), form.points());
        journal.enter(
                actor,
                "DraftCorrection",
                Provision.ANNOUNCEMENT,
                id,
                form.corrects(),
                form.reason(),
                form.contact(),
                form.points().toString());
        return Verdict.ALLOWED;
    }
}
