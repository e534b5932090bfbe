package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.forms.Section;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** An applicant takes back what a section of the working copy said before; what it says now is kept like any other version. */
@Service
public class RestoreSection {

    private final ApplicationMoves moves;
    private final Openings openings;
    private final Drafts drafts;
    private final Journal journal;

    RestoreSection(ApplicationMoves moves, Openings openings, Drafts drafts, Journal journal) {
        this.moves = moves;
        this.openings = openings;
        this.drafts = drafts;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict restore(Actor actor, ApplicationId id, Section section, int version) {
        var status = moves.locked(actor, id);
        var earlier = drafts.of(id, section, version);
        var closed = openings.closed(id, status, section);
        if (closed.isPresent()) {
            return Verdict.of(closed.stream().toList());
        }
        var number = drafts.save(actor, id, section, earlier);
        journal.enter(actor, "RestoreSection", Provision.SUBMISSION, id, section, version, number, earlier.canonical());
        return Verdict.ALLOWED;
    }
}
