package gov.award.applications;

import gov.award.measures.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an applicant has written: a text for each place of a {@link Field}. Blank answers are none.
 *
 * @param texts by {@link Field#key(int)}, trimmed, line ends as one character
 */
record Answers(Map<String, String> texts) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final TypeReference<TreeMap<String, String>> MAP = new TypeReference<>() {};

    static final Answers NONE = new Answers(Map.of());

    Answers {
        texts = Map.copyOf(texts);
    }

    /** Something wrong with the text in one place. */
    record Problem(Field field, String key, String code, Object argument) {}

    /** What was sent for one section; whatever is not a field of it is left aside. */
    static Answers typed(Section section, Kind kind, Map<String, String> sent) {
        var texts = new HashMap<String, String>();
        for (var field : Field.of(section, kind)) {
            for (var place = 1; place <= field.places(); place++) {
                var text = sent.getOrDefault(field.key(place), "")
                        .replace("\r\n", "\n")
                        .strip();
                if (!text.isEmpty()) {
                    texts.put(field.key(place), text);
                }
            }
        }
        return new Answers(texts);
    }

    /** The same text for the same answers, whatever their order: the form that is kept, digested and compared. */
    String canonical() {
        return JSON.writeValueAsString(new TreeMap<>(texts));
    }

    static Answers of(String canonical) {
        return new Answers(JSON.readValue(canonical, MAP));
    }

    Answers and(Answers others) {
        var all = new HashMap<>(texts);
        all.putAll(others.texts);
        return new Answers(all);
    }

    String text(Field field) {
        return text(field, 1);
    }

    String text(Field field, int place) {
        return texts.getOrDefault(field.key(place), "");
    }

    boolean has(Field field) {
        return IntStream.rangeClosed(1, field.places())
                .anyMatch(place -> !text(field, place).isEmpty());
    }

    boolean says(Field field, Choice choice) {
        return text(field).equals(choice.name());
    }

    @Nullable
    LocalDate date(Field field) {
        return date(field, 1);
    }

    @Nullable
    LocalDate date(Field field, int place) {
        return day(text(field, place));
    }

    /** Whatever of a section could not have been meant: too long, no date, no number, not among the choices. */
    List<Problem> problems(Section section, Kind kind) {
        var problems = new ArrayList<Problem>();
        for (var field : Field.of(section, kind)) {
            for (var place = 1; place <= field.places(); place++) {
                var text = text(field, place);
                var fault = text.isEmpty() ? null : fault(field, text);
                if (fault != null) {
                    problems.add(new Problem(field, field.key(place), fault, field.longest()));
                }
            }
        }
        return problems;
    }

    private static @Nullable String fault(Field field, String text) {
        // A choice is as long as the constant that stands for it.
        if (field.type() != Field.Type.CHOICE && text.codePointCount(0, text.length()) > field.longest()) {
            return "answer.tooLong";
        }
        return switch (field.type()) {
            case TEXT -> text.indexOf('\n') < 0 ? null : "answer.oneLine";
            case AREA -> null;
            // A unit is named by its identifier; whether there is such a one, and it is competent, is seen at the
            // submission.
            case LISTED -> field != Field.RECOMMENDING_UNIT || text.matches(IDENTIFIER) ? null : "answer.choice";
            case NUMBER -> text.matches("[0-9]{1,9}") ? null : "answer.number";
            case AMOUNT -> text.matches("-?[0-9]{1,15}(\\.[0-9]{1,2})?") ? null : "answer.amount";
            case DATE -> day(text) == null ? "answer.date" : null;
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.name().equals(text)) ? null : "answer.choice";
        };
    }

    static @Nullable LocalDate day(String text) {
        if (!text.matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
