package gov.award.panels;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The office notes where an assessor worked before: applicants among them are hinted at when interests are declared (article 8(2)). */
@Service
public class NoteFormerEmployer {

    private final Pool pool;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    NoteFormerEmployer(Pool pool, JdbcClient jdbc, BusinessClock clock, Journal journal) {
        this.pool = pool;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.ASSESSOR_POOL)
    public Verdict note(Actor actor, AssessorId id, String employer, LocalDate until) {
        pool.person(id);
        if (employer.isBlank()) {
            return Verdict.refused(Provision.ASSESSOR_POOL, "EMPLOYER_MISSING");
        }
        if (until.isAfter(clock.today())) {
            return Verdict.refused(Provision.ASSESSOR_POOL, "EMPLOYER_NOT_FORMER", until);
        }
        jdbc.sql("""
                        insert into former_employer (id, programme, assessor, employer, until)
                        values (:id, :programme, :assessor, :employer, :until)
                        """)
                .param("id", UUID.randomUUID())
                .param("programme", actor.requireProgramme().value())
                .param("assessor", id.value())
                .param("employer", employer.strip())
                .param("until", until)
                .update();
        journal.enter(actor, "NoteFormerEmployer", Provision.ASSESSOR_POOL, id, employer, until);
        return Verdict.ALLOWED;
    }
}
