package gov.award.rounds;

/**
 * A band of percentages and what typically earns it.
 *
 * @param from lowest percent, included
 * @param to highest percent, included
 * @param process what a process item in it shows (方法、展开、学习、整合)
 * @param result what a result item in it shows (水平、趋势、对比、整合)
 */
public record Band(int from, int to, String process, String result) {

    /** Scores are given in steps of this many percent. */
    public static final int STEP = 5;

    public Band {
        if (from < 0 || to > 100 || from > to || from % STEP != 0 || to % STEP != 0) {
            throw new IllegalArgumentException("not a band: " + from + "-" + to);
        }
    }
}
