package gov.award.rounds;

/**
 * One scored item of a criteria tree.
 *
 * @param code for example 4.1.2
 * @param category code of its category, for example 4.1
 * @param points at 100 percent
 * @param result whether it is scored by results (水平、趋势、对比、整合) rather than by process
 * @param interprets code of the item of GB/T 19580 it interprets; its own code where the tree is the standard's
 */
public record CriteriaItem(
        String code,
        String category,
        String categoryTitle,
        String title,
        int points,
        boolean result,
        String guidance,
        String interprets) {

    public CriteriaItem {
        if (points <= 0) {
            throw new IllegalArgumentException(code + " carries no points");
        }
    }
}
