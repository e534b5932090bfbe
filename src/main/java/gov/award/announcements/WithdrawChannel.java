package gov.award.announcements;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office withdraws the record of a publication that was taken back or wrongly entered, before the announcement is issued (article 14). */
@Service
public class WithdrawChannel {

    private final RoundBriefs rounds;
    private final Announcements announcements;
    private final Journal journal;

    WithdrawChannel(RoundBriefs rounds, Announcements announcements, Journal journal) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ANNOUNCEMENT)
    public Verdict withdraw(Actor actor, RoundId id, UUID channel) {
        announcements.withdraw(actor, rounds.held(id).id(), channel);
        journal.enter(actor, "WithdrawChannel", Provision.ANNOUNCEMENT, channel, id.value());
        return Verdict.ALLOWED;
    }
}
