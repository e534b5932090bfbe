package gov.award.forms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as the office writes it.
 *
 * @param version the version of the draft it is written on
 * @param code {@code null} or blank for a new one
 * @param labelEn the Chinese text stands for it where it is blank
 * @param longest characters an answer may have; {@code null} for the usual
 * @param rows of a list
 * @param options one a line, Chinese and English with a bar between them
 * @param lines of a grid, written the same way; one that must be filled in begins with an asterisk
 * @param columns of a table, written the same way; a third part names the type, a fourth the years back
 * @param when code of the question this one depends on; blank if it is always asked
 * @param answers codes of the answers that make it asked
 */
public record QuestionForm(
        int version,
        @Nullable @Size(max = Question.LONGEST_CODE) String code,
        @NotNull Section section,
        @NotNull AnswerType type,
        @NotBlank @Size(max = 100) String labelZh,
        @Nullable @Size(max = 200) String labelEn,
        @Nullable @Size(max = 300) String hintZh,
        @Nullable @Size(max = 600) String hintEn,
        @Nullable @Min(1) @Max(20_000) Integer longest,
        @NotNull Demand demand,
        @Nullable @Min(1) @Max(Question.MOST_ROWS) Integer rows,
        @Nullable @Size(max = 4000) String options,
        @Nullable @Size(max = 8000) String lines,
        @Nullable @Size(max = 4000) String columns,
        @Nullable @Size(max = Question.LONGEST_CODE) String when,
        @Nullable List<@Size(max = Question.LONGEST_CODE) String> answers) {}
