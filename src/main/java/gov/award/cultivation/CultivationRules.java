package gov.award.cultivation;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** Article 9 in the records of a year: open until it ends, supplemented afterwards. */
final class CultivationRules {

    static final int LONGEST = 2000;

    private CultivationRules() {}

    static Optional<Refusal> done(LocalDate doneOn, LocalDate today) {
        return doneOn.isAfter(today)
                ? Optional.of(Refusal.of(Provision.RECOMMENDING_UNITS, "CULTIVATION_IN_FUTURE", doneOn))
                : Optional.empty();
    }

    /** A record is changed until the last day of the year it tells of. */
    static boolean open(LocalDate doneOn, LocalDate today) {
        return today.getYear() <= doneOn.getYear();
    }
}
