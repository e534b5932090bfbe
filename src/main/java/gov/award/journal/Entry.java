package gov.award.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the journal as it enters the chain: its number, and its columns as text in a fixed order. Times are
 * microseconds since 1970, so that neither side's time zone matters.
 */
record Entry(long seq, List<@Nullable String> columns) {

    /** The columns in the order in which they are digested. Changing them would invalidate every chain. */
    static final String COLUMNS = """
            seq,
            (extract(epoch from at) * 1000000)::bigint::text,
            (extract(epoch from recorded_at) * 1000000)::bigint::text,
            programme::text, actor::text, actor_role, kind, act, basis, subject::text, encode(content_digest, 'hex')
            """;

    private static final int TEXTS = 10;

    static Entry of(ResultSet row) throws SQLException {
        var columns = new ArrayList<@Nullable String>(TEXTS);
        for (var i = 0; i < TEXTS; i++) {
            columns.add(row.getString(i + 2));
        }
        return new Entry(row.getLong(1), columns);
    }

    Sm3 digest() {
        var bytes = new ByteArrayOutputStream(512);
        put(bytes, seq);
        for (var column : columns) {
            // An absent column is not an empty one.
            var text = column == null ? new byte[0] : column.getBytes(StandardCharsets.UTF_8);
            put(bytes, column == null ? -1 : text.length);
            bytes.writeBytes(text);
        }
        return Sm3.of(bytes.toByteArray());
    }

    private static void put(ByteArrayOutputStream bytes, long number) {
        for (var shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (number >>> shift));
        }
    }
}
