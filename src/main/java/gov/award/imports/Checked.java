package gov.award.imports;

import gov.award.acting.Actor;
import gov.award.measures.Refusal;
import gov.award.spreadsheets.Flaw;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.SheetRead;
import gov.award.spreadsheets.SheetReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A file read and weighed: its rows with all that is wrong with them.
 *
 * @param unreadable why nothing could be read
 */
record Checked(String sheet, Map<String, String> places, List<Line> lines, List<Flaw> flaws, List<Refusal> unreadable) {

    /** Reads a file and has those rows weighed whose every cell could be read. */
    static Checked of(Actor actor, ImportTarget target, SheetReader reader, byte[] file) {
        return switch (reader.read(target.table(), file, target.basis())) {
            case SheetRead.Unreadable(var reasons) -> new Checked("", Map.of(), List.of(), List.of(), reasons);
            case SheetRead.Rows(var sheet, var places, var lines, var flaws) -> {
                var wrong = new HashSet<Integer>();
                flaws.forEach(flaw -> wrong.add(flaw.row()));
                var sound = lines.stream()
                        .filter(line -> !wrong.contains(line.number()))
                        .toList();
                var all = new ArrayList<>(flaws);
                all.addAll(target.check(actor, sound));
                all.sort(Comparator.comparingInt(Flaw::row));
                yield new Checked(sheet, places, lines, all, List.of());
            }
        };
    }

    boolean isSound() {
        return flaws.isEmpty() && unreadable.isEmpty();
    }

    /** The cell a flaw stands at, or the row where it has none. */
    String place(Flaw flaw) {
        if (!flaw.place().isEmpty()) {
            return flaw.place();
        }
        var column = flaw.column();
        return (column == null ? "" : places.getOrDefault(column, "")) + flaw.row();
    }
}
