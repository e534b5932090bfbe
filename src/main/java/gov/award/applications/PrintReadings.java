package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applicants.Applicants;
import gov.award.forms.AnswerType;
import gov.award.forms.Answers;
import gov.award.forms.Asked;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.forms.FileQuestion;
import gov.award.forms.Form;
import gov.award.forms.FormVersion;
import gov.award.forms.Forms;
import gov.award.forms.Question;
import gov.award.forms.Section;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an application as a whole, to be printed: as it was submitted, or one's own as it would be. */
@Component
public class PrintReadings {

    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final Applicants applicants;
    private final Submission submission;
    private final Options options;
    private final RoundBriefs rounds;
    private final Forms forms;
    private final PaperEntries papers;

    PrintReadings(
            ApplicationBriefs briefs,
            Applications applications,
            Applicants applicants,
            Submission submission,
            Options options,
            RoundBriefs rounds,
            Forms forms,
            PaperEntries papers) {
        this.briefs = briefs;
        this.applications = applications;
        this.applicants = applicants;
        this.submission = submission;
        this.options = options;
        this.rounds = rounds;
        this.forms = forms;
        this.papers = papers;
    }

    /** The version of that number, the latest for {@code null}. */
    @Reading(
            by = {
                Role.APPLICANT,
                Role.ON_BEHALF,
                Role.OFFICE,
                Role.DIRECTOR,
                Role.SUPERVISOR,
                Role.RECOMMENDER,
                Role.ASSESSOR
            })
    public PrintPage submitted(Actor actor, ApplicationId id, @Nullable Integer number, Locale locale) {
        var brief = briefs.of(id);
        var version = applications.version(id, number).orElseThrow(() -> new NotFound("version"));
        var round = rounds.of(brief.round());
        var form = forms.of(round, brief.kind(), brief.form());
        var contents = new EnumMap<Section, String>(Section.class);
        applications
                .submittedSections(version.id())
                .forEach(section -> contents.put(section.section(), section.content()));
        return new PrintPage(
                brief,
                round,
                applicants.of(brief.applicant()),
                new PrintPage.Given(version.number(), version.submittedAt(), version.receipt(), version.digest()),
                papers.of(id).orElse(null),
                parts(
                        brief,
                        contents,
                        version.unitName(),
                        applications.submittedFiles(version.id()).stream()
                                .map(file -> new PrintPage.File(
                                        file.file(),
                                        asked(form, file.place()),
                                        file.name(),
                                        file.size(),
                                        file.digest(),
                                        file.items()))
                                .toList(),
                        form,
                        locale));
    }

    /** One's own working copy, as it would be given in now. */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public PrintPage draft(Actor actor, ApplicationId id, Locale locale) {
        var brief = briefs.of(id);
        if (!applicants.actsFor(brief.applicant())) {
            throw new NotFound("draft");
        }
        var round = rounds.of(brief.round());
        var form = forms.of(round, brief.kind(), brief.form());
        var copy = submission.copy(actor, id);
        return new PrintPage(
                brief,
                round,
                applicants.of(brief.applicant()),
                null,
                papers.of(id).orElse(null),
                parts(
                        brief,
                        copy.sections(),
                        null,
                        copy.files().stream()
                                .map(file -> new PrintPage.File(
                                        file.id().value(),
                                        copy.asked(file),
                                        file.name(),
                                        file.size(),
                                        file.digest().hex(),
                                        copy.items(file)))
                                .toList(),
                        form,
                        locale));
    }

    private static FileQuestion asked(FormVersion form, String kept) {
        return form.form().files().stream()
                .filter(each -> each.kept().equals(kept))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("given in without being asked for: " + kept));
    }

    private List<PrintPage.Part> parts(
            ApplicationBrief brief,
            Map<Section, String> contents,
            @Nullable String unit,
            List<PrintPage.File> files,
            FormVersion form,
            Locale locale) {
        var pictures = files.stream()
                .filter(file -> file.asked().place() == FilePlace.REPORT_PICTURES)
                .collect(Collectors.toMap(PrintPage.File::name, file -> "/files/" + file.id(), (one, _) -> one));
        var parts = new ArrayList<PrintPage.Part>();
        for (var section : Section.values()) {
            var content = contents.get(section);
            var own = files.stream()
                    .filter(file -> file.asked().section() == section)
                    .toList();
            if (content != null || !own.isEmpty()) {
                var answers = content == null ? Answers.NONE : Answers.of(content);
                parts.add(new PrintPage.Part(
                        section, groups(brief, form, section, answers, unit, pictures, locale), own));
            }
        }
        return parts;
    }

    private List<Asked.Group> groups(
            ApplicationBrief brief,
            FormVersion form,
            Section section,
            Answers answers,
            @Nullable String unit,
            Map<String, String> pictures,
            Locale locale) {
        var listed = listed(brief, form.form(), section, answers, locale);
        if (unit != null) {
            listed.computeIfPresent(Field.RECOMMENDING_UNIT, (field, _) -> Map.of(answers.text(field), unit));
        }
        return Asked.groups(form, section, answers, listed, pictures);
    }

    /** What was chosen, or could be, in a section where the choices are kept elsewhere. */
    Map<Field, Map<String, String>> listed(
            ApplicationBrief brief, Form form, Section section, Answers answers, Locale locale) {
        var listed = new EnumMap<Field, Map<String, String>>(Field.class);
        form.of(section).stream()
                .map(Question::field)
                .filter(Objects::nonNull)
                .filter(field -> field.type() == AnswerType.LISTED)
                .forEach(field -> listed.put(field, options.named(brief.round(), field, answers, locale)));
        return listed;
    }
}
