package gov.award.imports;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Attachment;
import gov.award.imports.SheetImport.State;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.measures.Word;
import gov.award.spreadsheets.SheetReader;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Whoever brought a file has seen its rows and enters them: each by the rules of an entry by hand, all of them or
 * none. The file stays as evidence.
 */
@Service
public class CarryOutImport {

    /** As many reasons are told at once. */
    private static final int MOST_REASONS = 50;

    private final Targets targets;
    private final Imports imports;
    private final SheetReader reader;
    private final Journal journal;

    CarryOutImport(Targets targets, Imports imports, SheetReader reader, Journal journal) {
        this.targets = targets;
        this.imports = imports;
        this.reader = reader;
        this.journal = journal;
    }

    /** @param slips takes what is to be told once; worth nothing unless the act is allowed */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR, Role.ADMINISTRATOR},
            basis = Provision.PRINCIPLES)
    public Verdict carryOut(Actor actor, String key, ImportId id, Consumer<Slip> slips) {
        var target = targets.of(actor, key);
        imports.alone(actor, key);
        var state = imports.state(imports.locked(actor, key, id));
        if (state != State.OPEN) {
            return Verdict.refused(target.basis(), "IMPORT_" + state.name());
        }
        var files = imports.files(id);
        var sheet = Imports.file(files, Imports.SHEET).orElseThrow();
        var checked = Checked.of(actor, target, reader, imports.content(sheet));
        var reasons = new ArrayList<Refusal>(checked.unreadable());
        checked.flaws().stream()
                .limit(MOST_REASONS)
                .forEach(flaw -> reasons.add(inRow(target, flaw.row(), flaw.reason())));
        if (reasons.isEmpty()) {
            var proof = Imports.file(files, Imports.PROOF).map(Attachment::id).orElse(null);
            for (var line : checked.lines()) {
                target.carryOut(actor, line, proof, slips).reasons().stream()
                        .limit(MOST_REASONS - Math.min(MOST_REASONS, reasons.size()))
                        .forEach(reason -> reasons.add(inRow(target, line.number(), reason)));
            }
        }
        if (reasons.isEmpty()) {
            imports.done(id, checked.lines().size());
            journal.enter(
                    actor,
                    "CarryOutImport",
                    target.basis(),
                    id,
                    key,
                    sheet.digest().hex(),
                    checked.lines().size());
        }
        return Verdict.of(reasons);
    }

    private static Refusal inRow(ImportTarget target, int row, Refusal reason) {
        return new Refusal(
                reason.basis(),
                "IMPORT_ROW",
                java.util.List.of(row, reason, new Word(target.table().name())));
    }
}
