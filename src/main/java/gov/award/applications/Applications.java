package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.applicants.Applicant;
import gov.award.forms.Answers;
import gov.award.forms.FormId;
import gov.award.forms.Section;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All applications: their working copies, the versions submitted, and the returns for correction. */
@Component
public class Applications {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Applications(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A section of the working copy; version 0 if it was never saved. */
    record Saved(
            Section section,
            int version,
            String content,
            @Nullable String by,
            @Nullable Instant savedAt) {

        Answers answers() {
            return Answers.of(content);
        }
    }

    /**
     * A version submitted.
     *
     * @param unitName of the recommending unit it names, at that time; {@code null} if that was not kept
     */
    record Version(
            UUID id,
            int number,
            PersonId submittedBy,
            Instant submittedAt,
            String receipt,
            String digest,
            @Nullable String unitName) {}

    /** A section as submitted. */
    record SubmittedSection(Section section, String content, String digest) {}

    /** A file as submitted. */
    public record SubmittedFile(UUID file, String place, String name, long size, String digest, List<String> items) {}

    /** The latest return for correction. */
    record Correction(UUID id, ApplicationMove move, Instant openedAt, LocalDate due) {}

    /** A point of it. */
    record CorrectionPoint(Section section, String what) {}

    /** Adds a draft; {@code false} if the applicant applies in the round already. */
    boolean add(Actor actor, ApplicationId id, RoundId round, Applicant applicant, FormId form) {
        var now = clock.now().atOffset(ZoneOffset.UTC);
        var programme = actor.requireProgramme().value();
        try {
            jdbc.sql("""
                            insert into application (id, programme, round, applicant, kind, name, employer, model, status,
                                                     form, started_by, started_at)
                            values (:id, :programme, :round, :applicant, :kind, :name, :employer, '', 'DRAFT', :form, :person, :now)
                            """)
                    .param("id", id.value())
                    .param("programme", programme)
                    .param("round", round.value())
                    .param("applicant", applicant.id().value())
                    .param("kind", applicant.kind().name())
                    .param("name", applicant.name())
                    .param("employer", applicant.employer())
                    .param("form", form.value())
                    .param("person", actor.personId())
                    .param("now", now)
                    .update();
        } catch (DuplicateKeyException appliesAlready) {
            return false;
        }
        jdbc.sql("insert into application_draft (application, programme, round, started_at) values (?, ?, ?, ?)")
                .params(id.value(), programme, round.value(), now)
                .update();
        return true;
    }

    void endDraft(ApplicationId id) {
        jdbc.sql("delete from application_draft where application = ?")
                .param(id.value())
                .update();
    }

    /** The working copy by section; sections never saved are missing. */
    Map<Section, Saved> sections(ApplicationId id) {
        var sections = new EnumMap<Section, Saved>(Section.class);
        jdbc.sql("""
                        select s.section, s.version, s.content, p.name as by, s.saved_at
                        from application_section s join person p on p.id = s.saved_by
                        where s.application = ?
                        """)
                .param(id.value())
                .query(Row.of(Saved.class))
                .list()
                .forEach(saved -> sections.put(saved.section(), saved));
        return sections;
    }

    /** The version of that number, the latest for {@code null}. */
    Optional<Version> version(ApplicationId id, @Nullable Integer number) {
        return jdbc.sql("""
                        select id, number, submitted_by, submitted_at, receipt, digest, unit_name from application_version
                        where application = :application and (:number::int is null or number = :number)
                        order by number desc limit 1
                        """)
                .param("application", id.value())
                .param("number", number)
                .query(Row.of(Version.class))
                .optional();
    }

    /** Whether anything submitted is there for whoever acts; for those who have not pledged nothing is. */
    public boolean anySubmitted(ApplicationId id) {
        return !versions(id).isEmpty();
    }

    /** All versions, latest first. */
    List<Version> versions(ApplicationId id) {
        return jdbc.sql("""
                        select id, number, submitted_by, submitted_at, receipt, digest, unit_name from application_version
                        where application = ? order by number desc
                        """).param(id.value()).query(Row.of(Version.class)).list();
    }

    List<SubmittedSection> submittedSections(UUID version) {
        return jdbc
                .sql("select section, content, digest from application_version_section where version = ?")
                .param(version)
                .query(Row.of(SubmittedSection.class))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(SubmittedSection::section))
                .toList();
    }

    List<SubmittedFile> submittedFiles(UUID version) {
        return jdbc
                .sql("select file, place, name, size, digest, items from application_version_file where version = ?")
                .param(version)
                .query(Row.of(SubmittedFile.class))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(SubmittedFile::place).thenComparing(SubmittedFile::name))
                .toList();
    }

    Optional<Correction> correction(ApplicationId id) {
        return jdbc.sql("""
                        select id, move, opened_at, due from correction where application = ?
                        order by opened_at desc, id limit 1
                        """).param(id.value()).query(Row.of(Correction.class)).optional();
    }

    List<CorrectionPoint> points(UUID correction) {
        return jdbc.sql("select section, what from correction_point where correction = ? order by number")
                .param(correction)
                .query(Row.of(CorrectionPoint.class))
                .list();
    }

    /** The office's rulings that stand, by provision. */
    List<StandingRuling> rulings(ApplicationId id) {
        return jdbc.sql("""
                        select f.id, f.provision, f.outcome, f.reason, p.name as by, f.found_at, f.answered
                        from eligibility_finding f join person p on p.id = f.found_by join application c on c.id = f.application
                        where f.application = ? and f.found_at > recommended_since(c.round) and not exists (select from eligibility_finding later where later.supersedes = f.id)
                        """)
                .param(id.value())
                .query(Row.of(StandingRuling.class))
                .list();
    }

    /**
     * A ruling with the provision it is on.
     *
     * @param answered what was asked when it was made, by {@link Finding#asked()}; {@code null} if that was not kept
     */
    record StandingRuling(
            UUID id,
            gov.award.measures.Provision provision,
            Outcome outcome,
            String reason,
            String by,
            Instant foundAt,
            @Nullable List<String> answered) {

        /**
         * A question that was not there yet it does not answer, nor any about what was given in since; what it finds against
         * stands whatever is asked.
         *
         * @param givenAt when the latest version was given in
         */
        boolean settles(Finding finding, Instant givenAt) {
            return outcome == Outcome.NOT_MET
                    || finding.result() != Finding.Result.QUESTION
                    || answered == null
                    || (answered.contains(finding.asked()) && !foundAt.isBefore(givenAt));
        }

        Ruling ruling() {
            return new Ruling(outcome, reason, by, foundAt);
        }
    }

    /** @throws NotFound if the application has never been submitted */
    Version latest(ApplicationId id) {
        return version(id, null).orElseThrow(() -> new NotFound("version"));
    }

    /** The applicant's application in the latest round before, if it was given in. */
    Optional<ApplicationId> before(ApplicationBrief brief) {
        return jdbc.sql("""
                        select a.id from application a join round r on r.id = a.round
                        where a.applicant = :applicant and a.submitted_at is not null
                          and r.ordinal < (select ordinal from round where id = :round)
                        order by r.ordinal desc, a.submitted_at desc limit 1
                        """)
                .param("applicant", brief.applicant().value())
                .param("round", brief.round().value())
                .query(Row.of(ApplicationId.class))
                .optional();
    }
}
