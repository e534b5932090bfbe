package gov.award.recommendations;

import gov.award.measures.Provision;
import gov.award.web.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What was found on one item of the checklist.
 *
 * @param note what it rests on; needed unless it was found true
 */
public record Checked(Provision item, FactFinding finding, String note) {

    public Checked {
        note = note.strip();
    }

    /** The items somebody has decided on; the others wait. A form says {@code finding-<item>} and {@code note-<item>}. */
    public static List<Checked> typed(Map<String, String> form) {
        return Arrays.stream(Provision.values())
                .filter(item -> form.containsKey("finding-" + item.name()))
                .map(item -> new Checked(
                        item,
                        Answer.choice(FactFinding.class, form.getOrDefault("finding-" + item.name(), "")),
                        form.getOrDefault("note-" + item.name(), "")))
                .toList();
    }
}
