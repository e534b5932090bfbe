package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.Status;
import gov.award.committee.MatterKind;
import gov.award.committee.Resolution;
import gov.award.committee.Resolutions;
import gov.award.files.Attachments;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.people.Identifiers;
import gov.award.people.People;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads complaints for those who deal with them. Opening one, and who reported it, goes on record. */
@Component
class ComplaintFile {

    private final JdbcClient jdbc;
    private final Complaints complaints;
    private final Verifiers verifiers;
    private final ApplicationBriefs applications;
    private final People people;
    private final Attachments attachments;
    private final Resolutions resolutions;
    private final Identifiers identifiers;
    private final PublicComplaints forms;
    private final Candidacies candidacies;
    private final CandidacyReadings hearings;
    private final Journal journal;

    ComplaintFile(
            JdbcClient jdbc,
            Complaints complaints,
            Verifiers verifiers,
            ApplicationBriefs applications,
            People people,
            Attachments attachments,
            Resolutions resolutions,
            Identifiers identifiers,
            PublicComplaints forms,
            Candidacies candidacies,
            CandidacyReadings hearings,
            Journal journal) {
        this.jdbc = jdbc;
        this.complaints = complaints;
        this.verifiers = verifiers;
        this.applications = applications;
        this.people = people;
        this.attachments = attachments;
        this.resolutions = resolutions;
        this.identifiers = identifiers;
        this.forms = forms;
        this.candidacies = candidacies;
        this.hearings = hearings;
        this.journal = journal;
    }

    /** The form for a letter, a call or a visit. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR})
    public ComplaintPages.Form form(Actor actor, UUID id) {
        return forms.form(actor, id);
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR})
    public ComplaintPages.All all(Actor actor, @Nullable ComplaintState state, @Nullable UUID round, PageRequest page) {
        var where = " from complaint c where (:state::text is null or c.state = :state)"
                + " and (:round::uuid is null or c.round = :round::uuid)";
        var total = jdbc.sql("select count(*)" + where)
                .param("state", state == null ? null : state.name())
                .param("round", round)
                .query(Long.class)
                .single();
        var rows = jdbc.sql("""
                        select c.id, c.year, c.number, c.sort, c.about, c.concerned, c.anonymous, c.way, c.received_at, c.state,
                            (select f.outcome from complaint_finding f where f.complaint = c.id) outcome,
                            (select p.name from person p where p.id = c.verifier) verifier_name,
                            exists (select from complaint_answer a where a.complaint = c.id) answered
                        """ + where + " order by c.received_at desc, c.id limit :limit offset :offset")
                .param("state", state == null ? null : state.name())
                .param("round", round)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(Row.of(ComplaintPages.Line.class))
                .list();
        return new ComplaintPages.All(new Listing<>(rows, total, page), state, round);
    }

    @Reading(
            by = {Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR, Role.DEPARTMENT, Role.GOVERNMENT},
            confidential = true)
    public ComplaintPages.One open(Actor actor, ComplaintId id) {
        var complaint = complaints.find(id);
        journal.read(actor, "complaint", id);
        var directing = actor.is(Role.DIRECTOR);
        var received = complaint.state() == ComplaintState.RECEIVED;
        var assignable = complaint.state() == ComplaintState.TAKEN_UP || complaint.state() == ComplaintState.VERIFYING;
        return new ComplaintPages.One(
                complaint,
                complaint.application() == null ? null : candidate(complaint),
                complaint.person() == null
                        ? null
                        : people.name(complaint.person()).orElse(null),
                taken(id).orElse(null),
                assigned(id),
                found(id).orElse(null),
                issued(
                        "select paper, number, '' as text, reported_at as at from complaint_report where complaint = :id",
                        id),
                issued(
                        "select paper, number, answer as text, answered_at as at from complaint_answer where complaint = :id",
                        id),
                complaint.matter() == null
                        ? null
                        : resolutions
                                .latest(MatterKind.OTHER, id.value())
                                .map(Resolution::carried)
                                .orElse(null),
                attachments.of(id),
                actor.requirePerson().equals(complaint.verifier()),
                !complaint.anonymous(),
                directing && received && complaint.application() == null ? candidates(complaint) : Map.of(),
                directing && received && complaint.about() == About.PERSON ? persons(actor) : Map.of(),
                directing && assignable ? named(verifiers.eligible(actor, complaint)) : Map.of(),
                hearings.on(actor, id).orElse(null),
                directing && complaint.state() == ComplaintState.FOUND ? grounds(actor, complaint) : List.of());
    }

    private List<Provision> grounds(Actor actor, Complaint complaint) {
        return complaint.application() != null
                        && candidacies.inQuestion(
                                actor, complaint, finding(complaint.id()).outcome())
                ? CandidacyRules.grounds(
                        applications.of(complaint.application()).kind())
                : List.of();
    }

    @Reading(
            by = {Role.OFFICE, Role.DIRECTOR, Role.DEPARTMENT, Role.GOVERNMENT},
            confidential = true)
    public ComplaintPages.Reporter reporter(Actor actor, ComplaintId id) {
        var complaint = complaints.find(id);
        journal.read(actor, "complaint-reporter", id);
        return jdbc.sql("select name, contact from complaint_reporter where complaint = :id")
                .param("id", id.value())
                .query((row, n) -> new ComplaintPages.Reporter(
                        id,
                        complaint.printedNumber(),
                        identifiers.decrypt("reporter-name", row.getBytes("name")),
                        identifiers.decrypt("reporter-contact", row.getBytes("contact"))))
                .optional()
                .orElseThrow(() -> new NotFound("reporter"));
    }

    /** What waits for anyone who acts; content is not told. */
    List<ComplaintPages.Waiting> waiting() {
        return jdbc.sql("""
                        select w.* from (
                            select c.id, c.year, c.number, c.state, c.received_at, c.verifier,
                                exists (select from complaint_answer a where a.complaint = c.id) as answered,
                                exists (select from resolution r where r.matter = c.matter)
                                    and not exists (select from candidacy_decision d where d.complaint = c.id) as untold,
                                exists (select from candidacy_hearing h join candidacy_statement s on s.hearing = h.id
                                        where h.complaint = c.id and s.scan is not null and s.recorded_by <> (select acting_person())
                                          and not exists (select from candidacy_statement_check k where k.statement = s.id)) as uncompared
                            from complaint c) w
                        where w.state not in ('REPORTED', 'DECLINED') or not w.answered or w.untold or w.uncompared
                        order by w.received_at, w.id
                        """).query(Row.of(ComplaintPages.Waiting.class)).list();
    }

