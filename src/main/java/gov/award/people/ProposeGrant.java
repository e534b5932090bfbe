package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The administrator proposes a role for a person. It is worth nothing until it is confirmed. */
@Service
public class ProposeGrant {

    private final Accounts accounts;
    private final Grants grants;
    private final Units units;
    private final WithheldRights withheld;
    private final Journal journal;

    ProposeGrant(Accounts accounts, Grants grants, Units units, WithheldRights withheld, Journal journal) {
        this.accounts = accounts;
        this.grants = grants;
        this.units = units;
        this.withheld = withheld;
        this.journal = journal;
    }

    /**
     * @param unit where the role is held; {@code null} for roles that have none
     */
    @Act(by = Role.ADMINISTRATOR, basis = Provision.PRINCIPLES)
    public Verdict propose(Actor actor, GrantId id, PersonId person, Role role, @Nullable UnitId unit) {
        var programme = actor.requireProgramme();
        accounts.locked(person, programme);
        var reasons = new ArrayList<Refusal>();
        if (actor.requirePerson().equals(person)) {
            reasons.add(refusal("grant.oneself"));
        }
        if (!Incompatibility.granted().contains(role) || role == Role.APPLICANT) {
            reasons.add(refusal("grant.role"));
        } else {
            reasons.addAll(problemsOfUnit(actor, role, unit));
        }
        if (grants.exists(person, programme, role, unit)) {
            reasons.add(refusal("grant.already", role));
        }
        Incompatibility.of(role, grants.open(person, programme)).forEach(reasons::add);
        if (withheld.bars(person, role, unit == null ? null : unit.value())) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "grant.withheld", role));
        }
        if (reasons.isEmpty()) {
            grants.propose(id, programme, person, role, unit, actor.requirePerson());
            journal.enter(actor, "ProposeGrant", Provision.PRINCIPLES, id.value(), person.value(), role.name());
        }
        return Verdict.of(reasons);
    }

    private List<Refusal> problemsOfUnit(Actor actor, Role role, @Nullable UnitId unit) {
        var part = UnitPart.of(role).orElse(null);
        if (part == null) {
            return unit == null ? List.of() : List.of(refusal("grant.noUnit", role));
        }
        return unit != null && units.plays(unit, part, actor.requireProgramme())
                ? List.of()
                : List.of(refusal("grant.unit", role, part));
    }

    private static Refusal refusal(String rule, Object... arguments) {
        return Refusal.of(Provision.PRINCIPLES, rule, arguments);
    }
}
