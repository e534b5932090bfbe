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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The director does not have an application received late, telling the applicant why. */
@Service
public class RefuseLateReceipt {

    private static final int LONGEST = 2000;

    private final LateReceipts late;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final Notices notices;
    private final Journal journal;

    RefuseLateReceipt(
            LateReceipts late, ApplicationBriefs applications, RoundBriefs rounds, Notices notices, Journal journal) {
        this.late = late;
        this.applications = applications;
        this.rounds = rounds;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.SUBMISSION)
    public Verdict refuse(Actor actor, UUID id, String reason) {
        var request = late.request(actor, id);
        var reasons = new ArrayList<Refusal>();
        rounds.over(request.round()).ifPresent(reasons::add);
        if (!request.open()) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "LATE_DECIDED"));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "APPLICATION_REASON_MISSING", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        if (!late.decide(actor, id, null, null, reason.strip())) {
            return Verdict.refused(Provision.SUBMISSION, "LATE_DECIDED");
        }
        notices.tell(
                actor,
                applications.members(request.applicant()),
                "applications.notice.lateDecided",
                List.of(request.name()),
                "/applications/" + request.application().text() + "/late-receipt");
        journal.enter(actor, "RefuseLateReceipt", Provision.SUBMISSION, request.application(), id, reason.strip());
        return Verdict.ALLOWED;
    }
}
