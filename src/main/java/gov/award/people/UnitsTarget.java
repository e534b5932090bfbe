package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.files.AttachmentId;
import gov.award.imports.ImportTarget;
import gov.award.imports.Slip;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.people.PeopleReadings.UnitRow;
import gov.award.spreadsheets.Column;
import gov.award.spreadsheets.Flaw;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units with their parts, out of a file. */
@Component
class UnitsTarget implements ImportTarget {

    static final Table TABLE = new Table(
            "units",
            2_000,
            List.of(
                    Column.text("name", Units.LONGEST_NAME).needed(),
                    Column.choices("parts", List.of(UnitPart.values())).needed(),
                    Column.forInformation("people"),
                    Column.forInformation("closed")));

    private final Units units;
    private final CreateUnit createUnit;

    UnitsTarget(Units units, CreateUnit createUnit) {
        this.units = units;
        this.createUnit = createUnit;
    }

    static List<@Nullable Object> cells(UnitRow unit) {
        return Arrays.asList(
                unit.name(), unit.parts().stream().map(UnitPart::valueOf).toList(), unit.people(), unit.closedAt());
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Provision basis() {
        return Provision.RECOMMENDING_UNITS;
    }

    @Override
    public Set<Role> by() {
        return Set.of(Role.ADMINISTRATOR);
    }

    @Override
    public boolean proven() {
        return false;
    }

    @Override
    public String address() {
        return "/units";
    }

    @Override
    public List<Flaw> check(Actor actor, List<Line> lines) {
        var names = lines.stream().map(line -> line.text("name")).toList();
        var there = new HashSet<>(units.open(names, actor.requireProgramme()));
        var rows = new HashMap<String, Integer>();
        var flaws = new ArrayList<Flaw>();
        for (var line : lines) {
            var name = line.text("name");
            if (there.contains(name)) {
                flaws.add(Flaw.of(line, "name", Units.refusal("unit.taken", name)));
            }
            var before = rows.putIfAbsent(name, line.number());
            if (before != null) {
                flaws.add(Flaw.of(line, "name", Units.refusal("unit.row.twice", before)));
            }
        }
        return flaws;
    }

    @Override
    public Verdict carryOut(Actor actor, Line line, @Nullable AttachmentId proof, Consumer<Slip> slips) {
        return createUnit.create(
                actor,
                new UnitId(UUID.randomUUID()),
                line.text("name"),
                new HashSet<>(line.choices("parts", UnitPart.class)));
    }
}
