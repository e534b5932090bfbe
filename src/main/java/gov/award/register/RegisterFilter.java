package gov.award.register;

import org.jspecify.annotations.Nullable;

/** Which entries a list shows. */
public record RegisterFilter(
        @Nullable EntrySort sort, @Nullable EntryState state, String text) {

    static final RegisterFilter ALL = new RegisterFilter(null, null, "");
}
