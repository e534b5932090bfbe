package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Notices;
import gov.award.people.EndGrant;
import gov.award.people.People;
import gov.award.people.PeopleReadings;
import gov.award.people.PeopleReadings.GrantView;
import gov.award.people.WithheldRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The discipline inspection withdraws the right to recommend or to assess: it ends with the next request and is granted to nobody concerned
 * before it is given back, and what was done with it in the round is listed for the committee (article 30).
 */
@Service
public class WithdrawRight {

    private static final int LONGEST = 500;

    private final Supervisions supervisions;
    private final PeopleReadings readings;
    private final People people;
    private final EndGrant endGrant;
    private final WithheldRights withheld;
    private final Notices notices;
    private final Journal journal;

    WithdrawRight(
            Supervisions supervisions,
            PeopleReadings readings,
            People people,
            EndGrant endGrant,
            WithheldRights withheld,
            Notices notices,
            Journal journal) {
        this.supervisions = supervisions;
        this.readings = readings;
        this.people = people;
        this.endGrant = endGrant;
        this.withheld = withheld;
        this.notices = notices;
        this.journal = journal;
    }

    @Act(by = Role.SUPERVISOR, basis = Provision.SUPERVISION)
    public Verdict withdraw(Actor actor, SupervisionId id, String reason) {
        var matter = supervisions.locked(id);
        var reasons = new ArrayList<Refusal>();
        if (matter.state() != SupervisionState.OPENED) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_WITHDRAWN", matter.state()));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_REASON", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var rights = rights(actor, matter);
        var person = matter.person();
        var persons = person != null
                ? List.of(person)
                : rights.stream().map(GrantView::person).distinct().toList();
        var touched = supervisions.touch(actor, id, matter.round(), persons);
        if (person != null && rights.isEmpty() && touched == 0) {
            return Verdict.refused(Provision.SUPERVISION, "SUPERVISION_NOTHING", matter.subjectName());
        }
        for (var right : rights) {
            var ended = endGrant.end(actor, right.id(), reason.strip());
            if (!(ended instanceof Verdict.Allowed)) {
                return ended;
            }
        }
        withheld.withhold(actor, id.value(), person, matter.unit(), reason.strip());
        supervisions.withdrawn(actor, id, reason.strip(), rights);
        tell(actor, matter, persons);
        journal.enter(actor, "WithdrawRight", Provision.SUPERVISION, id, reason.strip(), rights.size(), touched);
        return Verdict.ALLOWED;
    }

    /** The office and whoever is concerned are told; the office not if it is concerned itself. */
    private void tell(Actor actor, Supervision matter, List<PersonId> concerned) {
        var office = Stream.of(Role.OFFICE, Role.DIRECTOR)
                .flatMap(role -> people.holding(role, actor.requireProgramme()).stream())
                .map(People.Person::id)
                .filter(each -> !concerned.contains(each))
                .distinct()
                .toList();
        notices.tell(
                actor,
                office,
                "notice.rightWithdrawn",
                List.of(matter.subjectName(), matter.roundTitle()),
                "/supervision/matters/" + matter.id().text());
        notices.tell(actor, concerned, "notice.ownRightWithdrawn", List.of(matter.roundTitle()), "/inbox");
    }

    /** Of a person every right of article 30; of a unit its right to recommend or to measure satisfaction, whoever exercises it. */
    private List<GrantView> rights(Actor actor, Supervision matter) {
        var person = matter.person();
        if (person != null) {
            return inForce(actor, person).toList();
        }
        var unit = Objects.requireNonNull(matter.unit());
        return WithheldRights.UNIT_ROLES.stream()
                .flatMap(role -> people.holding(role, unit).stream())
                .map(People.Person::id)
                .distinct()
                .flatMap(holder -> inForce(actor, holder))
                .filter(right -> WithheldRights.UNIT_ROLES.contains(right.role())
                        && matter.subjectName().equals(right.unit()))
                .toList();
    }

    private Stream<GrantView> inForce(Actor actor, PersonId person) {
        return readings.person(actor, person).grants().stream()
                .filter(right -> right.endedAt() == null && WithheldRights.ROLES.contains(right.role()));
    }
}
