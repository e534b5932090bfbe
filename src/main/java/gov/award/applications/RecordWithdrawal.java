package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.stereotype.Service;

/**
 * The office records that an applicant for which nobody of its own acts withdraws by a signed and stamped paper (代录); it is
 * withdrawn once the director has compared it (article 3; reading 27).
 */
@Service
public class RecordWithdrawal {

    private final Withdrawing withdrawing;
    private final PaperActRules rules;
    private final PaperActs acts;
    private final BusinessClock clock;
    private final Journal journal;

    RecordWithdrawal(
            Withdrawing withdrawing, PaperActRules rules, PaperActs acts, BusinessClock clock, Journal journal) {
        this.withdrawing = withdrawing;
        this.rules = rules;
        this.acts = acts;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.PRINCIPLES)
    public Verdict record(Actor actor, ApplicationId id, PaperActId act, PaperForm form, Upload scan) {
        var held = withdrawing.held(actor, id);
        var submitted = clock.dayOf(Objects.requireNonNull(held.brief().submittedAt(), "submitted"));
        var reasons = new ArrayList<Refusal>();
        Withdrawing.against(held, form.text()).ifPresent(reasons::add);
        reasons.addAll(
                rules.recording(actor, held.brief(), PaperAct.What.WITHDRAWAL, null, form.receivedOn(), submitted));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var kept = acts.keep(actor, held.brief(), act, PaperAct.What.WITHDRAWAL, null, form, scan);
        if (kept instanceof Added.Stored stored) {
            journal.enter(
                    actor,
                    "RecordWithdrawal",
                    Provision.PRINCIPLES,
                    id,
                    act.value(),
                    form,
                    stored.attachment().digest().hex());
        }
        return kept.verdict();
    }
}
