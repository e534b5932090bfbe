package gov.award.rounds;

import java.util.List;

/**
 * The items scored for one kind of candidate; their points add up to 1000.
 *
 * @param standard the edition of the standard it is or interprets, for example GB/T 19580-2012
 * @param bands from the lowest to the highest, without gaps
 */
public record CriteriaTree(String code, String title, String standard, List<CriteriaItem> items, List<Band> bands) {

    public CriteriaTree {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    public int points() {
        return items.stream().mapToInt(CriteriaItem::points).sum();
    }
}
