package gov.award.assessments;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.papers.PaperId;
import gov.award.rounds.OfRound;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundBrief;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param cut whether it is the first organisation beyond the limit
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

    /**
     * A line for each case.
     *
     * @param states by kind, and in the order of their totals, those without one last
     * @param places what was decided, once it is
     */
    static List<Line> lines(List<ReviewStates.State> states, Map<ApplicationId, Shortlists.Place> places, int limit) {
        return states.stream()
                .collect(Collectors.groupingBy(ReviewStates.State::kind, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofKind -> linesOfKind(ofKind, places, limit))
                .toList();
    }

    private static Stream<Line> linesOfKind(
            List<ReviewStates.State> states, Map<ApplicationId, Shortlists.Place> places, int limit) {
        var lines = new ArrayList<Line>();
        var place = 1;
        for (var i = 0; i < states.size(); i++) {
            var state = states.get(i);
            var asBefore = i > 0 && sameTotal(state, states.get(i - 1));
            var asAfter = i + 1 < states.size() && sameTotal(state, states.get(i + 1));
            place = asBefore ? place : i + 1;
            var decided = Optional.ofNullable(places.get(state.application()));
            lines.add(new Line(
                    state,
                    place,
                    state.total() != null && (asBefore || asAfter),
                    state.kind() == Kind.ORGANISATION && i == limit,
                    decided.map(Shortlists.Place::listed).orElse(null),
                    decided.map(Shortlists.Place::paper).orElse(null),
                    decided.map(Shortlists.Place::electronic).orElse(false),
                    decided.map(Shortlists.Place::served).orElse(false)));
        }
        return lines.stream();
    }

    private static boolean sameTotal(ReviewStates.State one, ReviewStates.State other) {
        var total = one.total();
        var otherTotal = other.total();
        return total == null ? otherTotal == null : otherTotal != null && total.compareTo(otherTotal) == 0;
    }

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
