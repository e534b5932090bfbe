package gov.award.assessments;

import gov.award.measures.Kind;
import gov.award.papers.PaperId;
import gov.award.rounds.OfRound;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document review of a round and the list that comes of it.
 *
 * @param limit up to how many organisations need no reason
 * @param open how many cases are not concluded and reported yet
 * @param reopenable whether the committee had the review done again and the former list still stands
 * @param means of the teams where several share a kind, which then meet
 */
public record ShortlistPage(
        RoundBrief round,
        int limit,
        List<Line> lines,
        Shortlists.@Nullable Fixed fixed,
        int open,
        boolean reopenable,
        List<JointMeetings.TeamMean> means,
        List<JointMeetings.Held> meetings)
        implements OfRound {

    public ShortlistPage {
        lines = List.copyOf(lines);
        means = List.copyOf(means);
        meetings = List.copyOf(meetings);
    }

    /**
     * One application.
     *
     * @param place among its kind; equals share one
     * @param tied whether another of its kind has as many points
     * @param listed {@code null} until fixed
     * @param paper the written notice to one not on the list
     * @param served whether its service on paper is on record
     */
    public record Line(
            ReviewStates.State state,
            int place,
            boolean tied,
            boolean cut,
            @Nullable Boolean listed,
            @Nullable PaperId paper,
            boolean electronic,
            boolean served) {}

    public List<Line> of(Kind kind) {
        return lines.stream().filter(line -> line.state().kind() == kind).toList();
    }

    /** The kinds whose teams have still to meet. */
    public List<Kind> toMeet() {
        return means.stream()
                .map(JointMeetings.TeamMean::kind)
                .distinct()
                .filter(kind -> meetings.stream().noneMatch(meeting -> meeting.kind() == kind))
                .toList();
    }

    public boolean mayPropose() {
        return round.phase() == Phase.DOCUMENT_REVIEW;
    }

    public boolean mayFix() {
        return round.phase() == Phase.SHORTLIST && fixed == null;
    }

    public boolean mayOpenSiteReview() {
        return round.phase() == Phase.SHORTLIST && fixed != null;
    }
}
