package gov.award.forms;

import gov.award.measures.Kind;
import gov.award.rounds.CriteriaTree;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What applicants of a kind are asked, in the order of its sections. It asks whatever the rules read, each question once,
 * and no section has more places than a browser sends at once.
 *
 * @param files what is asked for in files, once at a place: a form published before the rules looked at a place asks for
 *     none there, so that only those where there must be some are sure to be among them
 */
public record Form(Kind kind, List<Question> questions, List<FileQuestion> files) {

    /** Places of one section. */
    static final int MOST_CELLS = 900;

    public Form {
        questions = List.copyOf(questions);
        files = List.copyOf(files);
        var codes = new HashSet<String>();
        var fields = EnumSet.noneOf(Field.class);
        var cells = new HashMap<Section, Integer>();
        for (var question : questions) {
            if (!codes.add(question.code())) {
                throw new IllegalArgumentException(question.code() + " is asked twice");
            }
            var field = question.field();
            if (field != null) {
                fields.add(field);
            }
            cells.merge(question.section(), question.cells().size(), Integer::sum);
        }
        var known = Field.of(kind);
        if (!known.containsAll(fields)
                || !fields.containsAll(known.stream().filter(Field::ruled).toList())) {
            throw new IllegalArgumentException("the rules read other fields than are asked: " + fields);
        }
        var places = files.stream()
                .map(FileQuestion::place)
                .filter(place -> place != FilePlace.OTHER)
                .collect(Collectors.toSet());
        if (files.stream().map(FileQuestion::code).distinct().count() != files.size()
                || !FilePlace.of(kind).containsAll(places)
                || !places.containsAll(FilePlace.needed(kind))) {
            throw new IllegalArgumentException("the rules look at other places than files are asked for: " + files);
        }
        if (cells.values().stream().anyMatch(all -> all > MOST_CELLS)) {
            throw new IllegalArgumentException("a section asks too much at once: " + cells);
        }
    }

    /** The same, with a question of each item where one stands for all. */
    Form with(CriteriaTree criteria) {
        return new Form(
                kind,
                questions.stream()
                        .flatMap(question -> question.type() == AnswerType.ITEMS
                                ? criteria.items().stream().map(question::ofItem)
                                : Stream.of(question))
                        .toList(),
                files);
    }

    /** The same, asking for other files. */
    Form with(List<FileQuestion> others) {
        return new Form(kind, questions, others);
    }

    /** The same, asking for files also where it did not yet. */
    Form alsoAt(List<FileQuestion> others) {
        return with(Stream.concat(files.stream(), others.stream().filter(other -> file(other.code())
                        .isEmpty()))
                .toList());
    }

    /** The same, asking other questions. */
    Form asking(List<Question> others) {
        return new Form(kind, others, files);
    }

    /** The files asked for in a section, in their order. */
    public List<FileQuestion> files(Section section) {
        return files.stream().filter(each -> each.section() == section).toList();
    }

    /** What is asked for in files under a code. */
    public Optional<FileQuestion> file(String code) {
        return files.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether a section asks for anything, be it answers or files. */
    public boolean has(Section section) {
        return asks(section) || !files(section).isEmpty();
    }

    boolean asksByItem() {
        return questions.stream().anyMatch(question -> question.type() == AnswerType.ITEMS);
    }

    /** The questions of a section, in their order. */
    public List<Question> of(Section section) {
        return questions.stream()
                .filter(question -> question.section() == section)
                .toList();
    }

    public boolean asks(Section section) {
        return questions.stream().anyMatch(question -> question.section() == section);
    }

    /** The sections that ask for something. */
    public Set<Section> sections() {
        var sections = EnumSet.noneOf(Section.class);
        Arrays.stream(Section.values()).filter(this::has).forEach(sections::add);
        return sections;
    }

    public Optional<Question> at(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** Whether the answers are such that a question is asked. */
    public boolean asks(Question question, Answers answers) {
        return given(question.when(), answers);
    }

    /** The same of files. */
    public boolean asks(FileQuestion files, Answers answers) {
        return given(files.when(), answers);
    }

    private static boolean given(Question.@Nullable When when, Answers answers) {
        return when == null || when.answers().contains(answers.text(when.question()));
    }
}
