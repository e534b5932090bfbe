package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The discipline inspection closes a matter: nothing it touched is open, every referral has been answered. */
@Service
public class CloseSupervision {

    private static final int LONGEST = 2000;

    private final Supervisions supervisions;
    private final Referrals referrals;
    private final Journal journal;

    CloseSupervision(Supervisions supervisions, Referrals referrals, Journal journal) {
        this.supervisions = supervisions;
        this.referrals = referrals;
        this.journal = journal;
    }

    @Act(by = Role.SUPERVISOR, basis = Provision.SUPERVISION)
    public Verdict close(Actor actor, SupervisionId id, String outcome) {
        var matter = supervisions.locked(id);
        var reasons = new ArrayList<Refusal>();
        if (matter.state() == SupervisionState.CLOSED) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_CLOSED"));
        }
        if (matter.state().holds()) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_NOT_SETTLED", matter.state()));
        }
        referrals.of(id).stream()
                .filter(referral -> referral.answer() == null)
                .forEach(referral ->
                        reasons.add(Refusal.of(Provision.SUPERVISION, "REFERRAL_UNANSWERED", referral.addressee())));
        if (outcome.isBlank() || outcome.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_OUTCOME", LONGEST));
        }
        if (reasons.isEmpty()) {
            supervisions.closed(actor, id, outcome.strip());
            journal.enter(actor, "CloseSupervision", Provision.SUPERVISION, id, outcome);
        }
        return Verdict.of(reasons);
    }
}
