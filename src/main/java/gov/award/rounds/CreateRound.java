package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import org.springframework.stereotype.Service;

/** The office begins to prepare a round (article 8(4)). */
@Service
public class CreateRound {

    private final Rounds rounds;
    private final RoundRules rules;
    private final BusinessClock clock;
    private final Journal journal;

    CreateRound(Rounds rounds, RoundRules rules, BusinessClock clock, Journal journal) {
        this.rounds = rounds;
        this.rules = rules;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict create(Actor actor, RoundId id, RoundForm form) {
        var reasons = rules.naming(id, form);
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        rounds.save(Round.prepared(id, actor.requireProgramme(), actor.requirePerson(), clock.now(), form));
        journal.enter(
                actor,
                "CreateRound",
                Provision.ACCEPT_AND_ORGANISE,
                id,
                form.ordinal(),
                form.year(),
                form.title(),
                form.edition());
        return Verdict.ALLOWED;
    }
}
