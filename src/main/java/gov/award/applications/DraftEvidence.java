package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.acting.Row;
import gov.award.files.AttachmentId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items of the criteria the files of the working copy prove. */
@Component
class DraftEvidence {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    DraftEvidence(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Proof(UUID file, List<String> items) {}

    /** Codes of items by file; a file that proves none is not among them. */
    Map<UUID, List<String>> of(ApplicationId id) {
        return jdbc
                .sql("select file, items from application_evidence where application = ?")
                .param(id.value())
                .query(Row.of(Proof.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Proof::file, Proof::items));
    }

    /** @param items in the order of the criteria; none for a file that is to prove none */
    void put(Actor actor, ApplicationId id, AttachmentId file, List<String> items) {
        if (items.isEmpty()) {
            jdbc.sql("delete from application_evidence where file = ? and application = ?")
                    .params(file.value(), id.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into application_evidence (file, programme, application, items, person, at)
                        values (:file, :programme, :application, :items, :person, :now)
                        on conflict (file) do update set items = excluded.items, person = excluded.person, at = excluded.at
                        """)
                .param("file", file.value())
                .param("programme", actor.requireProgramme().value())
                .param("application", id.value())
                .param("items", items.toArray(String[]::new))
                .param("person", actor.personId())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What replaces a file proves what that proved. */
    void inherit(Actor actor, ApplicationId id, AttachmentId from, AttachmentId to) {
        put(actor, id, to, of(id).getOrDefault(from.value(), List.of()));
    }
}
