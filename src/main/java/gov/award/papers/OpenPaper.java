package gov.award.papers;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** An addressee opens a paper for the first time: it has been served in the system. */
@Service
public class OpenPaper {

    private final Archive archive;
    private final Journal journal;

    OpenPaper(Archive archive, Journal journal) {
        this.archive = archive;
        this.journal = journal;
    }

    @Act(by = Role.ACCOUNT, basis = Provision.NOT_SHORTLISTED_NOTICE)
    public Verdict open(Actor actor, PaperId id) {
        var paper = archive.find(id);
        if (!archive.opened(actor, id)) {
            throw new NotFound("paper to be opened");
        }
        journal.enter(actor, "OpenPaper", paper.basis(), id);
        return Verdict.ALLOWED;
    }
}
