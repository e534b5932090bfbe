package gov.award.register;

import org.jspecify.annotations.Nullable;

/**
 * The form of an entry as shown.
 *
 * @param award the award that a revocation concerns
 * @param former the entry that is corrected
 */
public record EntryFormPage(
        EntrySort sort,
        @Nullable RegisterEntry award,
        @Nullable RegisterEntry former) {

    /** What the form starts from. */
    public @Nullable RegisterEntry start() {
        return former != null ? former : award;
    }
}
