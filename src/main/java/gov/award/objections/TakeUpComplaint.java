package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The director takes a complaint up, and says which candidate or person it is about (articles 22, 34). */
@Service
public class TakeUpComplaint {

    private final Complaints complaints;
    private final ApplicationBriefs applications;
    private final People people;
    private final KeptOut keptOut;
    private final Notices notices;
    private final Journal journal;

    TakeUpComplaint(
            Complaints complaints,
            ApplicationBriefs applications,
            People people,
            KeptOut keptOut,
            Notices notices,
            Journal journal) {
        this.complaints = complaints;
        this.applications = applications;
        this.people = people;
        this.keptOut = keptOut;
        this.notices = notices;
        this.journal = journal;
    }

    /**
     * What it is about, by identifier.
     *
     * @param application of the candidate
     * @param person account of the person
     */
    public record Form(@Nullable UUID application, @Nullable UUID person) {}

    @Act(by = Role.DIRECTOR, basis = Provision.COMPLAINTS)
    public Verdict take(Actor actor, ComplaintId id, Form form) {
        var complaint = complaints.locked(id);
        var application = form.application() == null
                ? complaint.application()
                : applications.of(new ApplicationId(form.application())).id();
        var person = form.person() == null ? complaint.person() : new PersonId(form.person());
        var reasons = new ArrayList<Refusal>(ComplaintMove.TAKE_UP.broken(complaint.state()));
        if (complaint.about() == About.CANDIDATE && application == null) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_NOT_NAMED"));
        }
        if (complaint.application() != null && !complaint.application().equals(application)) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "CANDIDATE_NAMED_BY_REPORTER"));
        }
        if (person != null && people.name(person).isEmpty()) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "PERSON_UNKNOWN"));
        }
        if (actor.requirePerson().equals(person)) {
            reasons.add(Refusal.of(Provision.COMPLAINTS, "COMPLAINED_OF_DOES_NOT_DECIDE"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        complaints.concerns(id, application, person);
        complaints.keepOut(actor, id, person == null ? List.of() : List.of(person));
        complaints.decided(actor, complaint, ComplaintMove.TAKE_UP, null, "");
        if (person != null && complaint.person() == null) {
            notices.tell(
                    actor,
                    keptOut.supervisors(actor, id),
                    "notice.complaintOfPerson",
                    List.of(),
                    "/complaints/" + id.text());
        }
        journal.enter(actor, "TakeUpComplaint", complaint.sort().basis(), id, application, person);
        return Verdict.ALLOWED;
    }
}
