package gov.award.journal;

import gov.award.journal.Verification.Finding;
import gov.award.journal.Verification.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts every finding and keeps the first, so that a ruined journal does not fill the memory. */
final class Findings {

    private static final int KEPT = 200;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Kind kind, @Nullable Long seq, String detail) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Finding(kind, seq, detail));
        }
    }

    long count() {
        return count;
    }

    List<Finding> first() {
        return first;
    }
}
