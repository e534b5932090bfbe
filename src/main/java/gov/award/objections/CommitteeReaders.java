package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.committee.Member;
import gov.award.committee.Members;
import gov.award.workdays.BusinessClock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which members of the committee may read on a complaint: those in office whom it is not about and who are not recused. */
@Component
class CommitteeReaders {

    private final Members members;
    private final KeptOut keptOut;
    private final BusinessClock clock;

    CommitteeReaders(Members members, KeptOut keptOut, BusinessClock clock) {
        this.members = members;
        this.keptOut = keptOut;
        this.clock = clock;
    }

    List<PersonId> of(Actor actor, Complaint complaint) {
        var kept = keptOut.of(actor, complaint.id());
        return persons(actor).stream().filter(person -> !kept.includes(person)).toList();
    }

    List<PersonId> keptOut(Actor actor, Complaint complaint) {
        var kept = keptOut.of(actor, complaint.id());
        return persons(actor).stream().filter(kept::includes).toList();
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
