package gov.award.people;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Edition;
import gov.award.measures.Editions;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.Accounts.PasswordOrigin;
import gov.award.workdays.SecurityClock;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Begins an installation: its programme, the office, an administrator and the office director. Possible once, with the code printed at start. */
@Service
public class SetUp {

    private final JdbcClient sql;
    private final SetUpCode code;
    private final Editions editions;
    private final Accounts accounts;
    private final Units units;
    private final Grants grants;
    private final Passwords passwords;
    private final SecurityClock clock;
    private final Journal journal;

    SetUp(
            JdbcClient sql,
            SetUpCode code,
            Editions editions,
            Accounts accounts,
            Units units,
            Grants grants,
            Passwords passwords,
            SecurityClock clock,
            Journal journal) {
        this.sql = sql;
        this.code = code;
        this.editions = editions;
        this.accounts = accounts;
        this.units = units;
        this.grants = grants;
        this.passwords = passwords;
        this.clock = clock;
        this.journal = journal;
    }

    /** One of the first two people. */
    public record FirstPerson(PersonId id, NewAccount account, IssuedPassword password) {}

    /**
     * @param actor the set-up, in the programme about to begin
     * @param typedCode the one-time code
     */
    @Act(by = Role.SET_UP, basis = Provision.OFFICE_SEAT)
    public Verdict begin(
            Actor actor, String typedCode, Installation installation, FirstPerson administrator, FirstPerson director) {
        if (!code.redeem(typedCode) || code.installed()) {
            return Verdict.refused(Provision.OFFICE_SEAT, "setUp.code");
        }
        var problems = new ArrayList<Refusal>(installation.problems());
        var edition = editions.find(installation.edition()).orElse(null);
        if (edition == null) {
            problems.add(Refusal.of(Provision.OFFICE_SEAT, "setUp.edition", installation.edition()));
        }
        problems.addAll(administrator.account().problems());
        problems.addAll(director.account().problems());
        if (edition == null || !problems.isEmpty()) {
            return Verdict.of(problems.stream().distinct().toList());
        }
        var programme = actor.requireProgramme();
        enter(programme, edition, installation.zone());
        var office = new UnitId(UUID.randomUUID());
        units.add(office, programme, edition.name(Name.OFFICE, Locale.CHINA), EnumSet.of(UnitPart.OFFICE));
        problems.addAll(enter(programme, administrator, Role.ADMINISTRATOR, null));
        problems.addAll(enter(programme, director, Role.DIRECTOR, office));
        if (problems.isEmpty()) {
            journal.enter(
                    actor,
                    "SetUp",
                    Provision.OFFICE_SEAT,
                    programme.value(),
                    administrator.id().value(),
                    director.id().value());
        }
        return Verdict.of(problems);
    }

    private void enter(ProgrammeId id, Edition edition, String zone) {
        sql.sql("""
                insert into programme (id, award_name, county, edition, zone, created_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        edition.name(Name.AWARD, Locale.CHINA),
                        edition.name(Name.COUNTY, Locale.CHINA),
                        edition.code(),
                        zone,
                        Timestamp.from(clock.now()))
                .update();
    }

    private List<Refusal> enter(ProgrammeId programme, FirstPerson person, Role role, @Nullable UnitId unit) {
        var problems = accounts.add(
                programme,
                person.id(),
                person.account(),
                passwords.hash(person.password().text()),
                PasswordOrigin.ISSUED);
        if (problems.isEmpty()) {
            grants.addInForce(new GrantId(UUID.randomUUID()), programme, person.id(), role, unit);
        }
        return problems;
    }
}
