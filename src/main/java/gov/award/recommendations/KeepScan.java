package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.files.Added;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** The scan of an opinion that was refused stays with whoever sent it, and need not be sent again (article 15). */
@Service
public class KeepScan {

    private final Desk desk;
    private final Casework casework;
    private final Scans scans;
    private final Journal journal;

    KeepScan(Desk desk, Casework casework, Scans scans, Journal journal) {
        this.desk = desk;
        this.casework = casework;
        this.scans = scans;
        this.journal = journal;
    }

    @Act(
            by = {Role.RECOMMENDER, Role.OFFICE},
            basis = Provision.RECOMMENDATION_TIME)
    public Verdict keep(Actor actor, ApplicationId id, OpinionId opinion, MultipartFile scan) {
        var entry = desk.locked(actor, id);
        var reasons = casework.against(actor, entry.round());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var added = scans.keep(actor, id, opinion, scan);
        if (added instanceof Added.Stored stored) {
            journal.enter(
                    actor,
                    "KeepScan",
                    Provision.RECOMMENDATION_TIME,
                    id,
                    opinion.value(),
                    stored.attachment().digest().hex());
        }
        return added.verdict();
    }
}
