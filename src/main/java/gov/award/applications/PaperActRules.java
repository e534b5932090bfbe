package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Id;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the office records from a signed paper what an applicant declares: for those nobody of their own acts for, not by whoever
 * entered their papers, and compared by another (reading 27). Call within an act.
 */
@Component
public class PaperActRules {

    private final ApplicationBriefs applications;
    private final Applications versions;
    private final PaperActs acts;
    private final PaperRules papers;
    private final BusinessClock clock;

    PaperActRules(
            ApplicationBriefs applications,
            Applications versions,
            PaperActs acts,
            PaperRules papers,
            BusinessClock clock) {
        this.applications = applications;
        this.versions = versions;
        this.acts = acts;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param since the first day on which such a paper can have come */
    public List<Refusal> recording(
            Actor actor,
            ApplicationBrief application,
            PaperAct.What what,
            @Nullable Id target,
            LocalDate receivedOn,
            LocalDate since) {
        var reasons = new ArrayList<Refusal>();
        itself(application, what).ifPresent(reasons::add);
        reasons.addAll(handling(actor, application));
        if (acts.anyWaiting(application.id(), what, target)) {
            reasons.add(Refusal.of(what.basis(), "PAPER_WAITS"));
        }
        if (receivedOn.isBefore(since) || receivedOn.isAfter(clock.today())) {
            reasons.add(Refusal.of(what.basis(), "PAPER_RECEIVED_ON", since, clock.today()));
        }
        return reasons;
    }

    /** @param reason why it is dropped */
    public List<Refusal> comparing(
            Actor actor, ApplicationBrief application, PaperAct act, Compared outcome, String reason) {
        var reasons = new ArrayList<>(handling(actor, application));
        if (act.recordedBy().equals(actor.person())) {
            reasons.add(Refusal.of(act.what().basis(), "PAPER_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && reason.isBlank()) {
            reasons.add(Refusal.of(act.what().basis(), "PAPER_DROPPED_WITHOUT_REASON"));
        }
        return reasons;
    }

    /** Who has somebody of its own declares for itself. */
    Optional<Refusal> itself(ApplicationBrief application, PaperAct.What what) {
        return applications.online(application.applicant()).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(what.basis(), "PARTY_ACTS_ITSELF"));
    }

    private List<Refusal> handling(Actor actor, ApplicationBrief application) {
        var reasons = new ArrayList<>(papers.another(actor, application.id()));
        // Of what was submitted nothing is there for whoever has not pledged.
        if (!versions.anySubmitted(application.id())) {
            reasons.add(Refusal.of(Provision.CONFIDENTIALITY, "PAPER_UNPLEDGED"));
        }
        return reasons;
    }
}
