package gov.award.forms;

import com.fasterxml.jackson.annotation.JsonInclude;
import gov.award.files.FileType;
import gov.award.measures.Kind;
import gov.award.measures.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a form is written down: what the program knows of a field is left out, and so is what goes without saying. */
final class FormText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private FormText() {}

    private record Written(
            Kind kind, List<Item> questions, @Nullable List<Files> files) {}

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

    /** @param section and label {@code null} at a place of the program's */
    private record Files(
            String code,
            @Nullable Section section,
            @Nullable Text label,
            @Nullable Text hint,
            @Nullable Demand demand,
            List<FileType> types,
            int most,
            int megabytes,
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
                form.kind(),
                form.questions().stream().map(FormText::item).toList(),
                form.files().stream().map(FormText::files).toList()));
    }

    /**
     * @param usual what is asked for in files where the text does not say
     * @throws IllegalArgumentException if it is none
     */
    static Form read(String text, StandardFiles usual) {
        var written = JSON.readValue(text, Written.class);
        return new Form(
                written.kind(),
                written.questions().stream().map(FormText::question).toList(),
                written.files() == null
                        ? usual.of(written.kind())
                        : written.files().stream().map(FormText::files).toList());
    }

    private static Files files(FileQuestion question) {
        var own = question.isOwn();
        return new Files(
                question.code(),
                own ? question.section() : null,
                question.label(),
                question.hint(),
                optional(question.demand()),
                question.types().stream().sorted().toList(),
                question.most(),
                question.megabytes(),
                question.when());
    }

    private static FileQuestion files(Files files) {
        var place = FilePlace.at(files.code()).orElseThrow(() -> new IllegalArgumentException(files.code()));
        return new FileQuestion(
                files.code(),
                files.section() == null ? place.section() : files.section(),
                files.label(),
                files.hint(),
                demand(files.demand()),
                Set.copyOf(files.types()),
                files.most(),
                files.megabytes(),
                files.when());
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
