package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.committee.Member;
import gov.award.committee.Members;
import gov.award.panels.Recusals;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which members of the committee may read on a complaint: those in office whom it is not about and who are not recused. */
@Component
class CommitteeReaders {

    private final Members members;
    private final Recusals recusals;
    private final BusinessClock clock;

    CommitteeReaders(Members members, Recusals recusals, BusinessClock clock) {
        this.members = members;
        this.recusals = recusals;
        this.clock = clock;
    }

    List<PersonId> of(Actor actor, Complaint complaint) {
        return persons(actor).stream()
                .filter(person -> !isKeptOut(complaint, person))
                .toList();
    }

    List<PersonId> keptOut(Actor actor, Complaint complaint) {
        return persons(actor).stream()
                .filter(person -> isKeptOut(complaint, person))
                .toList();
    }

    private boolean isKeptOut(Complaint complaint, PersonId person) {
        return person.equals(complaint.person())
                || (complaint.application() != null && recusals.recused(person, complaint.application()));
    }

    private List<PersonId> persons(Actor actor) {
        return members.all(actor).stream()
                .filter(member -> member.inOfficeOn(clock.today()) && member.person() != null)
                .map(Member::person)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
