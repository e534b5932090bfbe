package gov.award.rounds;

import java.util.List;

/** The items scored for one kind of candidate; their points add up to 1000. */
public record CriteriaTree(String code, String title, List<CriteriaItem> items) {

    public CriteriaTree {
        items = List.copyOf(items);
    }
}
