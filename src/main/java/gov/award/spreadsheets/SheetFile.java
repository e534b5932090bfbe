package gov.award.spreadsheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is written row by row. */
interface SheetFile extends Closeable {

    /** @param cells texts, numbers, days, or nothing */
    void row(List<@Nullable Object> cells) throws IOException;
}
