package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finance enters one of a round's two earmarked budget lines, or its change (article 27). */
@Service
public class EnterBudgetLine {

    private final Budget budget;
    private final RoundBriefs rounds;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    EnterBudgetLine(Budget budget, RoundBriefs rounds, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.budget = budget;
        this.rounds = rounds;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * A line of the county's budget.
     *
     * @param code of the budget item
     * @param amount in yuan
     * @param document by which it was granted
     */
    public record Form(
            @NotNull LineSort sort,
            @NotNull @Min(2000) @Max(2200) Integer year,
            @NotBlank @Size(max = 60) String code,

            @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
            BigDecimal amount,

            @NotBlank @Size(max = 100) String document) {}

    @Act(by = Role.FINANCE, basis = Provision.EARMARKING)
    public Verdict enter(Actor actor, RoundId round, UUID id, Form form) {
        rounds.of(round);
        budget.lock(round);
        var before = budget.line(round, form.sort()).orElse(null);
        var amount = MoneyRules.fen(form.amount());
        var reasons =
                before == null ? List.<Refusal>of() : MoneyRules.cut(amount, before.spentFen(), before.allocatedFen());
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into budget_line (id, programme, round, sort, year, code, amount_fen, document, entered_by, entered_at, supersedes)
                        values (:id, :programme, :round, :sort, :year, :code, :amount, :document, :by, :at, :supersedes::uuid)
                        """)
                .param("id", id)
                .param("programme", actor.requireProgramme().value())
                .param("round", round.value())
                .param("sort", form.sort().name())
                .param("year", form.year())
                .param("code", form.code().strip())
                .param("amount", amount)
                .param("document", form.document().strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("supersedes", before == null ? null : before.id())
                .update();
        journal.enter(
                actor,
                "EnterBudgetLine",
                Provision.EARMARKING,
                round,
                form.sort(),
                form.code(),
                amount,
                form.document());
        return Verdict.ALLOWED;
    }
}
