package gov.award.people;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.measures.Verdict;
import gov.award.people.SetUp.FirstPerson;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Brings people, units and roles about through the acts of the program, for tests of every module. */
public final class PeopleSteps {

    public static final String PASSWORD = "Bamboo-Rain-2026";

    private final ApplicationContext context;
    private final ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
    private final Map<UnitPart, UnitId> units = new EnumMap<>(UnitPart.class);
    private final Actor administrator;
    private final Actor director;
    private int people;

    /** The first supervisor, who confirms the others. */
    private @org.jspecify.annotations.Nullable Actor supervisor;

    private PeopleSteps(ApplicationContext context) {
        this.context = context;
        var first = new FirstPerson(
                new PersonId(UUID.randomUUID()), new NewAccount("管理员甲", "admin", "", ""), new IssuedPassword(PASSWORD));
        var second = new FirstPerson(
                new PersonId(UUID.randomUUID()),
                new NewAccount("主任乙", "director", "", ""),
                new IssuedPassword(PASSWORD));
        allowed(context.getBean(SetUp.class)
                .begin(
                        Actor.system(Role.SET_UP, programme),
                        context.getBean(SetUpCode.class).issue(),
                        new Installation("hengyang-2023", "Asia/Shanghai"),
                        first,
                        second));
        var officeUnit = context.getBean(Units.class)
                .playing(UnitPart.OFFICE, programme)
                .getFirst()
                .id();
        units.put(UnitPart.OFFICE, officeUnit);
        administrator = new Actor("管理员甲", first.id(), programme, List.of(new Actor.Grant(Role.ADMINISTRATOR, null)));
        director = new Actor("主任乙", second.id(), programme, List.of(new Actor.Grant(Role.DIRECTOR, officeUnit)));
    }

    /** Sets an empty installation up. */
    public static PeopleSteps installed(ApplicationContext context) {
        return new PeopleSteps(context);
    }

    /** A code for the set-up page, as printed at the start of an empty installation. */
    public static String setUpCode(ApplicationContext context) {
        return context.getBean(SetUpCode.class).issue();
    }

    public ProgrammeId programme() {
        return programme;
    }

    public Actor administrator() {
        return administrator;
    }

    public Actor director() {
        return director;
    }

    /** The one unit of the tests that plays a part. */
    public UnitId unit(UnitPart part) {
        return units.computeIfAbsent(part, wanted -> anotherUnit(wanted, "单位" + wanted));
    }

    public UnitId anotherUnit(UnitPart part, String name) {
        var id = new UnitId(UUID.randomUUID());
        allowed(context.getBean(CreateUnit.class).create(administrator, id, name, EnumSet.of(part)));
        return id;
    }

    /** A new account without any role; its sign-in name is {@code name}. */
    public PersonId account(String name) {
        var id = new PersonId(UUID.randomUUID());
        allowed(context.getBean(CreateAccount.class)
                .create(administrator, id, new NewAccount("人员" + name, name, "", ""), new IssuedPassword(PASSWORD)));
        return id;
    }

    /** A new person who holds the role, within the tests' unit where the role has one. */
    public Actor actor(Role role) {
        return actor(role, UnitPart.of(role).map(this::unit).orElse(null));
    }

    /** A new person who holds the role within a certain unit. */
    public Actor actor(Role role, @org.jspecify.annotations.Nullable UnitId unit) {
        if (role == Role.APPLICANT) {
            return applicant();
        }
        var name = "person" + ++people;
        var person = account(name);
        grant(person, role, unit);
        return new Actor("人员" + name, person, programme, List.of(new Actor.Grant(role, unit)));
    }

    /** Proposes and confirms. */
    public GrantId grant(PersonId person, Role role, @org.jspecify.annotations.Nullable UnitId unit) {
        var grant = new GrantId(UUID.randomUUID());
        allowed(context.getBean(ProposeGrant.class).propose(administrator, grant, person, role, unit));
        allowed(context.getBean(ConfirmGrant.class)
                .confirm(role == Role.SUPERVISOR && supervisor != null ? supervisor : director, grant));
        if (role == Role.SUPERVISOR && supervisor == null) {
            supervisor = new Actor("督查", person, programme, List.of(new Actor.Grant(role, unit)));
        }
        return grant;
    }

    private Actor applicant() {
        var name = "applicant" + ++people;
        var person = new PersonId(UUID.randomUUID());
        allowed(context.getBean(RegisterApplicant.class)
                .register(
                        Actor.system(Role.SIGN_IN, programme),
                        person,
                        new NewAccount("经办人" + people, name, "13800000000", ""),
                        PASSWORD));
        return new Actor("经办人" + people, person, programme, List.of(new Actor.Grant(Role.APPLICANT, null)));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }

    /** One of the office while entering what was handed in on paper, as a session has it. */
    public static Actor entering(Actor clerk) {
        return new Actor(
                clerk.name(), clerk.person(), clerk.programme(), List.of(new Actor.Grant(Role.ON_BEHALF, null)));
    }
}
