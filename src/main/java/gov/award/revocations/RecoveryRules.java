package gov.award.revocations;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** What is recovered, and when nothing is left to recover (articles 31 and 32). */
final class RecoveryRules {

    private final Revocation revocation;
    private final Provision basis;

    RecoveryRules(Revocation revocation) {
        this.revocation = revocation;
        this.basis = revocation.ground().provision();
    }

    static long sum(List<Recovery> recoveries) {
        return recoveries.stream().mapToLong(Recovery::fen).sum();
    }

    /** What forbids recording a payment; never more than was paid out. */
    List<Refusal> againstPayment(List<Recovery> before, long fen, String voucher, LocalDate paidOn, LocalDate today) {
        if (revocation.state() != RevocationState.REVOKED) {
            return List.of(Refusal.of(basis, "RECOVERY_NOT_NOW"));
        }
        var reasons = new ArrayList<Refusal>();
        var left = due() - sum(before);
        if (fen > left) {
            reasons.add(Refusal.of(basis, "RECOVERY_TOO_MUCH", yuan(fen), yuan(left)));
        }
        if (before.stream().anyMatch(recovery -> recovery.voucher().equals(voucher.strip()))) {
            reasons.add(Refusal.of(basis, "RECOVERY_TWICE", voucher.strip()));
        }
        reasons.addAll(day(paidOn, today));
        return reasons;
    }

    /** What forbids recording what became of the certificate or plaque. */
    List<Refusal> againstReturn(
            List<Returned> before,
            Returned.Item item,
            Returned.Fate fate,
            String note,
            LocalDate day,
            LocalDate today) {
        if (revocation.state() != RevocationState.REVOKED) {
            return List.of(Refusal.of(basis, "RECOVERY_NOT_NOW"));
        }
        var reasons = new ArrayList<Refusal>();
        if (before.stream().anyMatch(returned -> returned.item() == item)) {
            reasons.add(Refusal.of(basis, "RETURN_TWICE", item));
        }
        if (fate == Returned.Fate.DECLARED_VOID && note.isBlank()) {
            reasons.add(Refusal.of(basis, "RETURN_NOTE"));
        }
        reasons.addAll(day(day, today));
        return reasons;
    }

    /**
     * What is still missing before the case can be closed.
     *
     * @param handedOver whether plaque and certificate were handed to the winner; if not there is nothing to take back
     */
    List<Refusal> againstClosing(List<Recovery> recoveries, List<Returned> returned, boolean handedOver) {
        var reasons = new ArrayList<Refusal>();
        var left = due() - sum(recoveries);
        if (left != 0) {
            reasons.add(Refusal.of(basis, "CLOSING_UNPAID", yuan(left)));
        }
        var missing = handedOver ? EnumSet.allOf(Returned.Item.class) : EnumSet.noneOf(Returned.Item.class);
        returned.forEach(item -> missing.remove(item.item()));
        missing.forEach(item -> reasons.add(Refusal.of(basis, "CLOSING_NOT_RETURNED", item)));
        return reasons;
    }

    private List<Refusal> day(LocalDate day, LocalDate today) {
        var revokedOn = Objects.requireNonNull(revocation.revokedOn());
        return day.isBefore(revokedOn) || day.isAfter(today)
                ? List.of(Refusal.of(basis, "RECOVERY_DAY", revokedOn, today))
                : List.of();
    }

    private long due() {
        return Objects.requireNonNull(revocation.dueFen());
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
