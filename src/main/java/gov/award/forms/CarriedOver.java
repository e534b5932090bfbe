package gov.award.forms;

import java.util.HashMap;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Answers to one form as far as another asks the same; a column of a year is carried to the column of that year. */
public final class CarriedOver {

    private final FormVersion from;
    private final FormVersion to;

    public CarriedOver(FormVersion from, FormVersion to) {
        this.from = from;
        this.to = to;
    }

    /** The answers of a section that can be taken over; one that would not be taken as an answer is left out. */
    public Answers answers(Section section, Answers before) {
        var texts = new HashMap<String, String>();
        for (var question : to.form().of(section)) {
            var asked = from.form().at(question.code()).orElse(null);
            if (asked == null || asked.type() != question.type()) {
                continue;
            }
            for (var cell : question.cells()) {
                var key = key(asked, question, cell);
                var text = key == null ? "" : before.text(key);
                if (!text.isEmpty()) {
                    texts.put(cell.key(), text);
                }
            }
        }
        new Answers(texts).problems(to.form(), section).forEach(problem -> texts.remove(problem.key()));
        return new Answers(texts);
    }

    private @Nullable String key(Question asked, Question question, Question.Cell cell) {
        var column = cell.column();
        if (column == null) {
            return cell.row() <= asked.places() ? asked.key(cell.row()) : null;
        }
        var same = asked.columns().stream()
                .filter(each -> (column.yearsBack() == null || each.yearsBack() == null)
                        ? each.code().equals(column.code())
                        : from.year() - each.yearsBack() == to.year() - column.yearsBack())
                .findFirst()
                .orElse(null);
        var row =
                question.type() == AnswerType.GRID ? row(asked, question.lines().get(cell.row() - 1)) : cell.row();
        return same == null || row < 1 || row > asked.rows() ? null : asked.key(row, same);
    }

    private static int row(Question asked, Question.Line line) {
        return IntStream.range(0, asked.lines().size())
                .filter(at -> Objects.equals(asked.lines().get(at).code(), line.code()))
                .map(at -> at + 1)
                .findFirst()
                .orElse(0);
    }
}
