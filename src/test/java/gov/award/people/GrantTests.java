package gov.award.people;

import static gov.award.people.PeopleSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleReadings.Wanted;
import gov.award.people.SetUp.FirstPerson;
import gov.award.testing.DatabaseTest;
import gov.award.web.PageRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may grant what to whom, and when it takes effect. */
@DatabaseTest
class GrantTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProposeGrant proposeGrant;

    @Autowired
    ConfirmGrant confirmGrant;

    @Autowired
    EndGrant endGrant;

    @Autowired
    IssuePassword issuePassword;

    @Autowired
    ConfirmReset confirmReset;

    @Autowired
    PeopleReadings readings;

    @Autowired
    SignInReadings signInReadings;

    @Autowired
    Accounts accounts;

    @Autowired
    SetUp setUp;

    @Autowired
    SetUpCode code;

    @Autowired
    CreateAccount createAccount;

    @Autowired
    CloseAccount closeAccount;

    @Autowired
    ChangeUnit changeUnit;

    @Autowired
    CloseUnit closeUnit;

    PeopleSteps steps;

    @BeforeEach
    void install() {
        steps = PeopleSteps.installed(context);
    }

    @Test
    void setUpCodeWorksOnceAndOnlyInAnEmptyInstallation() {
        var again = setUp.begin(
                Actor.system(Role.SET_UP, new ProgrammeId(UUID.randomUUID())),
                code.issue(),
                new Installation("hengyang-2023", "Asia/Shanghai"),
                first("eins"),
                first("zwei"));
        assertThat(rules(again)).containsExactly("setUp.code");
    }

    @Test
    void grantIsWorthNothingBeforeItIsConfirmed() {
        var person = steps.account("wang");
        var grant = propose(person, Role.ASSESSOR);
        assertThat(held(person)).isEmpty();
        allowed(confirmGrant.confirm(steps.director(), grant));
        assertThat(held(person)).containsExactly(Role.ASSESSOR);
    }

    @Test
    void rightWithdrawnEndsWithTheNextRequest() {
        var assessor = steps.actor(Role.ASSESSOR);
        var grant = readings.person(steps.director(), assessor.requirePerson())
                .grants()
                .getFirst()
                .id();
        allowed(endGrant.end(steps.director(), grant, "回避"));
        assertThat(held(assessor.requirePerson())).isEmpty();
    }

    @Test
    void administratorProposesNothingForThemselvesAndConfirmsNothing() {
        assertThat(rules(proposeGrant.propose(
                        steps.administrator(),
                        new GrantId(UUID.randomUUID()),
                        steps.administrator().requirePerson(),
                        Role.ASSESSOR,
                        null)))
                .contains("grant.oneself", "role.ADMINISTRATOR_ALONE");
        var grant = propose(steps.account("wang"), Role.ASSESSOR);
        assertThatThrownBy(() -> confirmGrant.confirm(steps.administrator(), grant))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void directorConfirmsNothingForThemselves() {
        var grant = new GrantId(UUID.randomUUID());
        allowed(proposeGrant.propose(
                steps.administrator(),
                grant,
                steps.director().requirePerson(),
                Role.CHAIR,
                steps.unit(UnitPart.COMMITTEE)));
        assertThat(rules(confirmGrant.confirm(steps.director(), grant))).containsExactly("confirm.oneself");
    }

    @Test
    void firstSupervisorIsConfirmedByTheDirectorEveryOtherByASupervisor() {
        var first = steps.actor(Role.SUPERVISOR);
        var grant = propose(steps.account("second"), Role.SUPERVISOR);
        assertThat(rules(confirmGrant.confirm(steps.director(), grant))).containsExactly("confirm.role");
        allowed(confirmGrant.confirm(first, grant));
    }

    @Test
    void supervisorDoesNotConfirmWhatIsTheDirectors() {
        var supervisor = steps.actor(Role.SUPERVISOR);
        var grant = propose(steps.account("wang"), Role.ASSESSOR);
        assertThat(rules(confirmGrant.confirm(supervisor, grant))).containsExactly("confirm.role");
    }

    @Test
    void supervisorAndAdministratorAndApplicantAndAgencyHoldNoOtherRole() {
        for (var alone : List.of(Role.SUPERVISOR, Role.ADMINISTRATOR, Role.APPLICANT, Role.AGENCY)) {
            var rule = "role." + alone + "_ALONE";
            assertThat(Incompatibility.of(Role.COMMITTEE, Set.of(alone)).map(Refusal::rule))
                    .contains(rule);
            assertThat(Incompatibility.of(alone, Set.of(Role.DEPARTMENT)).map(Refusal::rule))
                    .contains(rule);
        }
        assertThat(Incompatibility.of(Role.COMMITTEE, Set.of(Role.ASSESSOR))).isEmpty();
        assertThat(Incompatibility.of(Role.GOVERNMENT, Set.of(Role.OFFICE)).map(Refusal::rule))
                .containsExactly("role.GOVERNMENT_APART");
        assertThat(Incompatibility.of(Role.DIRECTOR, Set.of(Role.GOVERNMENT)).map(Refusal::rule))
                .containsExactly("role.GOVERNMENT_APART");
        assertThat(Incompatibility.of(Role.ASSESSOR, Set.of(Role.OFFICE)).map(Refusal::rule))
                .containsExactly("role.ASSESSOR_OUTSIDE_OFFICE");
    }

    @Test
    void roleIsHeldInAUnitThatPlaysItsPart() {
        var person = steps.account("wang");
        assertThat(rules(proposeGrant.propose(
                        steps.administrator(),
                        new GrantId(UUID.randomUUID()),
                        person,
                        Role.RECOMMENDER,
                        steps.unit(UnitPart.DEPARTMENT))))
                .containsExactly("grant.unit");
        assertThat(rules(proposeGrant.propose(
                        steps.administrator(), new GrantId(UUID.randomUUID()), person, Role.RECOMMENDER, null)))
                .containsExactly("grant.unit");
    }

    @Test
    void sameRoleIsNotProposedTwice() {
        var person = steps.account("wang");
        propose(person, Role.ASSESSOR);
        assertThat(rules(proposeGrant.propose(
                        steps.administrator(), new GrantId(UUID.randomUUID()), person, Role.ASSESSOR, null)))
                .containsExactly("grant.already");
    }

    @Test
    void lastDirectorAndSupervisionStay() {
        var supervisor = steps.actor(Role.SUPERVISOR);
        var directors = readings.person(steps.director(), steps.director().requirePerson())
                .grants()
                .getFirst()
                .id();
        assertThat(rules(endGrant.end(steps.administrator(), directors, "x"))).containsExactly("grant.director");
        assertThat(rules(endGrant.end(steps.director(), directors, "x"))).containsExactly("grant.last");
        var supervisors = readings.person(steps.director(), supervisor.requirePerson())
                .grants()
                .getFirst()
                .id();
        assertThat(rules(endGrant.end(steps.director(), supervisors, "x"))).containsExactly("grant.supervisor");
        allowed(endGrant.end(supervisor, directors, "第三十条"));
    }

    @Test
    void passwordIssuedToAnAssessorWaitsForTheDirector() {
        var assessor = steps.actor(Role.ASSESSOR).requirePerson();
        var before = stamp(assessor);
        var reset = new ResetId(UUID.randomUUID());
        allowed(issuePassword.issue(steps.administrator(), reset, assessor, IssuedPassword.random()));
        assertThat(stamp(assessor)).isEqualTo(before);
        allowed(confirmReset.confirm(steps.director(), reset));
        assertThat(stamp(assessor)).isNotEqualTo(before);
        assertThatThrownBy(() -> confirmReset.confirm(steps.director(), reset)).isInstanceOf(NotFound.class);
    }

    @Test
    void passwordIssuedToAnApplicantIsGoodAtOnce() {
        var applicant = steps.actor(Role.APPLICANT).requirePerson();
        var before = stamp(applicant);
        allowed(issuePassword.issue(
                steps.administrator(), new ResetId(UUID.randomUUID()), applicant, IssuedPassword.random()));
        assertThat(stamp(applicant)).isNotEqualTo(before);
    }

    @Test
    void directorIssuesPasswordsToAdministratorsOnly() {
        var assessor = steps.actor(Role.ASSESSOR).requirePerson();
        assertThat(rules(issuePassword.issue(
                        steps.director(), new ResetId(UUID.randomUUID()), assessor, IssuedPassword.random())))
                .containsExactly("reset.administrator");
    }

    @Test
    void signInNameIsTakenWhateverItsCase() {
        steps.account("wang");
        assertThat(rules(createAccount.create(
                        steps.administrator(),
                        new PersonId(UUID.randomUUID()),
                        new NewAccount("王", "WANG", "", ""),
                        IssuedPassword.random())))
                .containsExactly("account.taken");
    }

    @Test
    void closedAccountLosesRolesAndCannotBeFoundBySignIn() {
        var assessor = steps.actor(Role.ASSESSOR).requirePerson();
        var stamp = stamp(assessor);
        allowed(closeAccount.close(steps.administrator(), assessor, "调离"));
        assertThat(signInReadings.standing(assessor, stamp)).isEmpty();
        assertThat(readings.person(steps.director(), assessor).grants()).allMatch(grant -> grant.endedAt() != null);
    }

    @Test
    void unitWithPeopleIsNeitherClosedNorRobbedOfItsPart() {
        var recommender = steps.actor(Role.RECOMMENDER);
        var unit = steps.unit(UnitPart.RECOMMENDING);
        assertThat(rules(closeUnit.close(steps.administrator(), unit))).containsExactly("unit.people");
        assertThat(rules(changeUnit.change(steps.administrator(), unit, "新名称", EnumSet.of(UnitPart.DEPARTMENT))))
                .containsExactly("unit.part");
        assertThat(recommender.units(Role.RECOMMENDER)).containsExactly(unit);
    }

    @Test
    void listFindsByNameRoleAndState() {
        steps.actor(Role.ASSESSOR);
        propose(steps.account("li_si"), Role.ASSESSOR);
        assertThat(people("", "ASSESSOR", "").total()).isEqualTo(1);
        assertThat(people("", "", "waiting").rows())
                .extracting(PeopleReadings.PersonRow::signInName)
                .containsExactly("li_si");
        assertThat(people("li_", "", "").total()).isEqualTo(1);
        assertThat(people("", "", "").total()).isEqualTo(4);
        assertThatThrownBy(() -> readings.people(steps.actor(Role.ASSESSOR), new Wanted("", "", ""), PageRequest.of(1)))
                .isInstanceOf(NotFound.class);
    }

    private gov.award.web.Listing<PeopleReadings.PersonRow> people(String text, String role, String state) {
        return readings.people(steps.administrator(), new Wanted(text, role, state), PageRequest.of(1));
    }

    private GrantId propose(PersonId person, Role role) {
        var grant = new GrantId(UUID.randomUUID());
        allowed(proposeGrant.propose(
                steps.administrator(),
                grant,
                person,
                role,
                UnitPart.of(role).map(steps::unit).orElse(null)));
        return grant;
    }

    private Set<Role> held(PersonId person) {
        var roles = EnumSet.noneOf(Role.class);
        signInReadings.standing(person, stamp(person)).orElseThrow().grants().forEach(grant -> roles.add(grant.role()));
        return roles;
    }

    private UUID stamp(PersonId person) {
        var name = readings.person(steps.director(), person).signInName();
        return signInReadings.account(signIn(), name).orElseThrow().stamp();
    }

    private static FirstPerson first(String name) {
        return new FirstPerson(
                new PersonId(UUID.randomUUID()), new NewAccount(name, name, "", ""), IssuedPassword.random());
    }

    private static Actor signIn() {
        return Actor.system(Role.SIGN_IN, null);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
