package gov.award.rankings;

import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import java.util.List;
import java.util.Objects;

/** Somebody in the ranking who is not on the candidate list, and why not: nobody drops out of it silently (article 20). */
public record LeftOut(Kind kind, String name, Reason reason) {

    /** Why someone is not on the list. */
    public enum Reason {
        DISQUALIFIED,
        WITHDRAWN,
        BELOW_MINIMUM,
        /** Though someone with a worse place is listed; the justification says why. */
        PASSED_OVER,
        /** Nobody of its kind is listed; the justification says why. */
        KIND_LEFT_OUT,
        BELOW_LIST
    }

    static List<LeftOut> of(List<RankingLine> lines, List<ApplicationId> candidates) {
        return lines.stream()
                .filter(line -> !candidates.contains(line.application()))
                .map(line -> new LeftOut(line.kind(), line.name(), reason(line, lines, candidates)))
                .toList();
    }

    private static Reason reason(RankingLine line, List<RankingLine> lines, List<ApplicationId> candidates) {
        if (line.disqualified()) {
            return Reason.DISQUALIFIED;
        }
        if (line.withdrawn() || line.left()) {
            return Reason.WITHDRAWN;
        }
        if (!line.eligible()) {
            return Reason.BELOW_MINIMUM;
        }
        var listed = lines.stream()
                .filter(other -> other.kind() == line.kind() && candidates.contains(other.application()))
                .toList();
        if (listed.isEmpty()) {
            return Reason.KIND_LEFT_OUT;
        }
        return listed.stream().anyMatch(other -> place(other) > place(line)) ? Reason.PASSED_OVER : Reason.BELOW_LIST;
    }

    private static int place(RankingLine line) {
        return Objects.requireNonNull(line.place());
    }
}
