package gov.award.register;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an entry of each sort must state. */
final class EntryRules {

    private static final int FIRST_YEAR = 1990;

    private EntryRules() {}

    /**
     * @param begun day from which the programme is run in this installation
     */
    static List<Refusal> refusals(
            EntrySort sort, EntryForm form, @Nullable RegisterEntry former, LocalDate begun, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (form.decided().isAfter(today)) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_FUTURE", form.decided()));
        }
        reasons.addAll(correction(sort, form, former));
        switch (sort) {
            case ROUND -> {
                round(form, today, reasons);
                decidedBefore(sort, form, begun, reasons);
            }
            case AWARD -> {
                award(form, reasons);
                if (form.level() == AwardLevel.OWN) {
                    decidedBefore(sort, form, begun, reasons);
                }
            }
            case BAR -> party(EntrySort.BAR, form, reasons);
            case REVOCATION -> {}
            case CANCELLATION -> {
                if (former == null) {
                    reasons.add(Refusal.of(Provision.PRINCIPLES, "REGISTER_CANCELS_NOTHING"));
                }
            }
        }
        return reasons;
    }

    private static List<Refusal> correction(EntrySort sort, EntryForm form, @Nullable RegisterEntry former) {
        var reasons = new ArrayList<Refusal>();
        if (former == null) {
            return reasons;
        }
        if (former.ofTheProgram()) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_OF_THE_PROGRAM"));
        }
        if (former.state() != EntryState.IN_FORCE) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_NOT_IN_FORCE"));
        }
        if (sort != EntrySort.CANCELLATION && sort != former.sort()) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_OTHER_SORT"));
        }
        if (EntryForm.blank(form.reason())) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_REASON"));
        }
        return reasons;
    }

    private static void round(EntryForm form, LocalDate today, List<Refusal> reasons) {
        var year = form.year();
        if (year == null || year < FIRST_YEAR || year > today.getYear()) {
            reasons.add(Refusal.of(Provision.CYCLE, "REGISTER_YEAR", FIRST_YEAR, today.getYear()));
        }
    }

    private static void award(EntryForm form, List<Refusal> reasons) {
        party(EntrySort.AWARD, form, reasons);
        if (form.level() == null || form.standing() == null) {
            reasons.add(Refusal.of(Provision.HIGHER_AWARD, "REGISTER_LEVEL"));
        } else if (form.level() == AwardLevel.OWN) {
            if (form.standing() != AwardStanding.WON) {
                reasons.add(Refusal.of(Provision.HIGHER_AWARD, "REGISTER_OWN_NOMINATION"));
            }
            if (EntryForm.blank(form.model())
                    || Bars.plain(String.valueOf(form.model())).isEmpty()) {
                reasons.add(Refusal.of(Provision.REAPPLICATION_BAR, "REGISTER_MODEL"));
            }
        }
    }

    /** What the program decides it enters itself: rounds and awards of its own come in by hand from the time before only. */
    private static void decidedBefore(EntrySort sort, EntryForm form, LocalDate begun, List<Refusal> reasons) {
        if (!form.decided().isBefore(begun)) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_BEFORE_THE_SYSTEM", begun));
        }
    }

    private static void party(EntrySort sort, EntryForm form, List<Refusal> reasons) {
        if (form.partyKind() == null) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_PARTY_KIND"));
        }
        if (EntryForm.blank(form.partyName())) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_PARTY_NAME"));
        }
    }
}
