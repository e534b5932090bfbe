package gov.award.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import gov.award.measures.Kind;
import gov.award.measures.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a form is written down: what the program knows of a field is left out, and so is what goes without saying. */
final class FormText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private FormText() {}

    private record Written(Kind kind, List<Item> questions) {}

    /** @param field {@code null} for a question of the office's own, which says everything itself */
    private record Item(
            @Nullable Field field,
            @Nullable String code,
            @Nullable Section section,
            @Nullable AnswerType type,
            @Nullable Text label,
            @Nullable Text hint,
            @Nullable Integer longest,
            @Nullable Demand demand,
            @Nullable Integer places,
            @Nullable List<Question.Option> options,
            @Nullable List<Line> lines,
            @Nullable List<Column> columns,
            @Nullable List<Question.Check> checks,
            Question.@Nullable When when) {}

    private record Line(String code, Text label, @Nullable Demand demand) {}

    private record Column(
            String code,
            Text label,
            @Nullable AnswerType type,
            @Nullable Integer longest,
            @Nullable Demand demand,
            @Nullable Integer yearsBack) {}

    /** The same text for the same form. */
    static String write(Form form) {
        return JSON.writeValueAsString(new Written(
                form.kind(), form.questions().stream().map(FormText::item).toList()));
    }

    /** @throws IllegalArgumentException if it is none */
    static Form read(String text) {
        var written = JSON.readValue(text, Written.class);
        return new Form(
                written.kind(),
                written.questions().stream().map(FormText::question).toList());
    }

    private static Item item(Question question) {
        if (question.field() != null) {
            return new Item(
                    question.field(),
                    null,
                    null,
                    null,
                    null,
                    question.hint(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return new Item(
                null,
                question.code(),
                question.section(),
                question.type(),
                question.label(),
                question.hint(),
                question.type().isTable() ? null : question.longest(),
                optional(question.demand()),
                question.type() == AnswerType.LIST ? question.places() : null,
                question.options(),
                question.lines().stream()
                        .map(line -> new Line(line.code(), line.label(), optional(line.demand())))
                        .toList(),
                question.columns().stream()
                        .map(column -> new Column(
                                column.code(),
                                column.label(),
                                column.type() == AnswerType.TEXT ? null : column.type(),
                                column.longest(),
                                optional(column.demand()),
                                column.yearsBack()))
                        .toList(),
                question.checks(),
                question.when());
    }

    private static Question question(Item item) {
        if (item.field() != null) {
            return Question.of(item.field()).hinted(item.hint());
        }
        return new Question(
                said(item.code()),
                said(item.section()),
                said(item.type()),
                item.label(),
                item.hint(),
                Objects.requireNonNullElse(item.longest(), 1),
                demand(item.demand()),
                Objects.requireNonNullElse(item.places(), 1),
                all(item.options()),
                all(item.lines()).stream()
                        .map(line -> new Question.Line(line.code(), line.label(), demand(line.demand())))
                        .toList(),
                all(item.columns()).stream().map(FormText::column).toList(),
                all(item.checks()),
                item.when(),
                null);
    }

    private static Question.Column column(Column column) {
        return new Question.Column(
                column.code(),
                column.label(),
                Objects.requireNonNullElse(column.type(), AnswerType.TEXT),
                Objects.requireNonNullElse(column.longest(), Question.Column.USUAL),
                demand(column.demand()),
                column.yearsBack());
    }

    private static @Nullable Demand optional(Demand demand) {
        return demand == Demand.OPTIONAL ? demand : null;
    }

    private static Demand demand(@Nullable Demand demand) {
        return Objects.requireNonNullElse(demand, Demand.REQUIRED);
    }

    private static <T> List<T> all(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }

    private static <T> T said(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("a question of one's own says its code, section and type");
        }
        return value;
    }
}
