package gov.award.deliberations;

import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.util.ArrayList;
import java.util.List;

/** Proposed winners set by a test, for modules that come after the deliberation. */
public class FixedWinners extends ProposedWinners {

    private final List<ProposedWinner> winners = new ArrayList<>();
    private final List<ApplicationId> undecided = new ArrayList<>();
    private boolean resolved;

    /** Asks no database; nothing of it is used. */
    @SuppressWarnings("NullAway")
    public FixedWinners() {
        super(null, null, null, null);
    }

    /** Has the committee resolve on these, in place of any before. */
    public void resolve(List<ProposedWinner> proposed) {
        winners.clear();
        winners.addAll(proposed);
        resolved = true;
    }

    public void forget() {
        winners.clear();
        undecided.clear();
        resolved = false;
    }

    @Override
    public List<ProposedWinner> of(RoundId round) {
        return List.copyOf(winners);
    }

    @Override
    public List<ProposedWinner> standing(RoundId round) {
        return of(round);
    }

    @Override
    public List<ApplicationId> undecided(RoundId round) {
        return List.copyOf(undecided);
    }

    @Override
    public List<ApplicationId> vacated(RoundId round) {
        return List.of();
    }

    /** Has the government still to decide on these. */
    public void undecided(ApplicationId... applications) {
        undecided.clear();
        undecided.addAll(List.of(applications));
    }

    @Override
    public boolean resolved(RoundId round) {
        return resolved;
    }
}
