package gov.award.awards;

import gov.award.measures.Catalogue;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Switch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be paid and used, to the fen (articles 25 to 28). Amounts are in fen. */
final class MoneyRules {

    /** A purpose akin to those the measures list. */
    static final String KINDRED = "KINDRED";

    private MoneyRules() {}

    static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }

    static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /** The prize of one winner. */
    static long prize(Edition edition, Kind kind) {
        return edition.fen(
                switch (kind) {
                    case ORGANISATION -> Figure.PRIZE_ORGANISATION;
                    case INDIVIDUAL -> Figure.PRIZE_INDIVIDUAL;
                });
    }

    /** The prizes of a round must fit into its prize line. */
    static List<Refusal> allocation(long line, long prizes) {
        return prizes <= line
                ? List.of()
                : List.of(Refusal.of(Provision.EARMARKING, "ALLOCATION_EXCEEDS_LINE", yuan(line), yuan(prizes)));
    }

    /** Payments to a winner never exceed what was allocated to them. */
    static List<Refusal> payment(long allocated, long paid, long amount) {
        return amount <= allocated - paid
                ? List.of()
                : List.of(Refusal.of(Provision.ALLOCATION, "PAYMENT_EXCEEDS_ALLOCATION", yuan(allocated - paid)));
    }

    /** 27: prizes are paid from the line earmarked for them, working expenses from theirs, and neither from a line of another round. */
    static List<Refusal> earmarked(List<Budget.Line> lines, @Nullable UUID chosen, LineSort needed) {
        if (lines.stream().noneMatch(line -> line.sort() == needed)) {
            return List.of(
                    Refusal.of(Provision.EARMARKING, needed == LineSort.PRIZE ? "NO_PRIZE_LINE" : "NO_EXPENSES_LINE"));
        }
        if (chosen == null) {
            return List.of(Refusal.of(Provision.EARMARKING, "LINE_NOT_CHOSEN"));
        }
        var line = lines.stream().filter(each -> each.id().equals(chosen)).findFirst();
        if (line.isEmpty()) {
            return List.of(Refusal.of(Provision.EARMARKING, "LINE_NOT_OF_ROUND"));
        }
        return line.get().sort() == needed
                ? List.of()
                : List.of(Refusal.of(
                        Provision.EARMARKING,
                        needed == LineSort.PRIZE ? "PRIZE_FROM_EXPENSES_LINE" : "EXPENSE_FROM_PRIZE_LINE"));
    }

    /** Nothing is paid from a line beyond its amount. */
    static List<Refusal> spending(long line, long spent, long amount) {
        return amount <= line - spent
                ? List.of()
                : List.of(Refusal.of(Provision.EARMARKING, "PAYMENT_EXCEEDS_LINE", yuan(line - spent)));
    }

    /** A line is not cut below what was paid from it, nor below the prizes approved and still to be paid. */
    static List<Refusal> cut(long line, long spent, long allocated) {
        var reasons = new ArrayList<Refusal>();
        if (line < spent) {
            reasons.add(Refusal.of(Provision.EARMARKING, "LINE_BELOW_PAID", yuan(spent)));
        }
        if (line < allocated) {
            reasons.add(Refusal.of(Provision.EARMARKING, "LINE_BELOW_ALLOCATED", yuan(allocated)));
        }
        return reasons;
    }

    /** What a winner used cannot be more than they received. */
    static List<Refusal> use(long received, long used, long amount) {
        return amount <= received - used
                ? List.of()
                : List.of(Refusal.of(Provision.USE_OF_PRIZE, "USE_EXCEEDS_PRIZE", yuan(received - used)));
    }

    /** The rules of article 28 on purposes bind organisations; anything but the listed purposes and kindred ones is refused. */
    static List<Refusal> purpose(Edition edition, Kind kind, String purpose) {
        if (kind != Kind.ORGANISATION) {
            return List.of(Refusal.of(Provision.USE_OF_PRIZE, "USE_OF_ORGANISATIONS_ONLY"));
        }
        if (listed(edition, purpose)) {
            return List.of();
        }
        return purpose.equals(KINDRED) && edition.is(Switch.KINDRED_PURPOSE_BY_JUSTIFICATION)
                ? List.of()
                : List.of(Refusal.of(Provision.USE_OF_PRIZE, "PURPOSE_NOT_ALLOWED"));
    }

    /** A kindred purpose stands if its likeness is justified on record. */
    static List<Refusal> kindred(Edition edition, String purpose) {
        return listed(edition, purpose) ? List.of() : List.of(Refusal.of(Provision.USE_OF_PRIZE, "PURPOSE_KINDRED"));
    }

    private static boolean listed(Edition edition, String purpose) {
        return edition.list(Catalogue.PURPOSES_OF_PRIZE).stream()
                .anyMatch(entry -> entry.code().equals(purpose));
    }
}
