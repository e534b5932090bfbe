package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applicants.Applicant;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.Applicants;
import gov.award.applications.PaperEntries.Handed;
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

    private final Applicants applicants;
    private final Applications applications;
    private final RoundBriefs rounds;
    private final PaperEntries papers;
    private final Forms forms;
    private final BusinessClock clock;
    private final Pledged pledged;
    private final Journal journal;

    StartApplication(
            Applicants applicants,
            Applications applications,
            RoundBriefs rounds,
            PaperEntries papers,
            Forms forms,
            BusinessClock clock,
            Pledged pledged,
            Journal journal) {
        this.applicants = applicants;
        this.applications = applications;
        this.rounds = rounds;
        this.papers = papers;
        this.forms = forms;
        this.clock = clock;
        this.pledged = pledged;
        this.journal = journal;
    }

    /**
     * Begins an application. Whoever enters papers opens what is confidential in them and has pledged before (article 33).
     *
     * @param handed what was handed in on paper, and counts as received from this moment; of no concern to who applies online
     */
    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict start(Actor actor, ApplicationId id, RoundId round, ApplicantId applicant, Handed handed) {
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
        if (actor.is(Role.ON_BEHALF)) {
            reasons.addAll(pledged.missing(actor, round));
        }
        if (cancelled.isPresent()) {
            reasons.add(cancelled.get());
        } else if (brief.phase() != Phase.APPLICATION) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "ROUND_NOT_OPEN", brief.phase()));
        } else if (deadline != null && !clock.now().isBefore(deadline)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "AFTER_DEADLINE", deadline));
        }
        if (reasons.isEmpty()) {
            if (applications.add(actor, id, round, party, forms.begun(actor, brief, party.kind()))) {
                if (actor.is(Role.ON_BEHALF)) {
                    reasons.addAll(papers.add(actor, id, round, party, handed));
                }
                if (reasons.isEmpty()) {
                    journal.enter(
                            actor,
                            "StartApplication",
                            Provision.SUBMISSION,
                            id,
                            round,
                            applicant,
                            actor.is(Role.ON_BEHALF) ? handed.number().strip() : "");
                }
            } else {
                reasons.add(Refusal.of(Provision.SUBMISSION, "APPLIES_ALREADY"));
            }
        }
        return Verdict.of(reasons);
    }
}
