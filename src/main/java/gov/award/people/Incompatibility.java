package gov.award.people;

import static gov.award.acting.Role.ADMINISTRATOR;
import static gov.award.acting.Role.AGENCY;
import static gov.award.acting.Role.APPLICANT;
import static gov.award.acting.Role.ASSESSOR;
import static gov.award.acting.Role.CHAIR;
import static gov.award.acting.Role.COMMITTEE;
import static gov.award.acting.Role.DEPARTMENT;
import static gov.award.acting.Role.DIRECTOR;
import static gov.award.acting.Role.FINANCE;
import static gov.award.acting.Role.GOVERNMENT;
import static gov.award.acting.Role.OFFICE;
import static gov.award.acting.Role.RECOMMENDER;
import static gov.award.acting.Role.SUPERVISOR;

import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.Set;
import java.util.stream.Stream;

/** Roles one person may not hold at the same time in one programme, whatever the case at hand. */
enum Incompatibility {
    SUPERVISOR_ALONE(Provision.SUPERVISION, Set.of(SUPERVISOR), granted()),
    ADMINISTRATOR_ALONE(Provision.CONFIDENTIALITY, Set.of(ADMINISTRATOR), granted()),
    APPLICANT_ALONE(Provision.PRINCIPLES, Set.of(APPLICANT), granted()),
    AGENCY_ALONE(Provision.SURVEY, Set.of(AGENCY), granted()),
    /** The groups of experts are independent of the office that sets them up. */
    ASSESSOR_OUTSIDE_OFFICE(Provision.ASSESSOR_POOL, Set.of(ASSESSOR), Set.of(OFFICE, DIRECTOR)),
    ASSESSOR_NOT_RECOMMENDER(Provision.PRINCIPLES, Set.of(ASSESSOR), Set.of(RECOMMENDER)),
    /** The office checks what a recommending unit found. */
    RECOMMENDER_OUTSIDE_OFFICE(Provision.RECOMMENDATION_TIME, Set.of(RECOMMENDER), Set.of(OFFICE, DIRECTOR)),
    /** Who submits the winners does not approve them. */
    GOVERNMENT_APART(Provision.APPROVAL, Set.of(GOVERNMENT), Set.of(OFFICE, DIRECTOR)),
    /** Who decides on money does not pay it. */
    FINANCE_APART(Provision.EARMARKING, Set.of(FINANCE), Set.of(OFFICE, DIRECTOR, GOVERNMENT));

    private final Provision basis;
    private final Set<Role> one;
    private final Set<Role> other;

    Incompatibility(Provision basis, Set<Role> one, Set<Role> other) {
        this.basis = basis;
        this.one = one;
        this.other = other;
    }

    /** What forbids that someone who holds {@code held} is granted {@code wanted} as well. */
    static Stream<Refusal> of(Role wanted, Set<Role> held) {
        return Stream.of(values()).flatMap(rule -> held.stream()
                .filter(role -> role != wanted && rule.forbids(wanted, role))
                .map(role -> Refusal.of(rule.basis, "role." + rule.name(), wanted, role)));
    }

    private boolean forbids(Role wanted, Role held) {
        return (one.contains(wanted) && other.contains(held)) || (one.contains(held) && other.contains(wanted));
    }

    /** The roles a person can be granted. */
    static Set<Role> granted() {
        return Set.of(
                APPLICANT,
                RECOMMENDER,
                OFFICE,
                DIRECTOR,
                ASSESSOR,
                AGENCY,
                DEPARTMENT,
                COMMITTEE,
                CHAIR,
                GOVERNMENT,
                FINANCE,
                SUPERVISOR,
                ADMINISTRATOR);
    }
}
