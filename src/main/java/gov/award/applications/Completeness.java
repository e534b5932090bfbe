package gov.award.applications;

import gov.award.forms.Answers;
import gov.award.forms.Choice;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.forms.Form;
import gov.award.forms.FormVersion;
import gov.award.forms.Gaps;
import gov.award.forms.Missing;
import gov.award.forms.Question;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.people.Parsed;
import gov.award.people.Uscc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is missing before an application can be given in (article 15). */
final class Completeness {

    /** Characters of the self-assessment report, by the practice of the award. */
    static final int LONGEST_REPORT = 50_000;

    private Completeness() {}

    /**
     * Everything missing, section by section; empty if the application is complete.
     *
     * @param handedIn codes of the file questions that have a file
     */
    static List<Missing> missing(FormVersion version, Answers answers, Set<String> handedIn, LocalDate today) {
        var form = version.form();
        var filled =
                handedIn.stream().map(code -> FilePlace.at(code).orElseThrow()).collect(Collectors.toSet());
        var kind = form.kind();
        var missing = new ArrayList<Missing>();
        for (var section : Section.values()) {
            if (section == Section.REPORT) {
                missing.addAll(report(form, answers, filled));
            }
            missing.addAll(Gaps.in(version, section, answers));
            for (var asked : form.files(section)) {
                if (asked.required() && form.asks(asked, answers) && !handedIn.contains(asked.code())) {
                    missing.add(Missing.in(section, asked.basis(), "FILE_MISSING", section, asked.name()));
                }
            }
        }
        declared(kind, answers, filled, missing);
        var signed = answers.date(Field.SIGNED_ON);
        if (signed != null && signed.isAfter(today)) {
            missing.add(Missing.in(Section.SIGNATURE, Provision.SUBMISSION, "SIGNED_IN_FUTURE", signed));
        }
        return missing;
    }

    /** Which declarations of a section what is listed beside them contradicts. */
    static List<Missing> contradictions(Kind kind, Section section, Answers answers) {
        var found = new ArrayList<Missing>();
        declared(kind, answers, Set.of(), found);
        return found.stream()
                .filter(each -> each.step() == section && each.reason().rule().equals("DECLARATION_CONTRADICTS"))
                .toList();
    }

    /** The report is handed in as a file, or everything asked of it is answered, and all that is said there is not too long. */
    private static List<Missing> report(Form form, Answers answers, Set<FilePlace> filled) {
        var length = form.of(Section.REPORT).stream()
                .flatMap(question -> question.cells().stream())
                .mapToInt(cell -> answers.text(cell.key()).length())
                .sum();
        if (length > LONGEST_REPORT) {
            return List.of(Missing.in(
                    Section.REPORT, Provision.SUBMISSION, "REPORT_TOO_LONG", Section.REPORT, LONGEST_REPORT, length));
        }
        if (filled.contains(FilePlace.REPORT)) {
            return List.of();
        }
        var asked = form.of(Section.REPORT).stream()
                .filter(Question::isReport)
                .filter(question -> form.asks(question, answers))
                .toList();
        if (asked.stream().noneMatch(answers::has)) {
            return List.of(Missing.in(Section.REPORT, Provision.SUBMISSION, "REPORT_MISSING", Section.REPORT));
        }
        return asked.stream()
                .filter(question -> !answers.has(question))
                .map(question -> Missing.in(
                        Section.REPORT, Provision.SUBMISSION, "ANSWER_MISSING", Section.REPORT, question.name()))
                .toList();
    }

