package gov.award.recommendations;

import gov.award.measures.Provision;
import gov.award.web.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What was found on one item of the checklist.
 *
 * @param note what it rests on; needed unless it was found true
 */
public record Checked(CheckItem item, FactFinding finding, String note) {

    private static final String FINDING = "finding-";
    private static final String FORMER = "former-";

    public Checked {
        note = note.strip();
    }

    public Checked(Provision condition, FactFinding finding, String note) {
        this(CheckItem.of(condition), finding, note);
    }

    /**
     * The items somebody has decided on; the others wait. A form says {@code finding-<item>} and {@code note-<item>}; with
     * {@code unchanged} also {@code former-<item>}, what was found before a correction that does not touch it.
     */
    public static List<Checked> typed(Map<String, String> form) {
        var decided = codes(form, FINDING).map(code -> typed(form, code, FINDING));
        if (!form.containsKey("unchanged")) {
            return decided.toList();
        }
        var unchanged = codes(form, FORMER)
                .filter(code -> !form.containsKey(FINDING + code))
                .map(code -> typed(form, code, FORMER));
        return Stream.concat(decided, unchanged).toList();
    }

    private static Stream<String> codes(Map<String, String> form, String prefix) {
        return form.keySet().stream().filter(key -> key.startsWith(prefix)).map(key -> key.substring(prefix.length()));
    }

    private static Checked typed(Map<String, String> form, String code, String prefix) {
        return new Checked(
                CheckItem.typed(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST)),
                Answer.choice(FactFinding.class, form.getOrDefault(prefix + code, "")),
                form.getOrDefault("note-" + code, ""));
    }
}
