package gov.award.committee;

import gov.award.acting.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting as shown.
 *
 * @param members those in office on its day, or counted since it was opened, in the order in which they preside
 * @param present those who attended, once it was opened
 * @param recusals taken from paper by a clerk and not compared yet
 * @param over those on its agenda that can be resolved on no more, because their round has ended
 * @param waiting matters that could be put on its agenda, while it is planned
 */
public record MeetingPage(
        Meeting meeting,
        List<AgendaItem> items,
        List<Member> members,
        List<MemberId> present,
        List<VoteLine> votes,
        List<RecusalLine> recusals,
        Set<MatterId> over,
        List<Matter> waiting) {

    /** How one member voted. */
    public record VoteLine(MatterId matter, String name, Choice choice) {}

    /** A recusal that waits to be compared with its paper. */
    public record RecusalLine(RecusalId id, MatterId matter, String name, String ground) {}

    public List<RecusalLine> recusalsOf(AgendaItem item) {
        return recusals.stream()
                .filter(recusal -> recusal.matter().equals(item.matter()))
                .toList();
    }

    /** Whether nothing is done about an item any more though it was not resolved on. */
    public boolean over(AgendaItem item) {
        return !item.resolved() && over.contains(item.matter());
    }

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
