package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.workdays.BusinessClock;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What second persons found on comparing records about the committee with their papers. */
@Component
class CommitteeChecks {

    static final int LONGEST = 500;

    private final JdbcClient sql;
    private final BusinessClock clock;

    CommitteeChecks(JdbcClient sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Compared once, by someone else, and not rejected without saying why. */
    static List<Refusal> refusals(
            Actor actor, Provision basis, UUID recordedBy, @Nullable Compared before, Compared outcome, String note) {
        var reasons = new ArrayList<Refusal>();
        if (before != null) {
            reasons.add(Refusal.of(basis, "RECORD_COMPARED"));
        }
        if (recordedBy.equals(actor.personId())) {
            reasons.add(Refusal.of(basis, "RECORD_SECOND_PERSON"));
        }
        if (outcome == Compared.REJECTED && note.isBlank()) {
            reasons.add(Refusal.of(basis, "RECORD_NOTE"));
        }
        reasons.addAll(Refusal.tooLong(basis, note, LONGEST));
        return reasons;
    }

    void add(Actor actor, UUID subject, Compared outcome, String note) {
        sql.sql("""
                insert into committee_check (subject, programme, outcome, note, given_by, given_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        subject,
                        actor.requireProgramme().value(),
                        outcome.name(),
                        note.strip(),
                        actor.personId(),
                        Timestamp.from(clock.now()))
                .update();
    }
}
