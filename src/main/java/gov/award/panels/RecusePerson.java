package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.People;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office has someone, itself included, kept out of a case without waiting for a declaration (article 3). */
@Service
public class RecusePerson {

    private final Recusals recusals;
    private final ApplicationBriefs applications;
    private final RoundBriefs rounds;
    private final People people;
    private final Recusable recusable;
    private final SetAside setAside;
    private final Notices notices;
    private final Journal journal;

    RecusePerson(
            Recusals recusals,
            ApplicationBriefs applications,
            RoundBriefs rounds,
            People people,
            Recusable recusable,
            SetAside setAside,
            Notices notices,
            Journal journal) {
        this.recusals = recusals;
        this.applications = applications;
        this.rounds = rounds;
        this.people = people;
        this.recusable = recusable;
        this.setAside = setAside;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.PRINCIPLES)
    public Verdict recuse(Actor actor, PersonId person, ApplicationId id, String ground) {
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>();
        rounds.cancelled(application.round()).ifPresent(reasons::add);
        if (people.name(person).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSED_PERSON_UNKNOWN"));
        } else {
            reasons.addAll(recusable.against(actor, person, application));
        }
        if (ground.isBlank()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "DECISION_WITHOUT_REASON"));
        }
        if (recusals.recused(person, id)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "ALREADY_RECUSED"));
        }
        var round = rounds.of(application.round());
        reasons.addAll(setAside.against(actor, person, round, null, id));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        setAside.tell(actor, person, round, null, id, ground.strip());
        recusals.recuse(actor, person, id, ground.strip());
        notices.tell(
                actor,
                List.of(person),
                "notice.panels.recused",
                List.of(round.title()),
                "/rounds/" + round.id().text() + "/conflicts");
        journal.enter(actor, "RecusePerson", Provision.PRINCIPLES, id, person.value(), ground);
        return Verdict.ALLOWED;
    }
}
