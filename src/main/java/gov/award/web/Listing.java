package gov.award.web;

import java.util.List;

/** One page of a list with the number of all rows. */
public record Listing<T>(List<T> rows, long total, PageRequest page) {

    public Listing {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + page.size() - 1) / page.size());
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
