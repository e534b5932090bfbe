package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** Someone is about to file a complaint; counted by itself, since one that is refused leaves nothing else behind. */
@Service
public class TryComplaint {

    private final Sources sources;
    private final Journal journal;

    TryComplaint(Sources sources, Journal journal) {
        this.sources = sources;
        this.journal = journal;
    }

    /** @param address the reporter's network address; only a keyed digest of its network is kept */
    @Act(by = Role.PUBLIC, basis = Provision.COMPLAINTS)
    public Verdict count(Actor actor, ComplaintId id, String address) {
        if (!sources.admits(actor, address)) {
            return Verdict.refused(Provision.COMPLAINTS, "TOO_MANY_COMPLAINTS");
        }
        journal.enter(actor, "TryComplaint", Provision.COMPLAINTS, id);
        return Verdict.ALLOWED;
    }
}
