package gov.award.backups;

import java.util.List;
import java.util.SortedMap;

/**
 * What an archive ends with, to be compared with what came before.
 *
 * @param tables what was copied of each
 * @param missing digests of contents the database names and the store did not have unaltered
 */
record Contents(SortedMap<String, Rows> tables, int files, List<String> missing) {

    /**
     * The rows of a table.
     *
     * @param digest SHA-256 of what COPY gives
     */
    record Rows(long count, String digest) {}

    long rows() {
        return tables.values().stream().mapToLong(Rows::count).sum();
    }
}
