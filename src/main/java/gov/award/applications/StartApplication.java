package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applicants.Applicant;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.Applicants;
import gov.award.forms.Forms;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundEnd;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** Someone begins an application in an announced round. */
@Service
public class StartApplication {

    private static final int LONGEST_NUMBER = 60;

    private final Applicants applicants;
    private final Applications applications;
    private final RoundBriefs rounds;
    private final PaperEntries papers;
    private final Forms forms;
    private final BusinessClock clock;
    private final Journal journal;

    StartApplication(
            Applicants applicants,
            Applications applications,
            RoundBriefs rounds,
            PaperEntries papers,
            Forms forms,
            BusinessClock clock,
            Journal journal) {
        this.applicants = applicants;
        this.applications = applications;
        this.rounds = rounds;
        this.papers = papers;
        this.forms = forms;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * Begins an application; entered on behalf of the applicant, it counts as received on paper from this moment.
     *
     * @param number of the office's register of incoming papers; of no concern to whoever applies online
     */
    @Act(by = Role.APPLICANT, basis = Provision.SUBMISSION)
    public Verdict start(Actor actor, ApplicationId id, RoundId round, ApplicantId applicant, String number) {
        var party = applicants.of(applicant);
        if (party.state() == Applicant.State.JOINED) {
            throw new NotFound("applicant");
        }
        var brief = rounds.of(round);
        var reasons = new ArrayList<Refusal>();
        if (party.state() == Applicant.State.REFUSED) {
            reasons.add(Refusal.of(Provision.ACCEPT_AND_ORGANISE, "CLAIM_DECIDED", party.state()));
        }
        var deadline = brief.deadline();
        var cancelled = RoundEnd.cancelled(brief.phase());
        if (cancelled.isPresent()) {
            reasons.add(cancelled.get());
        } else if (brief.phase() != Phase.APPLICATION) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "ROUND_NOT_OPEN", brief.phase()));
        } else if (deadline != null && !clock.now().isBefore(deadline)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "AFTER_DEADLINE", deadline));
        }
        var onPaper = actor.is(Role.ON_BEHALF);
        if (onPaper && (number.isBlank() || number.strip().length() > LONGEST_NUMBER)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "PAPER_NUMBER_MISSING", LONGEST_NUMBER));
        }
        if (reasons.isEmpty()) {
            if (applications.add(actor, id, round, party, forms.begun(actor, brief, party.kind()))) {
                if (onPaper) {
                    papers.add(actor, id, round, party.name(), number.strip());
                }
                journal.enter(
                        actor,
                        "StartApplication",
                        Provision.SUBMISSION,
                        id,
                        round,
                        applicant,
                        onPaper ? number.strip() : "");
            } else {
                reasons.add(Refusal.of(Provision.SUBMISSION, "APPLIES_ALREADY"));
            }
        }
        return Verdict.of(reasons);
    }
}
