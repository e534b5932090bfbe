package gov.award.workplans;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are listed, as kept in the URL.
 *
 * @param who the account of whoever answers, or their name after an equals sign; empty for all
 */
public record TaskFilter(String who, State state) {

    /** How far a task is. */
    public enum State {
        ALL,
        OPEN,
        OVERDUE,
        DONE
    }

    static TaskFilter of(@Nullable String who, @Nullable State state) {
        return new TaskFilter(
                Objects.requireNonNullElse(who, "").strip(), Objects.requireNonNullElse(state, State.ALL));
    }
}
