package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import gov.award.workdays.Deadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when a winner may state its case: so many working days from the service of the paper that told it (reading 19). */
@Component
class Hearings {

    private final Served served;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Hearings(Served served, Editions editions, Deadlines deadlines, BusinessClock clock) {
        this.served = served;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Nothing before the winner was told and the paper served; call within an act or a reading. */
    Optional<Deadline> deadline(Actor actor, Revocation revocation) {
        var paper = revocation.hearing();
        if (paper == null) {
            return Optional.empty();
        }
        return served.first(Actor.system(Role.CHECKER, actor.requireProgramme()), paper)
                .map(day -> after(revocation.edition(), day));
    }

    Deadline after(String edition, LocalDate servedOn) {
        return deadlines.after(editions.byCode(edition), Figure.STATEMENT_DAYS, servedOn);
    }

    /** What forbids that the winner states its case now. */
    List<Refusal> againstDefence(Actor actor, Revocation revocation) {
        var reasons = new ArrayList<Refusal>();
        if (revocation.state() != RevocationState.TOLD) {
            reasons.add(Refusal.of(revocation.ground().provision(), "DEFENCE_NOT_NOW"));
        }
        deadline(actor, revocation)
                .filter(until -> until.missedAt(clock.now()))
                .ifPresent(
                        until -> reasons.add(Refusal.of(revocation.ground().provision(), "DEFENCE_LATE", until.due())));
        return reasons;
    }

    /** What forbids going on: the days in which the winner may state its case and supplement it run to their end. */
    List<Refusal> againstGoingOn(Actor actor, Revocation revocation, boolean defenceWaits) {
        if (defenceWaits) {
            return List.of(Refusal.of(revocation.ground().provision(), "DEFENCE_UNCONFIRMED"));
        }
        var until = deadline(actor, revocation);
        if (until.isEmpty()) {
            return List.of(Refusal.of(revocation.ground().provision(), "HEARING_NOT_SERVED"));
        }
        return until.get().missedAt(clock.now())
                ? List.of()
                : List.of(Refusal.of(
                        revocation.ground().provision(),
                        "HEARING_RUNS",
                        until.get().due()));
    }

    /** The service of papers as the checker reads it: a record made by the office is not seen by the winner. */
    @Component("servedHearings")
    static class Served {

        private final JdbcClient sql;

        Served(JdbcClient sql) {
            this.sql = sql;
        }

        @Reading(by = Role.CHECKER)
        public Optional<LocalDate> first(Actor checker, UUID paper) {
            return sql.sql("select served_on from paper_service where paper = ? order by served_on limit 1")
                    .param(paper)
                    .query((row, n) -> row.getObject(1, LocalDate.class))
                    .optional();
        }
    }
}
