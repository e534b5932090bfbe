package gov.award.bench;

import java.util.Arrays;
import java.util.Locale;

/** How much there is in the database that is measured. */
enum Size {
    /** For tests. */
    HAMLET(1, 10, 2, 1),
    COUNTY(9, 40, 2, 0),
    LARGE(1, 500, 15, 0),
    PROVINCE(9, 40, 2, 119);

    private final int rounds;
    private final int cases;
    private final int teams;
    private final int elsewhere;

    /**
     * @param rounds how many rounds of the county were evaluated, or are; in one more, sheets are being filled in
     * @param cases how many applications each has
     * @param teams how many document teams of four the round with the sheets has
     * @param elsewhere how many further programmes there are, each with one round of both kinds
     */
    Size(int rounds, int cases, int teams, int elsewhere) {
        this.rounds = rounds;
        this.cases = cases;
        this.teams = teams;
        this.elsewhere = elsewhere;
    }

    static Size named(String name) {
        return Arrays.stream(values())
                .filter(size -> size.lower().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no size " + name));
    }

    String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    int rounds() {
        return rounds;
    }

    int cases() {
        return cases;
    }

    int teams() {
        return teams;
    }

    int elsewhere() {
        return elsewhere;
    }
}
