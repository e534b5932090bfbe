package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The office records that the system failed within the application time. */
@Service
public class RecordFailure {

    private final LateReceipts late;
    private final RoundBriefs rounds;
    private final BusinessClock clock;
    private final Journal journal;

    RecordFailure(LateReceipts late, RoundBriefs rounds, BusinessClock clock, Journal journal) {
        this.late = late;
        this.rounds = rounds;
        this.clock = clock;
        this.journal = journal;
    }

    /** From when to when, in the programme's zone, and what failed. */
    public record Form(
            @NotNull LocalDateTime began,
            @NotNull LocalDateTime ended,
            @NotBlank @Size(max = 2000) String what) {}

    @Act(by = Role.OFFICE, basis = Provision.SUBMISSION)
    public Verdict record(Actor actor, RoundId round, UUID id, Form form) {
        var began = form.began().atZone(clock.zone()).toInstant();
        var ended = form.ended().atZone(clock.zone()).toInstant();
        var reasons = LateRules.failure(rounds.of(round), began, ended, clock.now());
        if (reasons.isEmpty()) {
            late.add(actor, id, round, began, ended, form.what().strip());
            journal.enter(actor, "RecordFailure", Provision.SUBMISSION, id, round.value(), began, ended, form.what());
        }
        return Verdict.of(reasons);
    }
}
