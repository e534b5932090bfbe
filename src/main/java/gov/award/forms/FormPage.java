package gov.award.forms;

import gov.award.measures.Kind;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.web.Screen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form as the office works at it.
 *
 * @param version of the draft; 0 if nothing was changed since the form in force
 * @param published the versions published, latest first
 * @param open whether it can be changed still
 * @param changes what publishing it would change
 */
public record FormPage(
        RoundBrief round,
        Kind kind,
        int version,
        @Nullable String savedBy,
        @Nullable Instant savedAt,
        List<Step> steps,
        List<Published> published,
        boolean open,
        List<Change> changes)
        implements OfRound {

    /** What messages call a question by that another depends on. */
    public Object name(String code) {
        return steps.stream()
                .flatMap(step -> step.questions().stream())
                .filter(question -> question.code().equals(code))
                .findFirst()
                .map(Question::name)
                .orElse(code);
    }

    /** A step with its questions, and what is asked for in files. */
    public record Step(Section section, List<Question> questions, List<FileQuestion> files) {}

    /** A version published. */
    public record Published(int number, String by, Instant publishedAt) {}

    /**
     * What becomes of a question, or of files asked for.
     *
     * @param name what messages call it by
     */
    public record Change(Difference difference, Object name) {

        static Change of(Difference difference, Question question) {
            return new Change(difference, question.name());
        }

        static Change of(Difference difference, FileQuestion question) {
            return new Change(difference, question.name());
        }

        /** How it differs from the form in force. */
        public enum Difference {
            ADDED,
            CHANGED,
            DROPPED
        }
    }

    /**
     * A form as applicants will see it.
     *
     * @param groups by section
     */
    public record Preview(RoundBrief round, Kind kind, Form form, Map<Section, List<Asked.Group>> groups)
            implements OfRound {}

    /** Something that can be asked for certain answers only. */
    public interface Conditional {

        Kind kind();

        /** The questions it can be made to depend on. */
        List<Question> conditions();

        /** What can be answered to one of them, by code. */
        default Map<String, String> answers(Question condition, Screen screen) {
            return Asked.options(kind(), condition, screen);
        }
    }

    /**
     * Files about to be asked for.
     *
     * @param question {@code null} for something new
     * @param totalMegabytes of all files of an application together
     * @param conditions questions of the step on which it can be made to depend
     */
    public record EditedFiles(
            RoundBrief round,
            Kind kind,
            int version,
            Section section,
            @Nullable FileQuestion question,
            long totalMegabytes,
            List<Question> conditions)
            implements OfRound, Conditional {

        /** Whether the rules look at it, so that it stays what and where it is. */
        public boolean isOfRule() {
            return question != null && !question.isOwn();
        }
    }

    /**
     * A question about to be written.
     *
     * @param question {@code null} for a new one
     * @param conditions questions of the step with their answers on which it can be made to depend
     */
    public record Edited(
            RoundBrief round,
            Kind kind,
            int version,
            Section section,
            @Nullable Question question,
            List<Question> conditions)
            implements OfRound, Conditional {

        public String options() {
            return question == null ? "" : WrittenParts.writtenOptions(question.options());
        }

        public String lines() {
            return question == null ? "" : WrittenParts.writtenLines(question.lines());
        }

        public String columns() {
            return question == null ? "" : WrittenParts.writtenColumns(question.columns());
        }
    }
}
