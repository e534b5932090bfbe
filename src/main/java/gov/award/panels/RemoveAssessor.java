package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office takes someone out of the pool; refused while they sit in a team (article 8(2)). */
@Service
public class RemoveAssessor {

    private final Pool pool;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    RemoveAssessor(Pool pool, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.pool = pool;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ASSESSOR_POOL)
    public Verdict remove(Actor actor, AssessorId id, String reason) {
        var person = pool.person(id);
        if (reason.isBlank()) {
            return Verdict.refused(Provision.ASSESSOR_POOL, "REMOVAL_WITHOUT_REASON");
        }
        if (sitsInATeam(person.value())) {
            return Verdict.refused(Provision.TEAMS, "REMOVED_WHILE_IN_TEAM");
        }
        jdbc.sql("update assessor set removed_by = :by, removed_at = :at, removal_reason = :reason where id = :id")
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("reason", reason.strip())
                .param("id", id.value())
                .update();
        journal.enter(actor, "RemoveAssessor", Provision.ASSESSOR_POOL, id, reason);
        return Verdict.ALLOWED;
    }

    /** Only in a round that still goes on: afterwards the team is history. */
    private boolean sitsInATeam(java.util.UUID person) {
        return jdbc.sql("""
                        select exists (
                            select from team_member m join team t on t.id = m.team join round r on r.id = t.round
                            where m.person = :person and m.left_at is null and t.dissolved_at is null
                              and r.phase not in ('AWARD', 'FOLLOW_UP', 'CANCELLED'))
                        """).param("person", person).query(Boolean.class).single();
    }
}
