package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.committee.Agenda;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The discipline inspection asks the committee to resolve whether what was given stands or is given anew (article 30; reading 17). */
@Service
public class ProposeFate {

    private static final int LONGEST = 4000;

    private final Supervisions supervisions;
    private final RoundBriefs rounds;
    private final Agenda agenda;
    private final Journal journal;

    ProposeFate(Supervisions supervisions, RoundBriefs rounds, Agenda agenda, Journal journal) {
        this.supervisions = supervisions;
        this.rounds = rounds;
        this.agenda = agenda;
        this.journal = journal;
    }

    /** @param anew from which stage on it is given anew; {@code null} if it stands, or if the round has its result */
    @Act(by = Role.SUPERVISOR, basis = Provision.SUPERVISION)
    public Verdict propose(
            Actor actor, SupervisionId id, MatterId matterId, TouchedFate fate, @Nullable Move anew, String grounds) {
        var matter = supervisions.locked(id);
        var phase = rounds.of(matter.round()).phase();
        var reasons = new ArrayList<Refusal>();
        if (matter.state() != SupervisionState.TO_BE_RESOLVED) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_NOT_TO_RESOLVE", matter.state()));
        }
        if (grounds.isBlank() || grounds.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_REASON", LONGEST));
        }
        if (fate == TouchedFate.STANDS ? anew != null : !Anew.offered(phase, anew)) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_ANEW_FROM", phase));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var what =
                switch (fate) {
                    case STANDS -> "继续有效";
                    case ANEW -> Anew.wording(anew);
                };
        agenda.put(
                actor,
                matterId,
                MatterKind.SUPERVISION,
                matter.round().value(),
                id.value(),
                "%s取消资格后有关评审行为的处理".formatted(matter.subjectName()),
                "%s的推荐、评审资格已取消。其在%s中作出的%d项推荐、评审、表决等行为，提请决议：%s。理由：%s"
                        .formatted(matter.subjectName(), matter.roundTitle(), matter.touched(), what, grounds.strip()));
        var person = matter.person();
        if (person != null) {
            agenda.recuse(actor, matterId, person, "监督事项涉及本人");
        }
        supervisions.proposed(id, matterId, fate, anew);
        journal.enter(actor, "ProposeFate", Provision.SUPERVISION, id, matterId, fate, String.valueOf(anew), grounds);
        return Verdict.ALLOWED;
    }
}
