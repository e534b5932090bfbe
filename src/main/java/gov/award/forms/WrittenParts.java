package gov.award.forms;

import gov.award.measures.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Choices, lines and columns as the office writes them: one a line, its parts with bars between them. What was there
 * before under the same Chinese text keeps its code, so that answers given to it stay its.
 */
final class WrittenParts {

    private static final String MUST = "*";
    private static final Map<String, AnswerType> TYPES = Map.of(
            "文字", AnswerType.TEXT,
            "text", AnswerType.TEXT,
            "数字", AnswerType.AMOUNT,
            "number", AnswerType.AMOUNT,
            "百分比", AnswerType.PERCENT,
            "percent", AnswerType.PERCENT,
            "日期", AnswerType.DATE,
            "date", AnswerType.DATE);

    private WrittenParts() {}

    private record Part(String code, Text label, Demand demand, List<String> more) {}

    static List<Question.Option> options(@Nullable String text, List<Question.Option> before) {
        var codes = before.stream()
                .collect(Collectors.toMap(option -> option.label().zh(), Question.Option::code, (one, _) -> one));
        return parts(text, "o", codes).stream()
                .map(part -> new Question.Option(part.code(), part.label()))
                .toList();
    }

    static List<Question.Line> lines(@Nullable String text, List<Question.Line> before) {
        var codes = before.stream()
                .collect(Collectors.toMap(line -> line.label().zh(), Question.Line::code, (one, _) -> one));
        return parts(text, "l", codes).stream()
                .map(part -> new Question.Line(part.code(), part.label(), part.demand()))
                .toList();
    }

    /** @return empty if a line names a type there is not */
    static Optional<List<Question.Column>> columns(@Nullable String text, List<Question.Column> before) {
        var codes = before.stream()
                .collect(Collectors.toMap(column -> column.label().zh(), Question.Column::code, (one, _) -> one));
        var columns = new ArrayList<Question.Column>();
        for (var part : parts(text, "c", codes)) {
            var named = part.more().isEmpty() ? "" : part.more().getFirst().toLowerCase(Locale.ROOT);
            var type = named.isEmpty() ? AnswerType.TEXT : TYPES.get(named);
            var back = part.more().size() < 2 ? "" : part.more().get(1);
            if (type == null || !back.matches("[1-9]?") || part.more().size() > 2) {
                return Optional.empty();
            }
            columns.add(new Question.Column(
                    part.code(),
                    part.label(),
                    type,
                    longest(type),
                    part.demand(),
                    back.isEmpty() ? null : Integer.valueOf(back)));
        }
        return Optional.of(columns);
    }

    private static int longest(AnswerType type) {
        return type == AnswerType.TEXT ? 2 * Question.Column.USUAL : 20;
    }

    /** The options as they are written. */
    static String writtenOptions(List<Question.Option> options) {
        return options.stream()
                .map(option -> written(option.label(), Demand.OPTIONAL))
                .collect(Collectors.joining("\n"));
    }

    static String writtenLines(List<Question.Line> lines) {
        return lines.stream().map(line -> written(line.label(), line.demand())).collect(Collectors.joining("\n"));
    }

    static String writtenColumns(List<Question.Column> columns) {
        return columns.stream()
                .map(column -> written(column.label(), column.demand()) + " | "
                        + switch (column.type()) {
                            case DATE -> "日期";
                            case AMOUNT, NUMBER -> "数字";
                            case PERCENT -> "百分比";
                            case TEXT, AREA, RICH, CHOICE, LISTED, ITEMS, GRID, LIST -> "文字";
                        }
                        + (column.yearsBack() == null ? "" : " | " + column.yearsBack()))
                .collect(Collectors.joining("\n"));
    }

    private static String written(Text label, Demand demand) {
        return (demand == Demand.REQUIRED ? MUST : "") + label.zh() + " | " + label.en();
    }

    private static List<Part> parts(@Nullable String text, String prefix, Map<String, String> before) {
        var taken = new HashSet<>(before.values());
        var codes = new HashMap<>(before);
        var parts = new ArrayList<Part>();
        for (var line : (text == null ? "" : text)
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList()) {
            var split = Arrays.stream(line.split("[|｜]")).map(String::strip).toList();
            var zh = split.isEmpty() ? "" : split.getFirst();
            var demand = zh.startsWith(MUST) ? Demand.REQUIRED : Demand.OPTIONAL;
            var label = zh.startsWith(MUST) ? zh.substring(MUST.length()).strip() : zh;
            if (label.isEmpty()) {
                continue;
            }
            var kept = codes.remove(label);
            var code = kept == null ? free(prefix, taken) : kept;
            taken.add(code);
            var en = split.size() > 1 && !split.get(1).isEmpty() ? split.get(1) : label;
            parts.add(new Part(
                    code, new Text(label, en), demand, split.size() > 2 ? split.subList(2, split.size()) : List.of()));
        }
        return parts;
    }

    private static String free(String prefix, Set<String> taken) {
        for (var number = 1; ; number++) {
            if (!taken.contains(prefix + number)) {
                return prefix + number;
            }
        }
    }
}
