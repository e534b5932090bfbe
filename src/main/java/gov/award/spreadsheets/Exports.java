package gov.award.spreadsheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import gov.award.acting.Actor;
import gov.award.journal.Journal;
import gov.award.web.Screen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives a table out as a file in the reader's language. That a whole list left the system is put in the journal. */
@Component
public class Exports {

    private final Journal journal;

    Exports(Journal journal) {
        this.journal = journal;
    }

    /**
     * @param rows reads what this reader sees, and hands each row on: a cell for each column; choices by their
     *     constants
     */
    public ResponseEntity<Resource> answer(
            Actor actor,
            Screen screen,
            SheetFormat format,
            Table table,
            Consumer<Consumer<List<@Nullable Object>>> rows) {
        var name = screen.t(table.name());
        var out = new ByteArrayOutputStream();
        var headers = table.columns().stream()
                .map(column -> screen.t(table.header(column)))
                .toList();
        try (var file =
                switch (format) {
                    case XLSX -> new XlsxFile(out, name, table.columns(), headers);
                    case CSV -> new CsvFile(out, headers);
                }) {
            rows.accept((List<@Nullable Object> cells) -> write(file, said(screen, cells)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        // Whoever may not read the rows has found nothing by now.
        journal.read(actor, "EXPORT", actor.requireProgramme());
        return file(out, name + " " + screen.today() + "." + format.extension(), format.mediaType());
    }

    /** The file in which a table is filled in. */
    public ResponseEntity<Resource> template(Screen screen, Table table) {
        try {
            return file(
                    new Template(table, screen).write(),
                    screen.t("spreadsheets.template.name", screen.t(table.name())) + ".xlsx",
                    SheetFormat.XLSX.mediaType());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ResponseEntity<Resource> file(ByteArrayOutputStream content, String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(content.toByteArray()));
    }

    private static void write(SheetFile file, List<@Nullable Object> cells) {
        try {
            file.row(cells);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<@Nullable Object> said(Screen screen, List<@Nullable Object> cells) {
        var said = new ArrayList<@Nullable Object>();
        for (var cell : cells) {
            said.add(
                    switch (cell) {
                        case null -> null;
                        case Enum<?> choice -> screen.label(choice);
                        case Instant moment -> screen.time(moment);
                        case List<?> several -> several.isEmpty() ? null : screen.list(several);
                        case String text -> text.isEmpty() ? null : text;
                        default -> cell;
                    });
        }
        return said;
    }
}
