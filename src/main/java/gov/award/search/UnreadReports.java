package gov.award.search;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.acting.Row;
import gov.award.files.AttachmentId;
import gov.award.files.FileType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports given in as files whose text is not known yet. */
@Component
class UnreadReports {

    static final int AT_ONCE = 50;

    private final JdbcClient jdbc;

    UnreadReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report by what its content is found. */
    record Unread(AttachmentId file, FileType type, String digest) {}

    /** Some of those that come after a file, from the first for {@code null}; none that is not open to others. */
    @Reading(by = Role.TIMER)
    public List<Unread> some(Actor timer, @Nullable AttachmentId after) {
        return jdbc.sql("""
                        select distinct f.file, a.type, a.digest from application_version_file f join attachment a on a.id = f.file
                        where f.place = 'REPORT' and (:after::uuid is null or f.file > :after)
                          and not exists (select from report_text t where t.file = f.file)
                          and not exists (select from scan s where s.attachment = f.file and s.outcome in ('WAITING', 'INFECTED', 'TOO_LARGE'))
                        order by f.file limit :some
                        """)
                .param("after", after == null ? null : after.value())
                .param("some", AT_ONCE)
                .query(Row.of(Unread.class))
                .list();
    }
}
