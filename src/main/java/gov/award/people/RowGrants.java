package gov.award.people;

import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.spreadsheets.Flaw;
import gov.award.spreadsheets.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The roles one row of a file proposes: each within those of the units named that play the part it needs.
 *
 * @param places the units that are open, by their names
 */
record RowGrants(Line line, Map<String, Units.Place> places) {

    /** A role with where it is held. */
    record Proposed(Role role, @Nullable UnitId unit) {}

    static List<String> units(Line line) {
        return Arrays.stream(line.text("units").split("\\s*[;；\\n]\\s*"))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    List<Proposed> proposed() {
        var proposed = new ArrayList<Proposed>();
        for (var role : line.choices("roles", Role.class)) {
            var part = UnitPart.of(role).orElse(null);
            if (part == null) {
                proposed.add(new Proposed(role, null));
            } else {
                playing(part).forEach(place -> proposed.add(new Proposed(role, place.id())));
            }
        }
        return proposed;
    }

    List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        var held = EnumSet.noneOf(Role.class);
        var used = new HashSet<Units.Place>();
        for (var role : line.choices("roles", Role.class)) {
            Incompatibility.of(role, held).forEach(reason -> flaws.add(Flaw.of(line, "roles", reason)));
            held.add(role);
            var part = UnitPart.of(role).orElse(null);
            if (part != null) {
                if (playing(part).isEmpty()) {
                    flaws.add(Flaw.of(line, "units", Refusal.of(Provision.PRINCIPLES, "grant.unit", role, part)));
                }
                used.addAll(playing(part));
            }
        }
        for (var name : units(line)) {
            var place = places.get(name);
            if (place == null) {
                flaws.add(Flaw.of(line, "units", Refusal.of(Provision.PRINCIPLES, "grant.unit.unknown", name)));
            } else if (!used.contains(place)) {
                flaws.add(Flaw.of(line, "units", Refusal.of(Provision.PRINCIPLES, "grant.unit.idle", name)));
            }
        }
        return flaws;
    }

    private List<Units.Place> playing(UnitPart part) {
        return units(line).stream()
                .filter(places::containsKey)
                .map(places::get)
                .filter(place -> place.parts().contains(part.name()))
                .toList();
    }
}
