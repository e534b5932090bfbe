package gov.award.measures;

import org.jspecify.annotations.Nullable;

/**
 * A value of an edition and where it comes from.
 *
 * @param reading number in {@code docs/regulation/readings.md}, where the measures leave it open; otherwise {@code null}
 * @param confirmedBy the document or official by whom that reading was confirmed
 */
public record Setting<V>(
        V value, @Nullable Integer reading, @Nullable String confirmedBy) {

    public boolean toBeConfirmed() {
        return reading != null && confirmedBy == null;
    }
}
