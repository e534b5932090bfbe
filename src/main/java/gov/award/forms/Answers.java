package gov.award.forms;

import gov.award.measures.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an applicant has written: a text for each place of a {@link Question}. Blank answers are none.
 *
 * @param texts by {@link Question.Cell#key()}, trimmed, line ends as one character
 */
public record Answers(Map<String, String> texts) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String IDENTIFIER = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final TypeReference<TreeMap<String, String>> MAP = new TypeReference<>() {};

    /** As second and later entries of declarations were once kept: incident-kind-1-2 for incident-kind-2. What was given in stays so. */
    private static final Pattern FORMER = Pattern.compile("^((?:predecessor|incident|award)-[a-z]+)-1-([2-5])$");

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        texts = Map.copyOf(texts);
    }

    /** Something wrong with the text in one place. */
    public record Problem(Question question, Question.Cell cell, String code, Object argument) {

        public String key() {
            return cell.key();
        }
    }

    /** What was sent for one section; whatever the form does not ask there is left aside. */
    public static Answers typed(Form form, Section section, Map<String, String> sent) {
        var texts = new HashMap<String, String>();
        for (var question : form.of(section)) {
            for (var cell : question.cells()) {
                var text =
                        sent.getOrDefault(cell.key(), "").replace("\r\n", "\n").strip();
                if (!text.isEmpty()) {
                    texts.put(cell.key(), text);
                }
            }
        }
        return new Answers(texts);
    }

    /** The same text for the same answers, whatever their order: the form that is kept, digested and compared. */
    public String canonical() {
        return JSON.writeValueAsString(new TreeMap<>(texts));
    }

    public static Answers of(String canonical) {
        var texts = new TreeMap<String, String>();
        JSON.readValue(canonical, MAP)
                .forEach((key, text) -> texts.put(FORMER.matcher(key).replaceFirst("$1-$2"), text));
        return new Answers(texts);
    }

    /** What is written where something is asked: a question that depends on one that is not asked is not asked either. */
    public Answers asked(Form form, Section section) {
        var kept = this;
        for (var asked = kept.askedOnce(form, section); !asked.equals(kept); asked = kept.askedOnce(form, section)) {
            kept = asked;
        }
        return kept;
    }

    private Answers askedOnce(Form form, Section section) {
        var asked = new HashMap<String, String>();
        form.of(section).stream()
                .filter(question -> form.asks(question, this))
                .flatMap(question -> question.cells().stream())
                .filter(cell -> texts.containsKey(cell.key()))
                .forEach(cell -> asked.put(cell.key(), text(cell.key())));
        return new Answers(asked);
    }

    /**
     * These answers, written on {@code base}, together with those others have written on it meanwhile; empty if both
     * changed the same place, each to something else.
     */
    public Optional<Answers> joined(Answers base, Answers others) {
        var all = new HashMap<String, String>();
        var keys = new HashSet<>(texts.keySet());
        keys.addAll(others.texts.keySet());
        for (var key : keys) {
            var mine = text(key);
            var theirs = others.text(key);
            if (!mine.equals(theirs) && !mine.equals(base.text(key)) && !theirs.equals(base.text(key))) {
                return Optional.empty();
            }
            var joined = mine.equals(base.text(key)) ? theirs : mine;
            if (!joined.isEmpty()) {
                all.put(key, joined);
            }
        }
        return Optional.of(new Answers(all));
    }

    public Answers and(Answers others) {
        var all = new HashMap<>(texts);
        all.putAll(others.texts);
        return new Answers(all);
    }

    /** What is written in a place; empty if nothing is. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    public String text(Field field) {
        return text(field, 1);
    }

    public String text(Field field, int place) {
        return texts.getOrDefault(field.key(place), "");
    }

    public boolean has(Field field) {
        return IntStream.rangeClosed(1, field.places())
                .anyMatch(place -> !text(field, place).isEmpty());
    }

    public boolean has(Question question) {
        return question.cells().stream().anyMatch(cell -> !text(cell.key()).isEmpty());
    }

    public boolean says(Field field, Choice choice) {
        return text(field).equals(choice.name());
    }

    public @Nullable LocalDate date(Field field) {
        return date(field, 1);
    }

    public @Nullable LocalDate date(Field field, int place) {
        return day(text(field, place));
    }

    /** Whatever of a section could not have been meant: too long, no date, no number, not among the choices. */
    public List<Problem> problems(Form form, Section section) {
        var problems = new ArrayList<Problem>();
        for (var question : form.of(section)) {
            for (var cell : question.cells()) {
                var text = text(cell.key());
                var fault = text.isEmpty() ? null : fault(form.kind(), question, cell, text);
                if (fault != null) {
                    problems.add(new Problem(question, cell, fault, cell.longest()));
                }
            }
        }
        return problems;
    }

    private static @Nullable String fault(Kind kind, Question question, Question.Cell cell, String text) {
        // A choice is as long as the constant that stands for it.
        if (cell.type() != AnswerType.CHOICE && text.codePointCount(0, text.length()) > cell.longest()) {
            return "answer.tooLong";
        }
        return switch (cell.type()) {
            case TEXT -> text.indexOf('\n') < 0 ? null : "answer.oneLine";
            case AREA, RICH -> null;
            // A unit is named by its identifier; whether there is such a one, and it is competent, is seen at the
            // submission.
            case LISTED ->
                question.field() != Field.RECOMMENDING_UNIT || text.matches(IDENTIFIER) ? null : "answer.choice";
            case NUMBER -> text.matches("[0-9]{1,9}") ? null : "answer.number";
            case AMOUNT -> number(text) == null ? "answer.amount" : null;
            case PERCENT -> isPercent(number(text)) ? null : "answer.percent";
            case DATE -> day(text) == null ? "answer.date" : null;
            case CHOICE -> question.offers(kind, text) ? null : "answer.choice";
            case ITEMS, GRID, LIST -> throw new IllegalStateException("nothing is typed into " + cell.type());
        };
    }

    /** The number a text says as an amount; {@code null} if it says none. */
    static @Nullable BigDecimal number(String text) {
        return text.matches("-?[0-9]{1,15}(\\.[0-9]{1,4})?") ? new BigDecimal(text) : null;
    }

    /** Whether it can be a share. */
    static boolean isPercent(@Nullable BigDecimal number) {
        return number != null && number.signum() >= 0 && number.compareTo(WHOLE) <= 0;
    }

    public static @Nullable LocalDate day(String text) {
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
