package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Confidentiality;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office proves where and when the notice appeared; only from then on its days count (article 22). */
@Service
public class ProvePublication {

    private final PublicNotices notices;
    private final RoundBriefs rounds;
    private final Attachments attachments;
    private final BusinessClock clock;
    private final Journal journal;

    ProvePublication(
            PublicNotices notices, RoundBriefs rounds, Attachments attachments, BusinessClock clock, Journal journal) {
        this.notices = notices;
        this.rounds = rounds;
        this.attachments = attachments;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param id identifier of the proof; one given before is superseded by it, with a reason */
    @Act(by = Role.OFFICE, basis = Provision.PUBLIC_NOTICE)
    public Verdict prove(Actor actor, RoundId round, UUID id, PublicationForm form, Upload capture) {
        var notice = notices.locked(round).filter(PublicNotice::issued).orElse(null);
        if (notice == null || rounds.of(round).phase() != Phase.PUBLIC_NOTICE) {
            return Verdict.refused(Provision.PUBLIC_NOTICE, "NOTICE_NOT_ISSUED");
        }
        var before = notices.publication(notice.id()).orElse(null);
        var published = form.publishedAt().atZone(clock.zone()).toInstant();
        var reasons = PublicationRules.broken(notice, before, form, published, clock.now());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        var filing = new Filing(id, "capture", Provision.PUBLIC_NOTICE, Confidentiality.OPEN);
        var added = attachments.add(actor, attachment, filing, capture, Limits.scan());
        if (added instanceof Added.Refused) {
            return added.verdict();
        }
        notices.published(actor, id, notice.id(), form, published, attachment.value(), before);
        journal.enter(actor, "ProvePublication", Provision.PUBLIC_NOTICE, round, form.address(), published, form.why());
        return Verdict.ALLOWED;
    }
}
