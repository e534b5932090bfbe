package gov.award.assessments;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form with fields for each item of the criteria: their names end in its code. */
record ItemFields(Map<String, String> sent) {

    /** What stands for a number that no page offered, so that the rule answers and not the reader of forms. */
    private static final int UNREADABLE = -1;

    /** The codes of those items of which a field was sent. */
    List<String> codes(String field) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith(field + "_"))
                .map(name -> name.substring(field.length() + 1))
                .toList();
    }

    /** With its lines parted as the page counts them. */
    String text(String field, String code) {
        return sent.getOrDefault(field + "_" + code, "").strip().replace("\r\n", "\n");
    }

    /** {@code null} if nothing was chosen. */
    @Nullable
    Integer choice(String field, String code) {
        return text(field, code).isEmpty() ? null : Integer.valueOf(number(field, code));
    }

    int number(String field, String code) {
        var typed = text(field, code);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : UNREADABLE;
    }
}
