package gov.award.people;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.imports.ImportTarget;
import gov.award.imports.Slip;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.spreadsheets.Column;
import gov.award.spreadsheets.Flaw;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Accounts with the roles proposed for them, out of a file. As by hand, each gets an issued password, told once,
 * and no role is worth anything before a second person has confirmed it.
 */
@Component
class AccountsTarget implements ImportTarget {

    /** Each password is hashed slowly. */
    private static final int MOST_ROWS = 500;

    static final Table TABLE = new Table(
            "accounts",
            MOST_ROWS,
            List.of(
                    Column.text("name", 50).needed(),
                    Column.code("signInName", 40).needed(),
                    Column.code("phone", 20),
                    Column.text("email", 185),
                    Column.choices("roles", roles()),
                    Column.text("units", 1000),
                    Column.forInformation("state"),
                    Column.forInformation("lastSignIn")));

    /** The cell that a reason is about. */
    private static final Map<String, String> COLUMNS = Map.of(
            "account.name", "name",
            "account.signInName", "signInName",
            "account.phone", "phone",
            "account.email", "email");

    private final Accounts accounts;
    private final Units units;
    private final CreateAccount createAccount;
    private final ProposeGrant proposeGrant;

    AccountsTarget(Accounts accounts, Units units, CreateAccount createAccount, ProposeGrant proposeGrant) {
        this.accounts = accounts;
        this.units = units;
        this.createAccount = createAccount;
        this.proposeGrant = proposeGrant;
    }

    /** The roles an administrator proposes. */
    private static List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role != Role.APPLICANT && Incompatibility.granted().contains(role))
                .toList();
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public Provision basis() {
        return Provision.CONFIDENTIALITY;
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
        return "/people?state=waiting";
    }

    @Override
    public List<Flaw> check(Actor actor, List<Line> lines) {
        var taken = new HashSet<>(
                accounts.taken(lines.stream().map(line -> signInName(line)).toList()));
        var places = places(actor, lines);
        var rows = new HashMap<String, Integer>();
        var flaws = new ArrayList<Flaw>();
        for (var line : lines) {
            for (var problem : account(line).problems()) {
                flaws.add(Flaw.of(line, COLUMNS.get(problem.rule()), problem));
            }
            if (taken.contains(signInName(line))) {
                flaws.add(Flaw.of(line, "signInName", PasswordRule.refusal("account.taken")));
            }
            var before = rows.putIfAbsent(signInName(line), line.number());
            if (before != null) {
                flaws.add(Flaw.of(line, "signInName", PasswordRule.refusal("account.row.twice", before)));
            }
            flaws.addAll(new RowGrants(line, places).flaws());
        }
        return flaws;
    }

    @Override
    public Verdict carryOut(Actor actor, Line line, @Nullable AttachmentId proof, Consumer<Slip> slips) {
        var id = new PersonId(UUID.randomUUID());
        var password = IssuedPassword.random();
        var reasons = new ArrayList<Refusal>(
                createAccount.create(actor, id, account(line), password).reasons());
        if (reasons.isEmpty()) {
            for (var grant : new RowGrants(line, places(actor, List.of(line))).proposed()) {
                reasons.addAll(proposeGrant
                        .propose(actor, new GrantId(UUID.randomUUID()), id, grant.role(), grant.unit())
                        .reasons());
            }
        }
        slips.accept(new Slip(line.text("name"), line.text("signInName"), password.text()));
        return Verdict.of(reasons);
    }

    private Map<String, Units.Place> places(Actor actor, List<Line> lines) {
        var names = lines.stream()
                .flatMap(line -> RowGrants.units(line).stream())
                .distinct()
                .toList();
        var places = new HashMap<String, Units.Place>();
        units.places(names, actor.requireProgramme()).forEach(place -> places.put(place.name(), place));
        return places;
    }

    private static NewAccount account(Line line) {
        return new NewAccount(line.text("name"), line.text("signInName"), line.text("phone"), line.text("email"));
    }

    private static String signInName(Line line) {
        return line.text("signInName").toLowerCase(Locale.ROOT);
    }
}
