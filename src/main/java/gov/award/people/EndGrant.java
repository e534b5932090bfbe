package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Ends a role, or drops its proposal, with a reason. It takes effect with the holder's next request. */
@Service
public class EndGrant {

    private static final int LONGEST_REASON = 500;

    private final Grants grants;
    private final Journal journal;

    EndGrant(Grants grants, Journal journal) {
        this.grants = grants;
        this.journal = journal;
    }

    @Act(
            by = {Role.ADMINISTRATOR, Role.DIRECTOR, Role.SUPERVISOR},
            basis = Provision.SUPERVISION)
    public Verdict end(Actor actor, GrantId id, String reason) {
        grants.endAlone(actor.requireProgramme());
        var grant = grants.locked(id, actor.requireProgramme());
        var reasons = new ArrayList<Refusal>();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            reasons.add(refusal("grant.reason", LONGEST_REASON));
        }
        if (grant.inForce()) {
            reasons.addAll(protectedFrom(actor, grant));
        }
        if (reasons.isEmpty()) {
            grants.end(id, actor, reason.strip());
            journal.enter(
                    actor,
                    "EndGrant",
                    Provision.SUPERVISION,
                    id.value(),
                    grant.person(),
                    grant.role().name(),
                    reason);
        }
        return Verdict.of(reasons);
    }

    /** Nobody rids themselves of supervision, nor leaves the programme without anyone who could confirm or administer. */
    private List<Refusal> protectedFrom(Actor actor, Grants.Grant grant) {
        if (actor.is(Role.SUPERVISOR)) {
            return List.of();
        }
        var last = !grants.heldByAnother(grant.role(), grant.personId(), actor.requireProgramme());
        return switch (grant.role()) {
            case SUPERVISOR -> List.of(refusal("grant.supervisor"));
            case DIRECTOR ->
                !actor.is(Role.DIRECTOR)
                        ? List.of(refusal("grant.director"))
                        : last ? List.of(refusal("grant.last", grant.role())) : List.of();
            case ADMINISTRATOR -> last ? List.of(refusal("grant.last", grant.role())) : List.of();
            case APPLICANT,
                    RECOMMENDER,
                    OFFICE,
                    ASSESSOR,
                    AGENCY,
                    DEPARTMENT,
                    COMMITTEE,
                    CHAIR,
                    GOVERNMENT,
                    FINANCE,
                    ACCOUNT,
                    ON_BEHALF,
                    PUBLIC,
                    SIGN_IN,
                    TIMER,
                    CHECKER,
                    SET_UP -> List.of();
        };
    }

    private static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of(Provision.SUPERVISION, rule, arguments);
    }
}
