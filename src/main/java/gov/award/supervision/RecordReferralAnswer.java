package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What became of a request for disciplinary action. */
@Service
public class RecordReferralAnswer {

    private static final int LONGEST = 2000;

    private final Supervisions supervisions;
    private final Referrals referrals;
    private final BusinessClock clock;
    private final Journal journal;

    RecordReferralAnswer(Supervisions supervisions, Referrals referrals, BusinessClock clock, Journal journal) {
        this.supervisions = supervisions;
        this.referrals = referrals;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.SUPERVISOR, basis = Provision.SUPERVISION)
    public Verdict record(Actor actor, SupervisionId id, UUID referralId, String answer, LocalDate day) {
        supervisions.locked(id);
        var referral = referrals.find(id, referralId);
        var reasons = new ArrayList<Refusal>();
        if (referral.answer() != null) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "REFERRAL_ANSWERED"));
        }
        if (answer.isBlank() || answer.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "REFERRAL_ANSWER", LONGEST));
        }
        if (day.isBefore(referral.sentOn()) || day.isAfter(clock.today())) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "REFERRAL_DAY", referral.sentOn(), clock.today()));
        }
        if (reasons.isEmpty()) {
            referrals.answered(actor, referralId, answer.strip(), day);
            journal.enter(actor, "RecordReferralAnswer", Provision.SUPERVISION, id, referralId, answer, day);
        }
        return Verdict.of(reasons);
    }
}
