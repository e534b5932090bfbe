package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.deliberations.ProposedWinners;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office drafts the public notice of the winners the committee proposes (article 22). */
@Service
public class DraftNotice {

    private final PublicNotices notices;
    private final ProposedWinners proposed;
    private final RoundBriefs rounds;
    private final Recusals recusals;
    private final Journal journal;

    DraftNotice(
            PublicNotices notices, ProposedWinners proposed, RoundBriefs rounds, Recusals recusals, Journal journal) {
        this.notices = notices;
        this.proposed = proposed;
        this.rounds = rounds;
        this.recusals = recusals;
        this.journal = journal;
    }

    /** @param id the new draft's identifier; a draft not yet issued keeps its own and takes the new text */
    @Act(by = Role.OFFICE, basis = Provision.PUBLIC_NOTICE)
    public Verdict draft(Actor actor, RoundId round, PublicNoticeId id, NoticeForm form) {
        var brief = rounds.of(round);
        var reasons = new ArrayList<Refusal>(recusals.against(actor, round));
        if (!Move.PUBLISH_NOTICE.possibleFrom(brief.phase())) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NO_NOTICE_NOW", brief.phase()));
        }
        if (!proposed.resolved(round)) {
            reasons.add(Refusal.of(Provision.PROPOSE_WINNERS, "WINNERS_NOT_RESOLVED"));
        }
        if (notices.locked(round).filter(PublicNotice::issued).isPresent()) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOTICE_ALREADY_ISSUED"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        notices.draft(actor, round, id, form);
        journal.enter(actor, "DraftNotice", Provision.PUBLIC_NOTICE, round, form.contact());
        return Verdict.ALLOWED;
    }
}
