package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.UnitId;
import gov.award.people.PeopleReadings.UnitRow;
import gov.award.people.PeopleReadings.Wanted;
import gov.award.spreadsheets.Exports;
import gov.award.spreadsheets.SheetFormat;
import gov.award.web.Answer;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The units of a programme. */
@Controller
public class UnitController {

    private final PeopleReadings readings;
    private final CreateUnit createUnit;
    private final ChangeUnit changeUnit;
    private final CloseUnit closeUnit;
    private final Exports exports;

    UnitController(
            PeopleReadings readings,
            CreateUnit createUnit,
            ChangeUnit changeUnit,
            CloseUnit closeUnit,
            Exports exports) {
        this.readings = readings;
        this.createUnit = createUnit;
        this.changeUnit = changeUnit;
        this.closeUnit = closeUnit;
        this.exports = exports;
    }

    /** The list of units, with a form for another one. */
    public record UnitsPage(Listing<UnitRow> units, Wanted wanted, Map<String, String> parts) {}

    /** One unit to be changed or closed. */
    public record UnitPage(UnitRow unit, Map<String, String> parts) {}

    record UnitForm(@NotBlank String name, @Nullable Set<UnitPart> parts) {

        Set<UnitPart> chosen() {
            return parts == null ? Set.of() : parts;
        }
    }

    @GetMapping("/units")
    ModelAndView list(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        var wanted = new Wanted(text, part, state);
        return Answer.page(
                "people/units",
                new UnitsPage(readings.units(actor, wanted, PageRequest.of(page)), wanted, parts(screen)));
    }

    @PostMapping("/units")
    ModelAndView create(Actor actor, Screen screen, @Valid UnitForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> createUnit.create(actor, new UnitId(UUID.randomUUID()), form.name(), form.chosen()),
                "/units?done=unitCreated",
                () -> list(actor, screen, "", "", "", 1));
    }

    @GetMapping("/units/export")
    ResponseEntity<Resource> export(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "CSV") SheetFormat format,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String state) {
        return exports.answer(
                actor,
                screen,
                format,
                UnitsTarget.TABLE,
                taker -> readings.eachUnit(
                        actor, new Wanted(text, part, state), unit -> taker.accept(UnitsTarget.cells(unit))));
    }

    @GetMapping("/units/{id}")
    ModelAndView unit(Actor actor, Screen screen, @PathVariable UnitId id) {
        return Answer.page("people/unit", new UnitPage(readings.unit(actor, id), parts(screen)));
    }

    @PostMapping("/units/{id}")
    ModelAndView change(
            Actor actor, Screen screen, @PathVariable UnitId id, @Valid UnitForm form, BindingResult typed) {
        var done = readings.unit(actor, id).people() > 0 ? "unitChangeWaits" : "unitChanged";
        return Answer.to(
                screen,
                typed,
                () -> changeUnit.change(actor, id, form.name(), form.chosen()),
                "/units/" + id.value() + "?done=" + done,
                () -> unit(actor, screen, id));
    }

    @PostMapping("/units/{id}/closure")
    ModelAndView close(Actor actor, Screen screen, @PathVariable UnitId id) {
        return Answer.to(
                screen,
                () -> closeUnit.close(actor, id),
                "/units/" + id.value() + "?done=unitClosed",
                () -> unit(actor, screen, id));
    }

    private static Map<String, String> parts(Screen screen) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : UnitPart.values()) {
            parts.put(part.name(), screen.label(part));
        }
        return parts;
    }
}
