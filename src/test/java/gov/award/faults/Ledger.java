package gov.award.faults;

import java.util.ArrayList;
import java.util.List;

/** What the program said it had written. */
final class Ledger {

    /**
     * A unit's work with its evidence.
     *
     * @param id that the program gave it
     * @param digest of the file
     */
    record Written(String id, String what, String digest) {}

    private final List<Written> written = new ArrayList<>();

    synchronized void acknowledged(Written one) {
        written.add(one);
    }

    synchronized List<Written> all() {
        return List.copyOf(written);
    }
}
