package gov.award.committee;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** A clerk records from the document that says so on which day a membership ends; it does once the director has compared it. */
@Service
public class EndMembership {

    private final Members members;
    private final Scans scans;
    private final Journal journal;

    EndMembership(Members members, Scans scans, Journal journal) {
        this.members = members;
        this.scans = scans;
        this.journal = journal;
    }

    /**
     * The end of a membership.
     *
     * @param until the last day in office
     */
    public record Form(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 100) String document) {}

    @Act(by = Role.OFFICE, basis = Provision.COMMITTEE_COMPOSITION)
    public Verdict end(Actor actor, DepartureId id, MemberId memberId, Form form, Upload scan) {
        members.lockComposition(actor);
        var member = members.find(memberId);
        var reasons =
                new ArrayList<Refusal>(MemberRules.departure(member, form.until(), members.lastCounted(memberId)));
        if (members.departureWaits(memberId)) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "DEPARTURE_WAITS"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var attachment = new AttachmentId(UUID.randomUUID());
        if (scans.keep(actor, attachment, id, "departure", Provision.COMMITTEE_COMPOSITION, scan)
                instanceof Added.Refused refused) {
            return refused.verdict();
        }
        members.end(actor, id, memberId, form, attachment.value());
        journal.enter(actor, "EndMembership", Provision.COMMITTEE_COMPOSITION, memberId, id, form, attachment);
        return Verdict.ALLOWED;
    }
}