    Finding finding(ComplaintId id) {
        return found(id).orElseThrow(() -> new NotFound("finding"));
    }

    private Optional<Finding> found(ComplaintId id) {
        return jdbc.sql("""
                        select f.outcome, f.allegation, f.findings, p.name verifier, f.given_at
                        from complaint_finding f join person p on p.id = f.given_by where f.complaint = :id
                        """)
                .param("id", id.value())
                .query(Row.of(Finding.class))
                .optional();
    }

    private Optional<ComplaintPages.Taken> taken(ComplaintId id) {
        return jdbc.sql("""
                        select i.taken_up, i.ground, i.reason, p.name decided_by, i.decided_at
                        from complaint_intake i join person p on p.id = i.decided_by where i.complaint = :id
                        """)
                .param("id", id.value())
                .query(Row.of(ComplaintPages.Taken.class))
                .optional();
    }

    private List<ComplaintPages.Assigned> assigned(ComplaintId id) {
        return jdbc.sql("""
                        select v.name verifier, a.outside, a.reason, p.name assigned_by, a.assigned_at
                        from complaint_assignment a join person v on v.id = a.verifier join person p on p.id = a.assigned_by
                        where a.complaint = :id order by a.assigned_at
                        """)
                .param("id", id.value())
                .query(Row.of(ComplaintPages.Assigned.class))
                .list();
    }

    private ComplaintPages.@Nullable Issued issued(String query, ComplaintId id) {
        return jdbc.sql(query)
                .param("id", id.value())
                .query(Row.of(ComplaintPages.Issued.class))
                .optional()
                .orElse(null);
    }

    private String candidate(Complaint complaint) {
        return jdbc.sql("select name from application where id = :id")
                .param(
                        "id",
                        complaint.application() == null
                                ? null
                                : complaint.application().value())
                .query(String.class)
                .optional()
                .orElse(complaint.concerned());
    }

    private Map<String, String> candidates(Complaint complaint) {
        if (complaint.about() != About.CANDIDATE || complaint.round() == null) {
            return Map.of();
        }
        var names = new LinkedHashMap<String, String>();
        applications
                .inRound(complaint.round(), Status.SHORTLISTED, Status.QUALIFIED, Status.FORWARDED, Status.SUBMITTED)
                .stream()
                .sorted(java.util.Comparator.comparing(ApplicationBrief::name))
                .forEach(application -> names.put(application.id().text(), application.name()));
        return names;
    }

    private Map<String, String> persons(Actor actor) {
        var names = new LinkedHashMap<String, String>();
        for (var role :
                List.of(Role.ASSESSOR, Role.RECOMMENDER, Role.OFFICE, Role.DIRECTOR, Role.COMMITTEE, Role.CHAIR)) {
            people.holding(role, actor.requireProgramme())
                    .forEach(person -> names.put(person.id().text(), person.name()));
        }
        return names;
    }

    private static Map<String, String> named(Map<PersonId, String> persons) {
        var names = new LinkedHashMap<String, String>();
        persons.forEach((person, name) -> names.put(person.text(), name));
        return names;
    }
}
