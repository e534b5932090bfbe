package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applicants.Applicants;
import gov.award.files.Attachment;
import gov.award.forms.Answers;
import gov.award.forms.Asked;
import gov.award.forms.Choice;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.forms.Form;
import gov.award.forms.FormVersion;
import gov.award.forms.Forms;
import gov.award.forms.Gaps;
import gov.award.forms.Missing;
import gov.award.forms.Section;
import gov.award.people.Units;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an application: for its applicant the working copy, for those who handle it what was submitted. */
@Component
public class ApplicationReadings {

    /** The table of the standard form in which each year is answered by 无, or by 有 and what. */
    private static final String NEGATIVE_LIST = "negative-list";

    private static final String SOME = "有";

    private final JdbcClient jdbc;
    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final Applicants applicants;
    private final Openings openings;
    private final IntendedRefusals refusals;
    private final Options options;
    private final Submission submission;
    private final FileReadings files;
    private final Units units;
    private final RoundBriefs rounds;
    private final Forms forms;
    private final Drafts drafts;
    private final PrintReadings prints;
    private final PaperEntries papers;
    private final PaperActs acts;
    private final BusinessClock clock;

    ApplicationReadings(
            JdbcClient jdbc,
            ApplicationBriefs briefs,
            Applications applications,
            Applicants applicants,
            Openings openings,
            IntendedRefusals refusals,
            Options options,
            Submission submission,
            FileReadings files,
            Units units,
            RoundBriefs rounds,
            Forms forms,
            Drafts drafts,
            PrintReadings prints,
            PaperEntries papers,
            PaperActs acts,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.briefs = briefs;
        this.applications = applications;
        this.applicants = applicants;
        this.openings = openings;
        this.refusals = refusals;
        this.options = options;
        this.submission = submission;
        this.files = files;
        this.units = units;
        this.rounds = rounds;
        this.forms = forms;
        this.drafts = drafts;
        this.prints = prints;
        this.papers = papers;
        this.acts = acts;
        this.clock = clock;
    }

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
    public OverviewPage overview(Actor actor, ApplicationId id) {
        var brief = briefs.of(id);
        var round = rounds.of(brief.round());
        var own = own(brief);
        var unit = brief.unit();
        var paper = papers.of(id).orElse(null);
        var withdrawals = acts.of(id, PaperAct.What.WITHDRAWAL);
        var lines = own ? sections(actor, brief) : List.<OverviewPage.SectionLine>of();
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
                lines,
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
                jdbc.sql("""
                                select m.move, m.to_status, m.at, p.name as recorded_by_name, m.received_on
                                from application_move m left join person p on p.id = m.recorded_by
                                where m.application = ? order by m.at, m.id
                                """)
                        .param(id.value())
                        .query(Row.of(OverviewPage.MoveLine.class))
                        .list(),
                correction == null ? null : correction.due(),
                !openings.correction(id, clock.now()).isEmpty(),
                points,
                own && paper == null && openings.missed(round, brief.status()),
                own && brief.status() != Status.DRAFT && refusals.anyTold(id),
                own && brief.status() == Status.DRAFT && reusable(brief, lines),
                paper,
                recordable(actor, brief, round, withdrawals),
                withdrawals);
    }

    private boolean recordable(Actor actor, ApplicationBrief brief, RoundBrief round, List<PaperAct> withdrawals) {
        return actor.is(Role.OFFICE)
                && Withdrawing.possible(round.phase(), brief.status())
                && withdrawals.stream().noneMatch(PaperAct::waits)
                && briefs.online(brief.applicant()).isEmpty()
                && !papers.enteredBy(brief.id()).contains(actor.requirePerson());
    }

    private boolean reusable(ApplicationBrief brief, List<OverviewPage.SectionLine> lines) {
        return applications.before(brief).isPresent()
                && lines.stream()
                        .anyMatch(line -> line.applies()
                                && line.savedAt() == null
                                && TakeOverAnswers.TAKEN.contains(line.section()));
    }

    private List<OverviewPage.SectionLine> sections(Actor actor, ApplicationBrief brief) {
        var copy = submission.copy(actor, brief.id());
        var incomplete = copy.missing().stream().map(Missing::step).collect(Collectors.toSet());
        var nothing = Answers.NONE.canonical();
        var withFiles =
                copy.files().stream().map(file -> copy.asked(file).section()).collect(Collectors.toSet());
        var saved = applications.sections(brief.id());
        var form = copy.form();
        var lines = new ArrayList<OverviewPage.SectionLine>();
        for (var section : Section.values()) {
            var applies = form.has(section);
            var last = saved.get(section);
            lines.add(new OverviewPage.SectionLine(
                    section,
                    applies,
                    OverviewPage.Filled.of(
                            !incomplete.contains(section),
                            !copy.sections().getOrDefault(section, nothing).equals(nothing)
                                    || withFiles.contains(section)),
                    last == null ? null : last.savedAt()));
        }
        return lines;
    }

    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public SectionPage section(Actor actor, ApplicationId id, Section section, Locale locale) {
        var brief = briefs.of(id);
        if (!own(brief)) {
            throw new NotFound("section");
        }
        var saved = applications.sections(id).get(section);
        var version = version(brief);
        if (!version.form().has(section)) {
            throw new NotFound("section");
        }
        var answers = saved == null ? Answers.NONE : saved.answers();
        var listed = prints.listed(brief, version.form(), section, answers, locale);
        var open = openings.open(id, brief.status(), rounds.of(brief.round()).phase())
                .contains(section);
        var places = files.places(actor, brief, version.form(), section, answers).stream()
                .filter(place -> open || place.wanted() || !place.files().isEmpty())
                .toList();
        if (open) {
            listed.computeIfPresent(Field.RECOMMENDING_UNIT, (_, _) -> options.choices(actor, locale));
        }
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
                open,
                Asked.groups(version, section, answers, listed, pictures(places)),
                Stream.concat(
                                Completeness.contradictions(brief.kind(), section, answers).stream(),
                                Gaps.figures(version, section, answers).stream())
                        .map(Missing::reason)
                        .toList(),
                places,
                files.room(id),
                points,
                next(version.form(), section));
    }

    private static @Nullable Section next(Form form, Section section) {
        return Arrays.stream(Section.values())
                .filter(candidate -> candidate.compareTo(section) > 0 && form.has(candidate))
                .findFirst()
                .orElse(null);
    }

    private FormVersion version(ApplicationBrief brief) {
        return forms.of(rounds.of(brief.round()), brief.kind(), brief.form());
    }

    /**
     * What a section said before.
     *
     * @param version the one looked at, the latest listed if none is named
     * @param below lists only those before that one
     */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public EarlierPage earlier(
            Actor actor,
            ApplicationId id,
            Section section,
            @Nullable Integer version,
            @Nullable Integer below,
            Locale locale) {
        var brief = briefs.of(id);
        var form = version(brief);
        if (!own(brief) || !form.form().asks(section)) {
            throw new NotFound("section");
        }
        var versions = drafts.earlier(id, section, below);
        var looked = version != null
                ? version
                : versions.isEmpty() ? null : versions.getFirst().version();
        return new EarlierPage(
                brief,
                section,
                openings.open(id, brief.status(), rounds.of(brief.round()).phase())
                        .contains(section),
                versions.subList(0, Math.min(versions.size(), Drafts.LISTED)),
                below,
                versions.size() > Drafts.LISTED
                        ? versions.get(Drafts.LISTED - 1).version()
                        : null,
                looked == null ? null : shown(actor, brief, form, section, looked, locale));
    }

    private EarlierPage.Shown shown(
            Actor actor, ApplicationBrief brief, FormVersion form, Section section, int version, Locale locale) {
        var answers = drafts.of(brief.id(), section, version);
        return new EarlierPage.Shown(
                version,
                Asked.groups(
                        form,
                        section,
                        answers,
                        prints.listed(brief, form.form(), section, answers, locale),
                        pictures(files.places(actor, brief, form.form(), section, answers))));
    }

    /** The form one's own application is written on. */
    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public Form form(Actor actor, ApplicationId id) {
        var brief = briefs.of(id);
        if (!own(brief)) {
            throw new NotFound("form");
        }
        return version(brief).form();
    }

    @Reading(by = {Role.APPLICANT, Role.ON_BEHALF})
    public SubmissionPage submission(Actor actor, ApplicationId id) {
        var copy = submission.copy(actor, id);
        if (!own(copy.brief())) {
            throw new NotFound("submission");
        }
        var round = rounds.of(copy.brief().round());
        var late = copy.brief().status() == Status.DRAFT
                ? openings.time(actor, round, id, clock.now())
                : openings.correction(id, clock.now());
        var unit = options.named(copy.brief().round(), Field.RECOMMENDING_UNIT, copy.answers(), Locale.CHINA)
                .get(copy.answers().text(Field.RECOMMENDING_UNIT));
        var unproven = copy.files().stream()
                .filter(file -> DraftFiles.place(file) == FilePlace.EVIDENCE
                        && copy.items(file).isEmpty())
                .count();
        return new SubmissionPage(
                copy.brief(), round, copy.report(), late, copy.missing(), copy.files(), unproven, doubtful(copy), unit);
    }

    private static boolean doubtful(Submission.Copy copy) {
        return copy.answers().says(Field.CLEAN_RECORD, Choice.Declared.NONE)
                && copy.form().at(NEGATIVE_LIST).stream()
                        .flatMap(question -> question.cells().stream())
                        .anyMatch(cell -> copy.answers().text(cell.key()).startsWith(SOME));
    }

    /** Where the pictures of the report are, by their names. */
    private static Map<String, String> pictures(List<SectionPage.Place> places) {
        return places.stream()
                .filter(place -> place.asked().place() == FilePlace.REPORT_PICTURES)
                .flatMap(place -> place.files().stream())
                .map(SectionPage.Standing::file)
                .collect(Collectors.toMap(
                        Attachment::name, file -> "/files/" + file.id().text(), (a, _) -> a));
    }

    private boolean own(ApplicationBrief brief) {
        return applicants.actsFor(brief.applicant());
    }
}
