package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.measures.Refusal;
import gov.award.people.Units;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an application: for its applicant the working copy, for those who handle it what was submitted. */
@Component
public class ApplicationReadings {

    private final JdbcClient jdbc;
    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final Applicants applicants;
    private final Openings openings;
    private final Options options;
    private final Submission submission;
    private final EligibilityReports reports;
    private final FileReadings files;
    private final Units units;
    private final RoundBriefs rounds;

    ApplicationReadings(
            JdbcClient jdbc,
            ApplicationBriefs briefs,
            Applications applications,
            Applicants applicants,
            Openings openings,
            Options options,
            Submission submission,
            EligibilityReports reports,
            FileReadings files,
            Units units,
            RoundBriefs rounds) {
        this.jdbc = jdbc;
        this.briefs = briefs;
        this.applications = applications;
        this.applicants = applicants;
        this.openings = openings;
        this.options = options;
        this.submission = submission;
        this.reports = reports;
        this.files = files;
        this.units = units;
        this.rounds = rounds;
    }

    @Reading(by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.RECOMMENDER, Role.ASSESSOR})
    public OverviewPage overview(Actor actor, ApplicationId id) {
        var brief = briefs.of(id);
        var round = rounds.of(brief.round());
        var own = own(brief);
        var unit = brief.unit();
        var correction = own ? applications.correction(id).orElse(null) : null;
        var points = correction == null
                ? List.<OverviewPage.PointLine>of()
                : applications.points(correction.id()).stream()
                        .map(point -> new OverviewPage.PointLine(point.section(), point.what()))
                        .toList();
        return new OverviewPage(
                brief,
                round,
                own,
                own && applicants.confirmedMember(actor, brief.applicant()),
                own ? openings.open(id, brief.status(), round.phase()) : Set.of(),
                own ? sections(actor, brief) : List.of(),
                unit == null ? null : units.name(unit).orElse(null),
                jdbc.sql("select receipt_paper from application where id = ?")
                        .param(id.value())
                        .query((row, _) -> java.util.Optional.ofNullable(row.getObject("receipt_paper", UUID.class)))
                        .single()
                        .orElse(null),
                jdbc.sql("""
                                select v.number, v.submitted_at, p.name as by, v.receipt, v.digest
                                from application_version v join person p on p.id = v.submitted_by
                                where v.application = ? order by v.number desc
                                """)
                        .param(id.value())
                        .query(Row.of(OverviewPage.VersionLine.class))
                        .list(),
                jdbc.sql("select move, to_status, at from application_move where application = ? order by at, id")
                        .param(id.value())
                        .query(Row.of(OverviewPage.MoveLine.class))
                        .list(),
                correction == null ? null : correction.due(),
                points,
                own && openings.missed(round, brief.status()));
    }

    private List<OverviewPage.SectionLine> sections(Actor actor, ApplicationBrief brief) {
        var copy = submission.copy(actor, brief.id());
        var incomplete = new HashSet<Object>();
        copy.missing().stream().map(Refusal::arguments).forEach(incomplete::addAll);
        var saved = applications.sections(brief.id());
        var lines = new ArrayList<OverviewPage.SectionLine>();
        for (var section : Section.values()) {
            var applies = !Field.of(section, brief.kind()).isEmpty()
                    || !FilePlace.of(section, brief.kind()).isEmpty();
            var reportMissing = section == Section.REPORT
                    && copy.missing().stream()
                            .anyMatch(refusal -> refusal.rule().equals("REPORT_MISSING"));
            var last = saved.get(section);
            lines.add(new OverviewPage.SectionLine(
                    section,
                    applies,
                    !incomplete.contains(section) && !reportMissing,
                    last == null ? null : last.savedAt()));
        }
        return lines;
    }

    @Reading(by = Role.APPLICANT)
    public SectionPage section(Actor actor, ApplicationId id, Section section, Locale locale) {
        var brief = briefs.of(id);
        if (!own(brief)) {
            throw new NotFound("section");
        }
        var saved = applications.sections(id).get(section);
        var places = files.places(actor, brief, section);
        var fields = Field.of(section, brief.kind());
        if (fields.isEmpty() && places.isEmpty()) {
            throw new NotFound("section");
        }
        var listed = listed(actor, brief, section, locale);
        listed.computeIfPresent(Field.RECOMMENDING_UNIT, (_, _) -> options.choices(actor, locale));
        var points = applications
                .correction(id)
                .map(correction -> applications.points(correction.id()).stream()
                        .filter(point -> point.section() == section)
                        .map(Applications.CorrectionPoint::what)
                        .toList())
                .orElse(List.of());
        return new SectionPage(
                brief,
                section,
                saved == null ? 0 : saved.version(),
                saved == null ? null : saved.by(),
                saved == null ? null : saved.savedAt(),
                openings.open(id, brief.status(), rounds.of(brief.round()).phase())
                        .contains(section),
                Question.groups(section, brief.kind(), saved == null ? Answers.NONE : saved.answers(), listed),
                places,
                files.room(id),
                points,
                next(brief, section));
    }

    private static @Nullable Section next(ApplicationBrief brief, Section section) {
        var passed = false;
        for (var candidate : Section.values()) {
            var asked = !Field.of(candidate, brief.kind()).isEmpty()
                    || !FilePlace.of(candidate, brief.kind()).isEmpty();
            if (passed && asked) {
                return candidate;
            }
            passed |= candidate == section;
        }
        return null;
    }

    @Reading(by = Role.APPLICANT)
    public SubmissionPage submission(Actor actor, ApplicationId id) {
        var copy = submission.copy(actor, id);
        if (!own(copy.brief())) {
            throw new NotFound("submission");
        }
        var round = rounds.of(copy.brief().round());
        var missing = new ArrayList<Refusal>();
        if (copy.brief().status() == Status.DRAFT) {
            missing.addAll(openings.time(round, id));
        }
        missing.addAll(copy.missing());
        var unit = options.labels(actor, copy.brief().round(), Field.RECOMMENDING_UNIT, Locale.CHINA)
                .get(copy.answers().text(Field.RECOMMENDING_UNIT));
        return new SubmissionPage(copy.brief(), round, copy.report(), missing, copy.files(), unit);
    }

    /** The version of that number, the latest for {@code null}. */
    @Reading(by = {Role.APPLICANT, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.RECOMMENDER, Role.ASSESSOR})
    public PrintPage print(Actor actor, ApplicationId id, @Nullable Integer number, Locale locale) {
        var brief = briefs.of(id);
        var version = applications.version(id, number).orElseThrow(() -> new NotFound("version"));
        var submitted = applications.submittedFiles(version.id());
        var contents = applications.submittedSections(version.id());
        var parts = new ArrayList<PrintPage.Part>();
        for (var section : Section.values()) {
            var content = contents.stream()
                    .filter(each -> each.section() == section)
                    .findFirst()
                    .orElse(null);
            var own = submitted.stream()
                    .filter(file -> file.place().section() == section)
                    .map(file -> new PrintPage.File(file.file(), file.place(), file.name(), file.size(), file.digest()))
                    .toList();
            if (content != null || !own.isEmpty()) {
                parts.add(new PrintPage.Part(
                        section,
                        content == null ? "" : content.digest(),
                        content == null
                                ? List.of()
                                : Question.groups(
                                        section,
                                        brief.kind(),
                                        Answers.of(content.content()),
                                        listed(actor, brief, section, locale)),
                        own));
            }
        }
        return new PrintPage(
                brief,
                rounds.of(brief.round()),
                applicants.of(brief.applicant()),
                version.number(),
                version.submittedAt(),
                version.receipt(),
                version.digest(),
                parts);
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public EligibilityPage eligibility(Actor actor, ApplicationId id) {
        var brief = briefs.of(id);
        return new EligibilityPage(brief, reports.of(id), FindEligibility.OPEN.contains(brief.status()));
    }

    private boolean own(ApplicationBrief brief) {
        return jdbc.sql("select ?::uuid = any (acting_applicants())")
                .param(brief.applicant().value())
                .query(Boolean.class)
                .single();
    }

    private Map<Field, Map<String, String>> listed(
            Actor actor, ApplicationBrief brief, Section section, Locale locale) {
        var listed = new EnumMap<Field, Map<String, String>>(Field.class);
        Field.of(section, brief.kind()).stream()
                .filter(field -> field.type() == Field.Type.LISTED)
                .forEach(field -> listed.put(field, options.labels(actor, brief.round(), field, locale)));
        return listed;
    }
}
