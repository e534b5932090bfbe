package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.UnitId;
import gov.award.files.Attachment;
import gov.award.files.Sha256;
import gov.award.forms.Answers;
import gov.award.forms.Field;
import gov.award.forms.FileQuestion;
import gov.award.forms.Form;
import gov.award.forms.Forms;
import gov.award.forms.Missing;
import gov.award.forms.Section;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Weighs the working copy, and freezes it as the next version with a receipt. */
@Component
class Submission {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日HH时mm分ss秒", Locale.CHINA);

    private final Applications applications;
    private final ApplicationBriefs briefs;
    private final ApplicationMoves moves;
    private final EligibilityReports reports;
    private final Competences competences;
    private final DraftFiles draftFiles;
    private final DraftEvidence evidence;
    private final Units units;
    private final Papers papers;
    private final PaperEntries entries;
    private final RoundBriefs rounds;
    private final Forms forms;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    Submission(
            Applications applications,
            ApplicationBriefs briefs,
            ApplicationMoves moves,
            EligibilityReports reports,
            Competences competences,
            DraftFiles draftFiles,
            DraftEvidence evidence,
            Units units,
            Papers papers,
            PaperEntries entries,
            RoundBriefs rounds,
            Forms forms,
            JdbcClient jdbc,
            BusinessClock clock,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.briefs = briefs;
        this.moves = moves;
        this.reports = reports;
        this.competences = competences;
        this.draftFiles = draftFiles;
        this.evidence = evidence;
        this.units = units;
        this.papers = papers;
        this.entries = entries;
        this.rounds = rounds;
        this.forms = forms;
        this.jdbc = jdbc;
        this.clock = clock;
        this.messages = messages;
        this.events = events;
    }

    /** The working copy with everything found on it. */
    record Copy(
            ApplicationBrief brief,
            Form form,
            Map<Section, String> sections,
            Answers answers,
            List<Attachment> files,
            Map<UUID, List<String>> evidence,
            EligibilityReport report,
            List<Missing> missing) {

        /** Codes of the items a file proves. */
        List<String> items(Attachment file) {
            return evidence.getOrDefault(file.id().value(), List.of());
        }

        /** What was asked for when a file was handed in. */
        FileQuestion asked(Attachment file) {
            return form.file(file.purpose()).orElseThrow(() -> new NotFound("attachment"));
        }

        /** Whatever forbids giving it in, apart from the time. */
        List<Refusal> reasons() {
            var reasons = new ArrayList<>(missing.stream().map(Missing::reason).toList());
            report.failing().forEach(finding -> reasons.add(finding.refusal()));
            return reasons;
        }
    }

    Copy copy(Actor actor, ApplicationId id) {
        var brief = briefs.of(id);
        var version = forms.of(rounds.of(brief.round()), brief.kind(), brief.form());
        var form = version.form();
        var sections = new EnumMap<Section, String>(Section.class);
        // What is not asked, as the answers stand, is kept while one writes and not given in.
        applications
                .sections(id)
                .forEach((section, saved) -> sections.put(
                        section, saved.answers().asked(form, section).canonical()));
        var answers = sections.values().stream().map(Answers::of).reduce(Answers.NONE, Answers::and);
        // What carried a virus has no content any more, what is not scanned for its size is read by nobody.
        var files = draftFiles.standing(id).stream()
                .filter(file -> file.scan().counts())
                .filter(file -> form.file(file.purpose())
                        .filter(asked -> form.asks(asked, answers))
                        .isPresent())
                .toList();
        var handedIn = files.stream().map(Attachment::purpose).collect(Collectors.toSet());
        var filled = files.stream().map(DraftFiles::place).collect(Collectors.toSet());
        var missing = new ArrayList<>(Completeness.missing(version, answers, handedIn, clock.today()));
        // The unit that has the application already is not chosen again.
        var unit = brief.status() == Status.DRAFT || corrected(id, Section.UNIT) ? unit(answers) : null;
        if (unit != null && !units.plays(unit, UnitPart.RECOMMENDING, actor.requireProgramme())) {
            missing.add(Missing.in(Section.UNIT, Provision.RECOMMENDING_UNITS, "UNIT_NOT_COMPETENT"));
        } else if (unit != null) {
            competences.missing(actor, id, unit).stream()
                    .map(reason -> new Missing(Section.UNIT, "competence", reason))
                    .forEach(missing::add);
        }
        var report = reports.ofDraft(actor, brief, answers, filled);
        return new Copy(brief, form, sections, answers, files, evidence.of(id), report, missing);
    }

