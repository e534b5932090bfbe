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
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The timer keeps what is written in a report, so that it can be searched like a form. */
@Service
public class ReadReport {

    /** Characters of a part. */
    private static final int PART = 3000;

    /** Characters two parts have in common; a word is found in one of them though white space is written into it. */
    private static final int OVERLAP = 300;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final BusinessClock clock;

    ReadReport(JdbcClient jdbc, Journal journal, BusinessClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** At least one; each begins with the end of the one before. */
    static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        var from = 0;
        do {
            var to = Excerpts.whole(text, Math.min(text.length(), from + PART));
            parts.add(text.substring(from, to));
            from = to == text.length() ? to : Excerpts.whole(text, to - OVERLAP);
        } while (from < text.length());
        return parts;
    }

    /** @param text empty if it could not be read */
    @Act(by = Role.TIMER, basis = Provision.SUBMISSION)
    public Verdict read(Actor timer, AttachmentId file, String text) {
        var kept = jdbc.sql("""
                        insert into report_text (file, part, programme, application, content, read_at)
                        select f.file, p.number - 1, f.programme, f.application, p.content, :now
                        from (select * from application_version_file where file = :file and place = 'REPORT' limit 1) f
                        cross join unnest(:parts) with ordinality p (content, number)
                        where not exists (select from report_text t where t.file = f.file)
                        """)
                .param("file", file.value())
                .param("parts", parts(text).toArray(String[]::new))
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
