package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director has an application received late for a recorded failure of the system, until a moment soon. */
@Service
public class AllowLateReceipt {

    private final LateReceipts late;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Notices notices;
    private final BusinessClock clock;
    private final Journal journal;

    AllowLateReceipt(
            LateReceipts late,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            Notices notices,
            BusinessClock clock,
            Journal journal) {
        this.late = late;
        this.applications = applications;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = clock;
        this.journal = journal;
    }

    /** For which failure, and before which moment in the programme's zone it must be given in. */
    public record Form(@NotNull UUID failure, @NotNull LocalDateTime until) {}

    @Act(by = Role.DIRECTOR, basis = Provision.SUBMISSION)
    public Verdict allow(Actor actor, UUID id, Form form) {
        var request = late.request(actor, id);
        var reasons = new ArrayList<Refusal>();
        if (!request.open()) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_DECIDED"));
        }
        var until = form.until().atZone(clock.zone()).toInstant();
        late.failures(request.round()).stream()
                .filter(failure -> failure.id().equals(form.failure()))
                .findFirst()
                .ifPresentOrElse(
                        failure -> reasons.addAll(
                                LateRules.until(rounds.of(request.round()), failure, until, clock.now())),
                        () -> reasons.add(Refusal.of(Provision.SUBMISSION, "FAILURE_NOT_RECORDED")));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!late.decide(actor, id, form.failure(), until, "")) {
            return Verdict.refused(Provision.SUBMISSION, "LATE_DECIDED");
        }
        notices.tell(
                actor,
                applications.members(request.applicant()),
                "applications.notice.lateDecided",
                List.of(request.name()),
                "/applications/" + request.application().text() + "/late-receipt");
        journal.enter(
                actor, "AllowLateReceipt", Provision.SUBMISSION, request.application(), id, form.failure(), until);
        return Verdict.ALLOWED;
    }
}
