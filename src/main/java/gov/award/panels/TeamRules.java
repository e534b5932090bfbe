package gov.award.panels;

import gov.award.acting.PersonId;
import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a team is put together (articles 16 and 33). */
final class TeamRules {

    private TeamRules() {}

    /**
     * What is known of those who are to sit in a team.
     *
     * @param inPool those in the pool
     * @param selected those chosen for the round
     * @param pledged those who have pledged for it
     * @param seated those who sit in another team of the same stage and kind
     * @param apart those who sit in the other body, where the scheme keeps the two apart
     */
    record Standing(
            Set<PersonId> inPool,
            Set<PersonId> selected,
            Set<PersonId> pledged,
            Set<PersonId> seated,
            Set<PersonId> apart) {}

    static List<Refusal> forming(Edition edition, TeamForm form, Standing standing) {
        var reasons = new ArrayList<Refusal>();
        if (form.name().isEmpty() || form.name().length() > 80) {
            reasons.add(Refusal.of(Provision.TEAMS, "TEAM_WITHOUT_NAME"));
        }
        size(edition, form.members()).ifPresent(reasons::add);
        leader(form).ifPresent(reasons::add);
        reasons.addAll(members(form.members(), standing));
        return reasons;
    }

    /** Three to five assessors. */
    static Optional<Refusal> size(Edition edition, List<PersonId> members) {
        var smallest = edition.number(Figure.TEAM_SMALLEST);
        var largest = edition.number(Figure.TEAM_LARGEST);
        var size = new HashSet<>(members).size();
        return size < smallest || size > largest || size != members.size()
                ? Optional.of(Refusal.of(Provision.TEAMS, "TEAM_SIZE", smallest, largest, size))
                : Optional.empty();
    }

    /** A leader answers for the team, as one of its members. */
    static Optional<Refusal> leader(TeamForm form) {
        return form.members().contains(form.leader())
                ? Optional.empty()
                : Optional.of(Refusal.of(Provision.TEAMS, "LEADER_NOT_A_MEMBER"));
    }

    /** From the pool, chosen for the round, pledged, in one team of a stage and kind only, and in one body where the scheme says so. */
    static List<Refusal> members(Collection<PersonId> members, Standing standing) {
        var reasons = new ArrayList<Refusal>();
        if (!standing.inPool().containsAll(members)) {
            reasons.add(Refusal.of(Provision.TEAMS, "MEMBER_OUTSIDE_POOL"));
        }
        if (!standing.selected().containsAll(members)) {
            reasons.add(Refusal.of(Provision.TEAMS, "MEMBER_NOT_SELECTED"));
        }
        if (!standing.pledged().containsAll(members)) {
            reasons.add(Refusal.of(Provision.CONFIDENTIALITY, "MEMBER_NOT_PLEDGED"));
        }
        if (members.stream().anyMatch(standing.seated()::contains)) {
            reasons.add(Refusal.of(Provision.TEAMS, "MEMBER_OF_ANOTHER_TEAM"));
        }
        if (members.stream().anyMatch(standing.apart()::contains)) {
            reasons.add(Refusal.of(Provision.TEAMS, "MEMBER_OF_THE_OTHER_BODY"));
        }
        return reasons;
    }
}
