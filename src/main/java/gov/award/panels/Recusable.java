package gov.award.panels;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationBriefs;
import gov.award.committee.Members;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.people.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whom the office may keep out of a case (article 3; reading 15): those who prepare, review or pay. Neither who oversees it nor
 * who is to decide is chosen by the office, and no applicant is kept out of its own case.
 */
@Component
class Recusable {

    private static final Set<Role> REACHED =
            Set.of(Role.ASSESSOR, Role.RECOMMENDER, Role.AGENCY, Role.DEPARTMENT, Role.OFFICE, Role.FINANCE);

    /** Kept out at their own word, or by a director who is not concerned. */
    private static final Set<Role> BY_DIRECTOR = Set.of(Role.DIRECTOR, Role.GOVERNMENT);

    private static final Set<Role> COMMITTEE = Set.of(Role.COMMITTEE, Role.CHAIR);

    private final People people;
    private final ApplicationBriefs applications;
    private final Members members;

    Recusable(People people, ApplicationBriefs applications, Members members) {
        this.people = people;
        this.applications = applications;
        this.members = members;
    }

    /** Why nobody keeps this person out of the case, whatever they declared. */
    List<Refusal> never(Actor actor, PersonId person, ApplicationBrief application) {
        return never(people.roles(person, actor.requireProgramme()), person, application);
    }

    private List<Refusal> never(Set<Role> roles, PersonId person, ApplicationBrief application) {
        var reasons = new ArrayList<Refusal>();
        if (roles.contains(Role.SUPERVISOR)) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "RECUSED_SUPERVISOR"));
        }
        if (applications.online(application.applicant()).contains(person)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSED_OWN_APPLICANT"));
        }
        return reasons;
    }

    /** Why {@code actor} may not have this person kept out of the case. */
    List<Refusal> against(Actor actor, PersonId person, ApplicationBrief application) {
        var roles = people.roles(person, actor.requireProgramme());
        var reasons = new ArrayList<>(never(roles, person, application));
        if (members.sits(person) || !Collections.disjoint(roles, COMMITTEE)) {
            reasons.add(Refusal.of(Provision.COMMITTEE_COMPOSITION, "RECUSED_MEMBER_OF_COMMITTEE"));
        } else if (!Collections.disjoint(roles, BY_DIRECTOR)) {
            if (!person.equals(actor.person()) && !actor.is(Role.DIRECTOR)) {
                reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSED_BY_DIRECTOR_ONLY"));
            }
        } else if (reasons.isEmpty() && Collections.disjoint(roles, REACHED)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSED_HAS_NO_PART"));
        }
        return reasons;
    }
}
