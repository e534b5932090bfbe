package gov.award.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was ticked in a form. */
public final class Chosen {

    private Chosen() {}

    /** Each once, in order, without what was left open; none if nothing was sent. */
    public static <T> List<T> of(@Nullable List<@Nullable T> sent) {
        return sent == null
                ? List.of()
                : sent.stream().filter(Objects::nonNull).distinct().toList();
    }
}
