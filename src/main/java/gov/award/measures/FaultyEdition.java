package gov.award.measures;

import java.util.List;

/** An edition that cannot be used; names the file and every fault with the provision, figure or list it is in. */
final class FaultyEdition extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyEdition(String file, List<String> faults) {
        super("edition %s cannot be used: %s".formatted(file, String.join("; ", faults)));
    }
}
