package gov.award.committee;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One item of a meeting's agenda as its reader sees it; whoever is recused sees neither title nor votes.
 *
 * @param title {@code null} for whoever is recused from it
 * @param recused names of the recused members
 * @param votes how many members have voted in the system
 * @param own how the reader voted
 * @param tally a tally from paper that was not rejected
 */
public record AgendaItem(
        MatterId matter,
        int position,
        @Nullable MatterKind kind,
        @Nullable String title,
        @Nullable String proposal,
        List<String> recused,
        int votes,
        @Nullable Choice own,
        @Nullable UUID tally,
        @Nullable UUID tallyRecordedBy,
        @Nullable String tallyOutcome,
        @Nullable List<String> tellers,
        @Nullable Integer tallyFor,
        @Nullable Integer tallyAgainst,
        @Nullable Integer tallyAbstained,
        @Nullable String number,
        @Nullable Boolean carried,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable Integer entitled,
        @Nullable UUID paper) {

    /** With more who are recused. */
    AgendaItem withRecused(List<String> more) {
        return more.isEmpty()
                ? this
                : new AgendaItem(
                        matter,
                        position,
                        kind,
                        title,
                        proposal,
                        Stream.concat(recused.stream(), more.stream())
                                .distinct()
                                .sorted()
                                .toList(),
                        votes,
                        own,
                        tally,
                        tallyRecordedBy,
                        tallyOutcome,
                        tellers,
                        tallyFor,
                        tallyAgainst,
                        tallyAbstained,
                        number,
                        carried,
                        inFavour,
                        against,
                        abstained,
                        entitled,
                        paper);
    }

    public boolean resolved() {
        return number != null;
    }

    public boolean tallyWaits() {
        return tally != null && tallyOutcome == null;
    }
}
