package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office deletes the record of a publication that was withdrawn or wrongly entered, before the announcement is issued (article 14). */
@Service
public class DropChannel {

    private final Rounds rounds;
    private final Announcements announcements;
    private final Journal journal;

    DropChannel(Rounds rounds, Announcements announcements, Journal journal) {
        this.rounds = rounds;
        this.announcements = announcements;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ANNOUNCEMENT)
    public Verdict drop(Actor actor, RoundId id, UUID channel) {
        announcements.drop(rounds.of(actor, id).id, channel);
        journal.enter(actor, "DropChannel", Provision.ANNOUNCEMENT, channel, id.value());
        return Verdict.ALLOWED;
    }
}
