package gov.award.journal;

import gov.award.database.DataFolder;
import java.nio.file.Path;

/** Where the journal keeps what must not lie in the database. */
public final class KeptOutside {

    private KeptOutside() {}

    /** The key that signs the head. */
    static Path key(DataFolder data) {
        return data.keys().resolve("journal.key");
    }

    /** The signed head of the chain. */
    public static Path head(DataFolder data) {
        return data.keys().resolve("journal.head");
    }
}
