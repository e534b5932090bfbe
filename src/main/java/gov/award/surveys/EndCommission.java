package gov.award.surveys;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.WithheldRights;
import gov.award.rounds.RoundBriefs;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office ends a commission that an agency does not fulfil, so that another can be given; accepted results stay, unless the agency has lost the right (articles 19 and 30). */
@Service
public class EndCommission {

    private static final int LONGEST = 1000;

    private final Commissions commissions;
    private final RoundBriefs rounds;
    private final WithheldRights withheld;
    private final Journal journal;

    EndCommission(Commissions commissions, RoundBriefs rounds, WithheldRights withheld, Journal journal) {
        this.commissions = commissions;
        this.rounds = rounds;
        this.withheld = withheld;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.SURVEY)
    public Verdict end(Actor actor, CommissionId id, String reason) {
        var commission = commissions.locked(id);
        var over = rounds.over(commission.round());
        if (over.isPresent()) {
            return new Verdict.Refused(List.of(over.get()));
        }
        if (reason.isBlank()) {
            return Verdict.refused(Provision.SURVEY, "SURVEY_END_WITHOUT_REASON");
        }
        var tooLong = Refusal.tooLong(Provision.SURVEY, reason, LONGEST);
        if (!tooLong.isEmpty()) {
            return Verdict.of(tooLong);
        }
        if (commission.ended() || (commission.accepted() && !withheld.from(commission.agency()))) {
            return Verdict.refused(Provision.SURVEY, "SURVEY_NOT_ENDABLE");
        }
        commissions.end(actor, id, reason.strip());
        journal.enter(actor, "EndCommission", Provision.SURVEY, id, reason);
        return Verdict.ALLOWED;
    }
}
