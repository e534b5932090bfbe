package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.people.PeopleReadings.PersonCells;
import gov.award.people.PeopleReadings.PersonRow;
import gov.award.people.PeopleReadings.PersonView;
import gov.award.people.PeopleReadings.Wanted;
import gov.award.spreadsheets.Exports;
import gov.award.spreadsheets.SheetFormat;
import gov.award.web.Answer;
import gov.award.web.Listing;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts of a programme, and what is done to them. */
@Controller
public class PeopleController {

    private final PeopleReadings readings;
    private final CreateAccount createAccount;
    private final CloseAccount closeAccount;
    private final CorrectAccount correctAccount;
    private final ProposeGrant proposeGrant;
    private final EndGrant endGrant;
    private final IssuePassword issuePassword;
    private final ResetFactor resetFactor;
    private final Exports exports;

    PeopleController(
            PeopleReadings readings,
            CreateAccount createAccount,
            CloseAccount closeAccount,
            CorrectAccount correctAccount,
            ProposeGrant proposeGrant,
            EndGrant endGrant,
            IssuePassword issuePassword,
            ResetFactor resetFactor,
            Exports exports) {
        this.readings = readings;
        this.createAccount = createAccount;
        this.closeAccount = closeAccount;
        this.correctAccount = correctAccount;
        this.proposeGrant = proposeGrant;
        this.endGrant = endGrant;
        this.issuePassword = issuePassword;
        this.resetFactor = resetFactor;
        this.exports = exports;
    }

    /** The list of people with what was asked for. */
    public record PeoplePage(Listing<PersonRow> people, Wanted wanted, Map<String, String> roles) {}

    /** One person, with the roles and units to choose from. */
    public record PersonPage(PersonView person, Map<String, String> roles, Map<String, String> units) {}

    /** A password shown this once. */
    public record IssuedPage(PersonId person, String name, String signInName, String password, boolean waits) {}

    record AccountForm(
            @NotBlank String name,
            @NotBlank String signInName,
            @Nullable String phone,
            @Nullable String email) {

        NewAccount account() {
            return new NewAccount(name, signInName, phone == null ? "" : phone, email == null ? "" : email);
        }
    }

    record CorrectionForm(
            @NotBlank String name,
            @Nullable String phone,
            @Nullable String email,
            @NotBlank String correction) {

        CorrectAccount.Correction correct() {
            return new CorrectAccount.Correction(
                    name, phone == null ? "" : phone, email == null ? "" : email, correction);
        }
    }

    record GrantForm(@NotNull Role role, @Nullable UUID unit) {}

    record ReasonForm(@NotBlank @Size(max = 2000) String reason) {}

    @GetMapping("/people")
    ModelAndView list(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page) {
        var wanted = new Wanted(text, role, state);
        return Answer.page(
                "people/people",
                new PeoplePage(readings.people(actor, wanted, PageRequest.of(page)), wanted, roles(screen)));
    }

    @GetMapping("/people/export")
    ResponseEntity<Resource> export(
            Actor actor,
            Screen screen,
            @RequestParam(defaultValue = "CSV") SheetFormat format,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String state) {
        return exports.answer(
                actor,
                screen,
                format,
                AccountsTarget.TABLE,
                taker -> readings.eachPerson(
                        actor, new Wanted(text, role, state), person -> taker.accept(cells(screen, person))));
    }

    private List<@Nullable Object> cells(Screen screen, PersonCells person) {
        var state = person.closedAt() != null ? "closed" : person.waits() ? "waiting" : "open";
        return Arrays.asList(
                person.name(),
                person.signInName(),
                readings.phone(person),
                person.email(),
                person.roles().stream().map(Role::valueOf).toList(),
                String.join("；", person.units()),
                screen.t("people.state." + state),
                person.lastSignInAt());
    }

    @GetMapping("/people/new")
    ModelAndView blank(Actor actor) {
        readings.waiting(actor);
        return Answer.page("people/new", "");
    }

