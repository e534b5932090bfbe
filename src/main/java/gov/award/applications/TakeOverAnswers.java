package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.forms.Answers;
import gov.award.forms.CarriedOver;
import gov.award.forms.Forms;
import gov.award.forms.Section;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * An applicant takes over into an empty part of its draft what it said in its last application. What it declares, proves
 * and signs it says anew each time.
 */
@Service
public class TakeOverAnswers {

    static final Set<Section> TAKEN =
            EnumSet.complementOf(EnumSet.of(Section.CONDITIONS, Section.EVIDENCE, Section.UNIT, Section.SIGNATURE));

    private final ApplicationMoves moves;
    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final Drafts drafts;
    private final Openings openings;
    private final RoundBriefs rounds;
    private final Forms forms;
    private final Journal journal;

    TakeOverAnswers(
            ApplicationMoves moves,
            ApplicationBriefs briefs,
            Applications applications,
            Drafts drafts,
            Openings openings,
            RoundBriefs rounds,
            Forms forms,
            Journal journal) {
        this.moves = moves;
        this.briefs = briefs;
        this.applications = applications;
        this.drafts = drafts;
        this.openings = openings;
        this.rounds = rounds;
        this.forms = forms;
        this.journal = journal;
    }

    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict takeOver(Actor actor, ApplicationId id) {
        var status = moves.locked(actor, id);
        var brief = briefs.of(id);
        var open = openings.open(id, status, moves.phase(id));
        var before = applications.before(brief);
        if (status != Status.DRAFT || open.isEmpty() || before.isEmpty()) {
            return Verdict.refused(Provision.SUBMISSION, "NO_EARLIER_ANSWERS");
        }
        var earlier = briefs.of(before.get());
        var carried = new CarriedOver(
                forms.of(rounds.of(earlier.round()), earlier.kind(), earlier.form()),
                forms.of(rounds.of(brief.round()), brief.kind(), brief.form()));
        var saved = applications.sections(id).keySet();
        var taken = new ArrayList<Section>();
        for (var submitted :
                applications.submittedSections(applications.latest(earlier.id()).id())) {
            var section = submitted.section();
            var answers = carried.answers(section, Answers.of(submitted.content()));
            if (TAKEN.contains(section)
                    && !saved.contains(section)
                    && !answers.texts().isEmpty()) {
                drafts.save(actor, id, section, answers);
                taken.add(section);
            }
        }
        if (taken.isEmpty()) {
            return Verdict.refused(Provision.SUBMISSION, "NO_EARLIER_ANSWERS");
        }
        journal.enter(actor, "TakeOverAnswers", Provision.SUBMISSION, id, earlier.id(), taken);
        return Verdict.ALLOWED;
    }
}
