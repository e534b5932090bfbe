package gov.award.rounds;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The office corrects what names a round, or the measures it is to be held under, before it is announced (article 8(4)). */
@Service
public class ReviseRound {

    private final Rounds rounds;
    private final RoundRules rules;
    private final Published published;
    private final Journal journal;

    ReviseRound(Rounds rounds, RoundRules rules, Published published, Journal journal) {
        this.rounds = rounds;
        this.rules = rules;
        this.published = published;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ACCEPT_AND_ORGANISE)
    public Verdict revise(Actor actor, RoundId id, RoundForm form) {
        var round = rounds.held(actor, id);
        var reasons = new ArrayList<Refusal>();
        if (round.phase() != Phase.PREPARATION) {
            reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "ROUND_IS_FIXED_BY_ANNOUNCEMENT"));
        }
        published
                .on(id)
                .ifPresent(name -> reasons.add(Refusal.of(Provision.ANNOUNCEMENT, "PUBLISHED_AS_DRAFTED", name)));
        reasons.addAll(rules.naming(id, form));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        round.revise(form);
        rounds.save(round);
        journal.enter(
                actor,
                "ReviseRound",
                Provision.ACCEPT_AND_ORGANISE,
                id,
                form.ordinal(),
                form.year(),
                form.title(),
                form.edition());
        return Verdict.ALLOWED;
    }
}
