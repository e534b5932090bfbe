package gov.award.recommendations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationBriefs;
import gov.award.applications.ApplicationId;
import gov.award.applications.Corrections;
import gov.award.applications.Status;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office reminds a unit of an application that lies on its desk (article 15). */
@Service
public class UrgeUnit {

    private final Desk desk;
    private final Urges urges;
    private final ApplicationBriefs applications;
    private final Corrections corrections;
    private final Concerned concerned;
    private final Notices notices;
    private final BusinessClock clock;
    private final RoundBriefs rounds;
    private final Journal journal;

    UrgeUnit(
            Desk desk,
            Urges urges,
            ApplicationBriefs applications,
            Corrections corrections,
            Concerned concerned,
            Notices notices,
            BusinessClock clock,
            RoundBriefs rounds,
            Journal journal) {
        this.desk = desk;
        this.urges = urges;
        this.applications = applications;
        this.corrections = corrections;
        this.concerned = concerned;
        this.notices = notices;
        this.clock = clock;
        this.rounds = rounds;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.RECOMMENDATION_TIME)
    public Verdict urge(Actor actor, ApplicationId id) {
        var entry = desk.locked(actor, id);
        var application = applications.of(id);
        var reasons = new ArrayList<Refusal>();
        rounds.over(entry.round()).ifPresent(reasons::add);
        if (corrections.handled(application) != Status.SUBMITTED) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "NOT_ON_THE_DESK", application.status()));
        }
        var today = clock.today().atStartOfDay(clock.zone()).toInstant();
        if (urges.since(entry, today)) {
            reasons.add(Refusal.of(Provision.RECOMMENDATION_TIME, "URGED_TODAY"));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var due = desk.deadline(entry).due();
        urges.add(actor, entry, due);
        notices.tell(
                actor,
                concerned.recommending(actor, id, entry.unit()),
                "notice.recommendations.urged",
                List.of(application.name(), due.toString()),
                "/recommendations/" + id.text());
        journal.enter(
                actor,
                "UrgeUnit",
                Provision.RECOMMENDATION_TIME,
                id,
                entry.unit().value(),
                due);
        return Verdict.ALLOWED;
    }
}
