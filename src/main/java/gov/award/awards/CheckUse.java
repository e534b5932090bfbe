package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office confirms a declared use of a prize against its evidence, or rejects it (article 28). */
@Service
public class CheckUse {

    private static final int LONGEST = 1000;

    private final AwardBook awards;
    private final Uses uses;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    CheckUse(AwardBook awards, Uses uses, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.awards = awards;
        this.uses = uses;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    /** @param note why it is rejected; may be empty when confirmed */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.USE_OF_PRIZE)
    public Verdict check(Actor actor, AwardId id, UUID use, CheckOutcome outcome, String note) {
        awards.locked(id);
        var declared = uses.of(id).stream()
                .filter(each -> each.id().equals(use))
                .findFirst()
                .orElseThrow(() -> new NotFound("use"));
        var reasons = new ArrayList<Refusal>();
        if (declared.outcome() != null) {
            reasons.add(Refusal.of(Provision.USE_OF_PRIZE, "USE_ALREADY_CHECKED"));
        }
        if (outcome == CheckOutcome.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(Provision.USE_OF_PRIZE, "REJECTION_WITHOUT_NOTE"));
        }
        reasons.addAll(Refusal.tooLong(Provision.USE_OF_PRIZE, note, LONGEST));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        jdbc.sql("""
                        insert into use_check (use_of_prize, programme, outcome, note, given_by, given_at)
                        values (:use, :programme, :outcome, :note, :by, :at)
                        """)
                .param("use", use)
                .param("programme", actor.requireProgramme().value())
                .param("outcome", outcome.name())
                .param("note", note.strip())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        journal.enter(actor, "CheckUse", Provision.USE_OF_PRIZE, id, use, outcome, note);
        return Verdict.ALLOWED;
    }
}
