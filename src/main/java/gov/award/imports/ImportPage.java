package gov.award.imports;

import gov.award.files.Limits;
import gov.award.measures.Provision;
import gov.award.spreadsheets.Table;
import gov.award.web.Listing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is brought, with those brought before.
 *
 * @param mayWrite whether the reader is one who brings files, not one who looks at them
 * @param proven whether a scan must come along
 */
public record ImportPage(
        Table table, Provision basis, String address, boolean mayWrite, boolean proven, Listing<Earlier> earlier) {

    /** One that waits or was carried out, with its sheet. */
    public record Earlier(
            ImportId id,
            String by,
            boolean own,
            Instant uploadedAt,
            @Nullable Integer rowCount,
            @Nullable Instant doneAt,
            UUID file,
            String fileName) {}

    public Limits limits() {
        return ReceiveSheet.limits();
    }
}
