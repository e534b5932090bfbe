package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The discipline inspection asks the competent authority or the employer for disciplinary action (article 30). */
@Service
public class ReferForDiscipline {

    private final Supervisions supervisions;
    private final Referrals referrals;
    private final BusinessClock clock;
    private final Journal journal;

    ReferForDiscipline(Supervisions supervisions, Referrals referrals, BusinessClock clock, Journal journal) {
        this.supervisions = supervisions;
        this.referrals = referrals;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.SUPERVISOR, basis = Provision.SUPERVISION)
    public Verdict refer(Actor actor, SupervisionId id, UUID referral, ReferralForm form) {
        var matter = supervisions.locked(id);
        var reasons = new ArrayList<Refusal>();
        if (matter.state() == SupervisionState.CLOSED) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_CLOSED"));
        }
        if (form.sentOn().isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "REFERRAL_FUTURE", clock.today()));
        }
        if (referrals.of(id).stream()
                .anyMatch(earlier -> earlier.document().equals(form.document().strip()))) {
            reasons.add(Refusal.of(
                    Provision.SUPERVISION, "REFERRAL_TWICE", form.document().strip()));
        }
        if (reasons.isEmpty()) {
            referrals.add(actor, referral, id, form);
            journal.enter(actor, "ReferForDiscipline", Provision.SUPERVISION, id, referral, form);
        }
        return Verdict.of(reasons);
    }
}
