package gov.award.web;

import java.util.List;

/** One page of a list with the number of all rows. */
public record Listing<T>(List<T> rows, long total, PageRequest page) {

    public Listing {
        rows = List.copyOf(rows);
    }

    /** One page of a list that had to be read whole, because its order is not the database's. */
    public static <T> Listing<T> of(List<T> all, PageRequest page) {
        var from = Math.min(page.offset(), all.size());
        return new Listing<>(all.subList(from, Math.min(from + page.size(), all.size())), all.size(), page);
    }

    public int pages() {
        return (int) Math.max(1, (total + page.size() - 1) / page.size());
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