    /**
     * Freezes the copy, issues the receipt and makes the move.
     *
     * @param now when it arrived
     * @return the receipt's number
     */
    String freeze(Actor actor, Copy copy, PaperId paper, ApplicationMove move, Instant now) {
        var id = copy.brief().id();
        var before = applications.version(id, null).orElse(null);
        var number = before == null ? 1 : before.number() + 1;
        // A unit chosen by the office in the meantime stays, unless the choice itself was to be corrected.
        var unit = before == null || corrected(id, Section.UNIT)
                ? unit(copy.answers())
                : copy.brief().unit();
        var receiver = java.util.Objects.requireNonNull(unit, "unit");
        var receipt = receipt(copy, receiver, now, number);
        var members = briefs.members(copy.brief().applicant()).stream()
                .map(PersonId::value)
                .toList();
        var given = papers.issue(
                actor,
                paper,
                PaperKind.RECEIPT,
                copy.brief().round().value(),
                id.value(),
                say("applications.receipt.title"),
                copy.brief().name(),
                members,
                Map.of("receipt", receipt));
        keep(actor, copy, receipt, given, now, before == null ? null : before.id());
        draftFiles.forgetLeftOut(id);
        jdbc.sql("""
                        update application set status = :status, submitted_at = coalesce(submitted_at, :now), version = :version, model = :model,
                                               unit = :unit, receipt = :receipt, receipt_paper = :paper
                        where id = :id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("status", move.to().name())
                .param("version", number)
                .param("model", copy.answers().text(Field.MODEL_NAME))
                .param("unit", receiver.value())
                .param("receipt", given)
                .param("paper", paper.value())
                .param("id", id.value())
                .update();
        moves.record(actor, id, move, copy.brief().status());
        events.publishEvent(new ApplicationSubmitted(actor, id, copy.brief().round(), receiver, now, number));
        return given;
    }

    private boolean corrected(ApplicationId id, Section section) {
        return applications
                .correction(id)
                .map(correction ->
                        applications.points(correction.id()).stream().anyMatch(point -> point.section() == section))
                .orElse(false);
    }

    private Receipt receipt(Copy copy, UnitId unit, Instant now, int number) {
        var sections = new ArrayList<Receipt.Part>();
        copy.sections()
                .forEach((section, content) -> sections.add(new Receipt.Part(
                        say("Section." + section.name()), Sha256.ofText(content).hex())));
        var files = copy.files().stream()
                .map(file -> new Receipt.File(
                        say(copy.asked(file)),
                        file.name(),
                        file.size(),
                        file.digest().hex(),
                        copy.items(file)))
                .toList();
        var all = new StringBuilder();
        sections.forEach(part -> all.append(part.digest()).append('\n'));
        files.forEach(file -> all.append(file.line()).append('\n'));
        return new Receipt(
                rounds.of(copy.brief().round()).title(),
                copy.brief().name(),
                say("Kind." + copy.brief().kind().name()),
                copy.answers().text(Field.MODEL_NAME),
                units.name(unit).orElse(""),
                MOMENT.format(now.atZone(clock.zone())),
                number,
                Sha256.ofText(all.toString()).hex(),
                sections,
                files,
                papers(copy.brief().id()));
    }

    private @Nullable String papers(ApplicationId id) {
        return entries.of(id)
                .map(paper -> messages.getMessage(
                        "applications.receipt.paper",
                        new Object[] {MOMENT.format(paper.receivedAt().atZone(clock.zone())), paper.number()},
                        Locale.CHINA))
                .orElse(null);
    }

    private void keep(Actor actor, Copy copy, Receipt receipt, String given, Instant now, @Nullable UUID supersedes) {
        var version = UUID.randomUUID();
        var programme = actor.requireProgramme().value();
        var application = copy.brief().id().value();
        jdbc.sql("""
                        insert into application_version (id, programme, application, number, supersedes, submitted_by, submitted_at,
                                                         receipt, digest, unit_name)
                        values (:id, :programme, :application, :number, :supersedes::uuid, :person, :now, :receipt, :digest, :unit)
                        """)
                .param("id", version)
                .param("programme", programme)
                .param("application", application)
                .param("number", receipt.version())
                .param("supersedes", supersedes)
                .param("person", actor.personId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("receipt", given)
                .param("digest", receipt.digest())
                .param(
                        "unit",
                        Optional.ofNullable(unit(copy.answers()))
                                .flatMap(units::name)
                                .orElse(null))
                .update();
        copy.sections().forEach((section, content) -> jdbc.sql("""
                                insert into application_version_section (version, section, programme, application, content, digest)
                                values (?, ?, ?, ?, ?, ?)
                                """)
                .params(
                        version,
                        section.name(),
                        programme,
                        application,
                        content,
                        Sha256.ofText(content).hex())
                .update());
        copy.files().forEach(file -> jdbc.sql("""
                                insert into application_version_file (version, file, programme, application, place, name, size, digest, items)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                                """)
                .params(
                        version,
                        file.id().value(),
                        programme,
                        application,
                        copy.asked(file).kept(),
                        file.name(),
                        file.size(),
                        file.digest().hex(),
                        copy.items(file).toArray(String[]::new))
                .update());
    }

    private static @Nullable UnitId unit(Answers answers) {
        var text = answers.text(Field.RECOMMENDING_UNIT);
        return text.isEmpty() ? null : new UnitId(UUID.fromString(text));
    }

    private String say(FileQuestion asked) {
        return asked.label() == null
                ? say("FilePlace." + asked.place().name())
                : asked.label().in(Locale.CHINA);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.CHINA);
    }
}
