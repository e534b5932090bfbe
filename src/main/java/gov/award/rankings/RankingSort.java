package gov.award.rankings;

/** By what the ranking is sorted on its page. */
public enum RankingSort {
    PLACE("e.place + coalesce(t.position, 1) - 1 nulls last, e.application"),
    NAME("e.name, e.application"),
    DOCUMENT("e.document desc nulls last, e.application"),
    SITE("e.site desc nulls last, e.application"),
    SURVEY("e.survey desc nulls last, e.application");

    private final String order;

    RankingSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
