package gov.award.imports;

import gov.award.acting.Actor;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.files.Attachment;
import gov.award.imports.PreviewPage.At;
import gov.award.imports.PreviewPage.PreviewRow;
import gov.award.imports.PreviewPage.Show;
import gov.award.imports.SheetImport.State;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.SheetReader;
import gov.award.spreadsheets.Table;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Files on their way into a register, for whoever brought them; those brought in, for the discipline inspection
 * too.
 */
@Component
class ImportReadings {

    private final Targets targets;
    private final Imports imports;
    private final SheetReader reader;

    ImportReadings(Targets targets, Imports imports, SheetReader reader) {
        this.targets = targets;
        this.imports = imports;
        this.reader = reader;
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.ADMINISTRATOR, Role.SUPERVISOR})
    public ImportPage start(Actor actor, String key, PageRequest page) {
        var target = targets.seenBy(actor, key);
        return new ImportPage(
                target.table(),
                target.basis(),
                target.address(),
                Targets.mayWrite(actor, target),
                target.proven(),
                imports.of(actor, key, page));
    }

    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.ADMINISTRATOR})
    public Table table(Actor actor, String key) {
        return targets.of(actor, key).table();
    }

    /** The file is read anew: what is wrong with it may have changed with what there is. */
    @Reading(by = {Role.OFFICE, Role.DIRECTOR, Role.ADMINISTRATOR})
    public PreviewPage preview(Actor actor, String key, ImportId id, @Nullable Show show, PageRequest page) {
        var target = targets.of(actor, key);
        var given = imports.own(actor, key, id);
        var state = imports.state(given);
        var sheet = Imports.file(imports.files(id), Imports.SHEET);
        var checked = state == State.OPEN && sheet.isPresent()
                ? Checked.of(actor, target, reader, imports.content(sheet.get()))
                : new Checked("", Map.of(), List.of(), List.of(), List.of());
        var rows = rows(checked);
        var bad = rows.stream().filter(row -> !row.flaws().isEmpty()).toList();
        var shown = show == null ? (bad.isEmpty() ? Show.ALL : Show.BAD) : show;
        return new PreviewPage(
                target.table(),
                target.basis(),
                target.address(),
                given,
                state,
                sheet.map(Attachment::name).orElse(""),
                checked.sheet(),
                checked.unreadable(),
                rows.size() - bad.size(),
                bad.size(),
                shown,
                Listing.of(shown == Show.BAD ? bad : rows, page));
    }

    private static List<PreviewRow> rows(Checked checked) {
        var rows = new TreeMap<Integer, PreviewRow>();
        checked.lines().forEach(line -> rows.put(line.number(), new PreviewRow(line, new ArrayList<>())));
        for (var flaw : checked.flaws()) {
            rows.computeIfAbsent(
                            flaw.row(), row -> new PreviewRow(new Line(row, Map.of(), Map.of()), new ArrayList<>()))
                    .flaws()
                    .add(new At(checked.place(flaw), flaw));
        }
        return List.copyOf(rows.values());
    }
}