    /** Whether there is something to each declaration, and each entry is whole. */
    private static void declared(Kind kind, Answers answers, Set<FilePlace> filled, List<Missing> missing) {
        var basis = kind == Kind.ORGANISATION ? Provision.CLEAN_RECORD : Provision.INDIVIDUAL_CONDUCT;
        for (var place = 1; place <= Field.INCIDENT_KIND.places(); place++) {
            var written = parts(answers, place, Field.INCIDENT_KIND, Field.INCIDENT_DATE, Field.INCIDENT_TEXT);
            if (written > 0 && written < 3) {
                missing.add(Missing.in(Section.CONDITIONS, basis, "INCIDENT_INCOMPLETE", place));
            }
        }
        var proof = kind == Kind.ORGANISATION ? FilePlace.RECORD : FilePlace.CONDUCT;
        if (!filled.contains(proof)
                && Eligibility.incidents(answers).stream().anyMatch(Eligibility.Incident::penaltyAnnulled)) {
            missing.add(Missing.in(Section.CONDITIONS, basis, "ANNULMENT_UNPROVEN", proof));
        }
        var incidents = answers.has(Field.INCIDENT_KIND);
        if (answers.says(Field.CLEAN_RECORD, Choice.Declared.SOME) && !incidents) {
            missing.add(Missing.in(Section.CONDITIONS, basis, "INCIDENT_NOT_NAMED"));
        }
        if (answers.says(Field.CLEAN_RECORD, Choice.Declared.NONE) && incidents) {
            missing.add(Missing.in(Section.CONDITIONS, basis, "DECLARATION_CONTRADICTS", Field.CLEAN_RECORD));
        }
        if (kind == Kind.INDIVIDUAL) {
            return;
        }
        predecessors(answers, missing);
        for (var place = 1; place <= Field.AWARD_LEVEL.places(); place++) {
            var written = parts(answers, place, Field.AWARD_LEVEL, Field.AWARD_RESULT, Field.AWARD_DATE);
            if (written > 0 && written < 3) {
                missing.add(Missing.in(Section.CONDITIONS, Provision.HIGHER_AWARD, "AWARD_INCOMPLETE", place));
            }
        }
        var awards = answers.has(Field.AWARD_LEVEL);
        if (answers.says(Field.HIGHER_AWARD, Choice.Declared.SOME) && !awards) {
            missing.add(Missing.in(Section.CONDITIONS, Provision.HIGHER_AWARD, "AWARD_NOT_NAMED"));
        }
        if (answers.says(Field.HIGHER_AWARD, Choice.Declared.NONE) && awards) {
            missing.add(Missing.in(
                    Section.CONDITIONS, Provision.HIGHER_AWARD, "DECLARATION_CONTRADICTS", Field.HIGHER_AWARD));
        }
    }

    /** Article 24: each predecessor is named with its code, by which the register knows it. */
    private static void predecessors(Answers answers, List<Missing> missing) {
        for (var place = 1; place <= Field.PREDECESSOR_CODE.places(); place++) {
            var written = parts(answers, place, Field.PREDECESSOR_NAME, Field.PREDECESSOR_CODE);
            if (written == 1) {
                missing.add(Missing.in(Section.MODEL, Provision.REAPPLICATION_BAR, "PREDECESSOR_INCOMPLETE", place));
            } else if (written == 2
                    && Uscc.parse(answers.text(Field.PREDECESSOR_CODE, place)) instanceof Parsed.Invalid<Uscc>) {
                missing.add(
                        Missing.in(Section.MODEL, Provision.REAPPLICATION_BAR, "PREDECESSOR_CODE_NOT_VALID", place));
            }
        }
        var named = answers.has(Field.PREDECESSOR_NAME) || answers.has(Field.PREDECESSOR_CODE);
        if (answers.says(Field.PREDECESSORS, Choice.Declared.SOME) && !named) {
            missing.add(Missing.in(Section.MODEL, Provision.REAPPLICATION_BAR, "PREDECESSOR_NOT_NAMED"));
        }
        if (answers.says(Field.PREDECESSORS, Choice.Declared.NONE) && named) {
            missing.add(Missing.in(
                    Section.MODEL, Provision.REAPPLICATION_BAR, "DECLARATION_CONTRADICTS", Field.PREDECESSORS));
        }
    }

    private static int parts(Answers answers, int place, Field... fields) {
        var written = 0;
        for (var field : fields) {
            if (!answers.text(field, place).isEmpty()) {
                written++;
            }
        }
        return written;
    }
}
