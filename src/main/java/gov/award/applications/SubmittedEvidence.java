package gov.award.applications;

import gov.award.acting.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files by which an application, as it was given in last, proves what it says to the items of the criteria. */
@Component
public class SubmittedEvidence {

    private final JdbcClient jdbc;

    SubmittedEvidence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that proves something. */
    public record Proof(UUID file, String name, List<String> items) {}

    /** By code of the item, as far as the actor sees what was submitted; a file that proves several stands at each. */
    public Map<String, List<Proof>> byItem(ApplicationId application) {
        var byItem = new HashMap<String, List<Proof>>();
        var proofs = jdbc.sql("""
                        select f.file, f.name, f.items from application_version_file f
                        where f.items <> '{}'
                          and f.version = (select v.id from application_version v where v.application = ? order by v.number desc limit 1)
                        order by f.name, f.file
                        """)
                .param(application.value())
                .query(Row.of(Proof.class))
                .list();
        for (var proof : proofs) {
            proof.items().forEach(item -> byItem.computeIfAbsent(item, _ -> new ArrayList<>())
                    .add(proof));
        }
        return byItem;
    }
}
