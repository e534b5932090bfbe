package gov.award.journal;

import gov.award.database.KeyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The last signed head, kept outside the database. While new links are being committed it names two heads: the confirmed
 * one, and the pending one that holds as soon as the commit succeeds. A crash in between leaves the chain at either, and
 * never at anything else.
 */
final class HeadFile {

    private final Path file;

    HeadFile(Path file) {
        this.file = file;
    }

    /** What the file says. */
    record Kept(Head confirmed, @Nullable Head pending) {

        /** The head that stands at this end of the chain, if any does. */
        @Nullable
        Head at(long position, Sm3 link) {
            if (confirmed.isAt(position, link)) {
                return confirmed;
            }
            return pending != null && pending.isAt(position, link) ? pending : null;
        }
    }

    /** Nothing if there is no file, or none that can be read as heads. */
    @Nullable
    Kept read() {
        try {
            if (!Files.exists(file)) {
                return null;
            }
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || lines.size() > 2) {
                return null;
            }
            return new Kept(Head.parse(lines.getFirst()), lines.size() == 2 ? Head.parse(lines.getLast()) : null);
        } catch (MalformedInputException malformed) {
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            return null;
        }
    }

    void announce(Head confirmed, Head pending) {
        KeyFile.replace(file, confirmed.text() + "\n" + pending.text() + "\n");
    }

    void confirm(Head head) {
        KeyFile.replace(file, head.text() + "\n");
    }
}
