package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.rounds.RoundId;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out how far a round has come towards its completion. */
@Component
class Completion {

    private final Decisions decisions;
    private final AwardBook awards;
    private final Budget budget;
    private final Laureates laureates;
    private final JdbcClient jdbc;

    Completion(Decisions decisions, AwardBook awards, Budget budget, Laureates laureates, JdbcClient jdbc) {
        this.decisions = decisions;
        this.awards = awards;
        this.budget = budget;
        this.laureates = laureates;
        this.jdbc = jdbc;
    }

    CompletionRules.Progress of(Actor actor, RoundId round) {
        var told = Set.copyOf(jdbc.sql("select application from result_told where round = :round")
                .param("round", round.value())
                .query(Row.of(UUID.class))
                .list());
        var untold = laureates.applicants(Laureates.checker(actor), round).stream()
                .filter(applicant -> !told.contains(applicant.application().id().value()))
                .count();
        var winners =
                awards.lines(round).stream().filter(award -> !award.revoked()).count();
        return new CompletionRules.Progress(
                decisions.find(round).map(Decisions.Decision::published).orElse(false),
                Math.toIntExact(untold),
                Math.toIntExact(winners),
                budget.approved(round).isPresent());
    }
}