    @PostMapping("/people")
    ModelAndView create(Actor actor, Screen screen, @Valid AccountForm form, BindingResult typed) {
        var id = new PersonId(UUID.randomUUID());
        var password = IssuedPassword.random();
        var answer = Answer.to(
                screen,
                typed,
                () -> createAccount.create(actor, id, form.account(), password),
                "/people/" + id.value(),
                () -> blank(actor));
        return answer.getStatus() == HttpStatus.SEE_OTHER ? issued(actor, id, password) : answer;
    }

    @GetMapping("/people/{id}")
    ModelAndView person(Actor actor, Screen screen, @PathVariable PersonId id) {
        var units = new LinkedHashMap<String, String>();
        readings.openUnits(actor).forEach(unit -> units.put(unit.id().value().toString(), unit.name()));
        return Answer.page("people/person", new PersonPage(readings.person(actor, id), roles(screen), units));
    }

    @PostMapping("/people/{id}/grants")
    ModelAndView grant(
            Actor actor, Screen screen, @PathVariable PersonId id, @Valid GrantForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> proposeGrant.propose(
                        actor,
                        new GrantId(UUID.randomUUID()),
                        id,
                        form.role(),
                        form.unit() == null ? null : new UnitId(form.unit())),
                "/people/" + id.value() + "?done=grantProposed",
                () -> person(actor, screen, id));
    }

    @PostMapping("/people/{id}/grants/{grant}/ending")
    ModelAndView end(
            Actor actor,
            Screen screen,
            @PathVariable PersonId id,
            @PathVariable GrantId grant,
            @Valid ReasonForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> endGrant.end(actor, grant, form.reason()),
                "/people/" + id.value() + "?done=grantEnded",
                () -> person(actor, screen, id));
    }

    @PostMapping("/people/{id}/password")
    ModelAndView password(Actor actor, Screen screen, @PathVariable PersonId id) {
        var password = IssuedPassword.random();
        var answer = Answer.to(
                screen,
                () -> issuePassword.issue(actor, new ResetId(UUID.randomUUID()), id, password),
                "/people/" + id.value(),
                () -> person(actor, screen, id));
        return answer.getStatus() == HttpStatus.SEE_OTHER ? issued(actor, id, password) : answer;
    }

    @PostMapping("/people/{id}/factor")
    ModelAndView factor(Actor actor, Screen screen, @PathVariable PersonId id) {
        return Answer.to(
                screen,
                () -> resetFactor.reset(actor, new ResetId(UUID.randomUUID()), id),
                "/people/" + id.value() + "?done=factorReset",
                () -> person(actor, screen, id));
    }

    @PostMapping("/people/{id}/corrections")
    ModelAndView correct(
            Actor actor, Screen screen, @PathVariable PersonId id, @Valid CorrectionForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> correctAccount.correct(actor, UUID.randomUUID(), id, form.correct()),
                "/people/" + id.value() + "?done=accountCorrected",
                () -> person(actor, screen, id));
    }

    @PostMapping("/people/{id}/closure")
    ModelAndView close(
            Actor actor, Screen screen, @PathVariable PersonId id, @Valid ReasonForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> closeAccount.close(actor, id, form.reason()),
                "/people/" + id.value() + "?done=accountClosed",
                () -> person(actor, screen, id));
    }

    private ModelAndView issued(Actor actor, PersonId id, IssuedPassword password) {
        var person = readings.person(actor, id);
        return Answer.page(
                "people/issued",
                new IssuedPage(
                        id,
                        person.name(),
                        person.signInName(),
                        password.text(),
                        person.resets().stream().anyMatch(reset -> reset.kind().equals("PASSWORD"))));
    }

    private static Map<String, String> roles(Screen screen) {
        var roles = new LinkedHashMap<String, String>();
        for (var role : Role.values()) {
            if (Incompatibility.granted().contains(role)) {
                roles.put(role.name(), screen.label(role));
            }
        }
        return roles;
    }
}
