package gov.award.forms;

import gov.award.files.FileType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files as the office asks for them.
 *
 * @param version the version of the draft it is written on
 * @param code {@code null} or blank for something new
 * @param section with labels and condition count for the office's own only
 * @param labelEn the Chinese text stands for it where it is blank
 * @param most files
 * @param megabytes of each file
 * @param when code of the question these files depend on; blank if they are always asked for
 * @param answers codes of the answers that make them asked for
 */
public record FileQuestionForm(
        int version,
        @Nullable @Size(max = Question.LONGEST_CODE) String code,
        @Nullable Section section,
        @Nullable @Size(max = 100) String labelZh,
        @Nullable @Size(max = 200) String labelEn,
        @Nullable @Size(max = 300) String hintZh,
        @Nullable @Size(max = 600) String hintEn,
        @NotNull Demand demand,
        @NotEmpty Set<FileType> types,
        @NotNull @Min(1) @Max(FileQuestion.MOST) Integer most,
        @NotNull @Min(1) @Max(FileQuestion.MOST_MEGABYTES) Integer megabytes,
        @Nullable @Size(max = Question.LONGEST_CODE) String when,
        @Nullable List<@Size(max = Question.LONGEST_CODE) String> answers) {}
