package gov.award.committee;

import gov.award.acting.Actor;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as shown.
 *
 * @param members those in office on its day, in the order in which they preside
 * @param present those who attended, once it was opened
 * @param waiting matters that could be put on its agenda, while it is planned
 */
public record MeetingPage(
        Meeting meeting,
        List<AgendaItem> items,
        List<Member> members,
        List<MemberId> present,
        List<VoteLine> votes,
        List<Matter> waiting) {

    /** How one member voted. */
    public record VoteLine(MatterId matter, String name, Choice choice) {}

    public boolean is(MeetingState state) {
        return meeting.state() == state;
    }

    public boolean attends(Member member) {
        return present.contains(member.id());
    }

    public Optional<Member> presiding() {
        return Votes.presiding(members.stream().filter(this::attends).toList());
    }

    /** Whether the actor sits in this meeting as a member. */
    public boolean sits(Actor actor) {
        return members.stream()
                .anyMatch(
                        member -> member.person() != null && member.person().equals(actor.person()) && attends(member));
    }

    public List<VoteLine> votesOn(AgendaItem item) {
        return votes.stream()
                .filter(vote -> vote.matter().equals(item.matter()))
                .toList();
    }
}
