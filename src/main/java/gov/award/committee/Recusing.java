package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** When a member may be recused from a matter, whoever records it, and what follows for the cases it is about (article 3). */
@Component
class Recusing {

    private static final int LONGEST = 500;

    private final Matters matters;
    private final Meetings meetings;
    private final Members members;
    private final Ballots ballots;
    private final Interests interests;
    private final BusinessClock clock;

    Recusing(
            Matters matters,
            Meetings meetings,
            Members members,
            Ballots ballots,
            Interests interests,
            BusinessClock clock) {
        this.matters = matters;
        this.meetings = meetings;
        this.members = members;
        this.ballots = ballots;
        this.interests = interests;
        this.clock = clock;
    }

    List<Refusal> refusals(Actor actor, Matter matter, Member member, String ground) {
        var reasons = new ArrayList<Refusal>(matters.over(matter));
        if (ground.isBlank() || ground.length() > LONGEST) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_GROUND"));
        }
        if (matters.resolved(matter.id())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "MATTER_RESOLVED"));
        }
        if (matters.voted(matter.id(), member.id()) || matters.tallied(matter.id())) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_AFTER_VOTE"));
        }
        if (ballots.free(actor, matter.id(), List.of(member)).isEmpty()) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "RECUSAL_TWICE", member.name()));
        }
        return reasons;
    }

    /**
     * Whether the actor presides over the matter: the first in order of those who are not recused, nobody over their own
     * recusal; of those who attend once the meeting is under way, of those in office before.
     */
    boolean presides(Actor actor, Matter matter, Member concerned) {
        var sitting = meetings.underWay(matter.id())
                .map(meeting -> ballots.electorate(actor, meeting, matter.id()).attending())
                .orElseGet(() -> ballots.free(actor, matter.id(), members.inOffice(clock.today())));
        return Votes.presiding(sitting.stream()
                        .filter(member -> !member.id().equals(concerned.id()))
                        .toList())
                .filter(member -> actor.requirePerson().equals(member.person()))
                .isPresent();
    }

    /** Keeps the member out of the cases as well, on every page and in every other role. */
    void keepOut(Actor actor, Matter matter, Member member, String ground) {
        if (member.person() != null) {
            interests.recuse(actor, member.person(), matters.cases(matter.id()), ground.strip());
        }
    }
}
