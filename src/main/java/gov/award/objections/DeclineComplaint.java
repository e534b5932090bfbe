package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The director leaves a complaint aside, on one of few grounds and with a reason (articles 22, 34). */
@Service
public class DeclineComplaint {

    private final Complaints complaints;
    private final Journal journal;

    DeclineComplaint(Complaints complaints, Journal journal) {
        this.complaints = complaints;
        this.journal = journal;
    }

    /** On which ground, and why it applies. */
    public record Form(
            @NotNull DeclineGround ground,
            @NotBlank @Size(max = 2000) String reason) {}

    @Act(by = Role.DIRECTOR, basis = Provision.COMPLAINTS)
    public Verdict decline(Actor actor, ComplaintId id, Form form) {
        var complaint = complaints.locked(id);
        var reasons = new ArrayList<Refusal>(ComplaintMove.DECLINE.broken(complaint.state()));
        reasons.addAll(ComplaintRules.declining(form.ground(), complaint.anonymous()));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        complaints.decided(
                actor,
                complaint,
                ComplaintMove.DECLINE,
                form.ground(),
                form.reason().strip());
        journal.enter(actor, "DeclineComplaint", complaint.sort().basis(), id, form.ground(), form.reason());
        return Verdict.ALLOWED;
    }
}
