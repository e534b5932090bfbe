package gov.award.committee;

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
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office enters that a membership ends with a day, from the document that says so. */
@Service
public class EndMembership {

    private final Members members;
    private final Journal journal;

    EndMembership(Members members, Journal journal) {
        this.members = members;
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

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.COMMITTEE_COMPOSITION)
    public Verdict end(Actor actor, MemberId id, Form form) {
        members.lockComposition(actor);
        var member = members.locked(id);
        var reasons = new ArrayList<Refusal>();
        if (member.until() != null) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_ENDED", member.until()));
        }
        if (form.until().isBefore(member.since())) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_END_BEFORE_START", member.since()));
        }
        if (members.activeAfter(id, form.until())) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "MEMBER_SAT_LATER", form.until()));
        }
        if (reasons.isEmpty()) {
            members.end(actor, id, form.until(), form.document());
            journal.enter(actor, "EndMembership", Provision.COMMITTEE_COMPOSITION, id, form);
        }
        return Verdict.of(reasons);
    }
}
