package gov.award.objections;

import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Switch;
import java.util.ArrayList;
import java.util.List;

/** What a complaint must bring, and who may verify it (articles 22, 34). */
final class ComplaintRules {

    /** Evidence files taken with one complaint. */
    static final int MOST_FILES = 5;

    private ComplaintRules() {}

    /** What is missing from a complaint. */
    static List<Refusal> incomplete(ComplaintForm form, int files, Edition edition) {
        var reasons = new ArrayList<Refusal>();
        if (form.anonymous()) {
            if (!edition.is(Switch.ANONYMOUS_COMPLAINTS_TAKEN)) {
                reasons.add(Refusal.of(Provision.COMPLAINTS, "ANONYMOUS_NOT_TAKEN"));
            } else if (ComplaintForm.stripped(form.leads()).isEmpty()) {
                reasons.add(Refusal.of(Provision.COMPLAINTS, "ANONYMOUS_WITHOUT_LEADS"));
            }
        } else if (ComplaintForm.stripped(form.contact()).isEmpty()) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "NAMED_WITHOUT_CONTACT"));
        }
        if (form.sort() == ComplaintSort.OBJECTION && files == 0) {
            reasons.add(Refusal.of(Provision.OBJECTION, "OBJECTION_WITHOUT_EVIDENCE"));
        }
        if (files > MOST_FILES) {
            reasons.add(Refusal.of(form.sort().basis(), "TOO_MANY_FILES", MOST_FILES));
        }
        if (form.candidate() != null && form.about() != About.CANDIDATE) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "NOT_ABOUT_CANDIDATE"));
        }
        return reasons;
    }

    /** Whether a complaint may be left aside on that ground. */
    static List<Refusal> declining(DeclineGround ground, boolean anonymous) {
        return ground == DeclineGround.NOT_CHECKABLE && !anonymous
                ? List.of(Refusal.of(Provision.COMPLAINTS, "NAMED_IS_ASKED_NOT_DECLINED"))
                : List.of();
    }

    /** How someone stands to the complaint they are to verify. */
    record Verifying(
            boolean complainedOf,
            boolean recused,
            boolean withheld,
            boolean verifiesInOffice,
            boolean servesElsewhere,
            boolean officeHasOther) {}

    /** What no reason removes: the one complained of, the recused, and a stranger while the office has someone. */
    static List<Refusal> barred(Verifying one) {
        var reasons = new ArrayList<Refusal>();
        if (one.complainedOf()) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "VERIFIER_COMPLAINED_OF"));
        }
        if (one.recused()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "VERIFIER_RECUSED"));
        }
        if (one.withheld()) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "VERIFIER_RIGHT_WITHHELD"));
        }
        if (!one.verifiesInOffice()) {
            if (!one.servesElsewhere()) {
                reasons.add(Refusal.of(Provision.COMPLAINTS, "VERIFIER_UNKNOWN"));
            } else if (one.officeHasOther()) {
                reasons.add(Refusal.of(Provision.COMPLAINTS, "VERIFIER_OFFICE_FIRST"));
            }
        }
        return reasons;
    }

    /** With nobody left in the office the director appoints another, for a reason on record. */
    static List<Refusal> outside(Verifying one) {
        return one.verifiesInOffice()
                ? List.of()
                : List.of(Refusal.of(Provision.COMPLAINTS, "VERIFIER_OUTSIDE_OFFICE"));
    }
}
