package gov.award.recommendations;

import gov.award.measures.Provision;
import gov.award.web.Answer;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was found on one item of the checklist.
 *
 * @param note what it rests on; needed unless it was found true
 */
public record Checked(CheckItem item, FactFinding finding, String note) {

    private static final String FINDING = "finding-";

    public Checked {
        note = note.strip();
    }

    public Checked(Provision condition, FactFinding finding, String note) {
        this(CheckItem.of(condition), finding, note);
    }

    /** The items somebody has decided on; the others wait. A form says {@code finding-<item>} and {@code note-<item>}. */
    public static List<Checked> typed(Map<String, String> form) {
        return form.keySet().stream()
                .filter(key -> key.startsWith(FINDING))
                .map(key -> key.substring(FINDING.length()))
                .map(code -> new Checked(
                        CheckItem.typed(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)),
                        Answer.choice(FactFinding.class, form.getOrDefault(FINDING + code, "")),
                        form.getOrDefault("note-" + code, "")))
                .toList();
    }
}
