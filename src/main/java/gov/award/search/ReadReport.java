package gov.award.search;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.files.Sha256;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The timer keeps what is written in a report, so that it can be searched like a form. */
@Service
public class ReadReport {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final BusinessClock clock;

    ReadReport(JdbcClient jdbc, Journal journal, BusinessClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param text empty if it could not be read */
    @Act(by = Role.TIMER, basis = Provision.SUBMISSION)
    public Verdict read(Actor timer, AttachmentId file, String text) {
        var kept = jdbc.sql("""
                        insert into report_text (file, programme, application, content, read_at)
                        select f.file, f.programme, f.application, :text, :now from application_version_file f
                        where f.file = :file and f.place = 'REPORT' limit 1
                        on conflict (file) do nothing
                        """)
                .param("file", file.value())
                .param("text", text)
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            return Verdict.refused(Provision.SUBMISSION, "REPORT_READ_ALREADY");
        }
        journal.enter(
                timer,
                "ReadReport",
                Provision.SUBMISSION,
                file,
                Sha256.ofText(text).hex());
        return Verdict.ALLOWED;
    }
}
