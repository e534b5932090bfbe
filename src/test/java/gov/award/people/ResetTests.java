package gov.award.people;

import static gov.award.people.PeopleSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.testing.DatabaseTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Nobody alone is let into an account that carries a role, and nobody is without its holder and the supervisors knowing. */
@DatabaseTest
@Basis(Provision.CONFIDENTIALITY)
class ResetTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    IssuePassword issuePassword;

    @Autowired
    ResetFactor resetFactor;

    @Autowired
    ConfirmReset confirmReset;

    @Autowired
    PeopleReadings readings;

    @Autowired
    RestoreAccess restore;

    private final ResetId reset = new ResetId(UUID.randomUUID());
    private PeopleSteps people;
    private Actor director;
    private Actor administrator;

    @BeforeEach
    void install() {
        people = PeopleSteps.installed(context);
        director = people.director();
        administrator = people.administrator();
    }

    @Test
    void directorWithoutAnyoneToConfirmLetsNobodyInAsAdministrator() {
        var own = administrator.requirePerson();
        assertThat(rules(issuePassword.issue(director, reset, own, IssuedPassword.random())))
                .containsExactly("reset.machine");
        assertThat(rules(resetFactor.reset(director, reset, own))).containsExactly("reset.machine");
    }

    @Test
    void administratorsResetWaitsForASupervisorWhereThereIsNoOtherAdministrator() throws SQLException {
        var supervisor = people.actor(Role.SUPERVISOR);
        var before = stamp(administrator);
        allowed(issuePassword.issue(director, reset, administrator.requirePerson(), IssuedPassword.random()));
        assertThat(stamp(administrator)).isEqualTo(before);
        assertThat(rules(confirmReset.confirm(director, reset))).containsExactly("confirm.ownProposal", "confirm.role");
        assertThat(rules(confirmReset.confirm(people.actor(Role.DIRECTOR), reset)))
                .containsExactly("confirm.role");
        assertThat(rules(confirmReset.confirm(administrator, reset)))
                .containsExactly("confirm.oneself", "confirm.role");
        allowed(confirmReset.confirm(supervisor, reset));
        assertThat(stamp(administrator)).isNotEqualTo(before);
    }

    @Test
    void administratorsResetWaitsForAnotherAdministratorWhereThereIsOne() throws SQLException {
        var supervisor = people.actor(Role.SUPERVISOR);
        var other = people.actor(Role.ADMINISTRATOR);
        var before = stamp(administrator);
        allowed(issuePassword.issue(director, reset, administrator.requirePerson(), IssuedPassword.random()));
        assertThat(readings.administratorsWaiting(other)).isEqualTo(1);
        assertThat(readings.administratorsWaiting(administrator)).isZero();
        assertThat(rules(confirmReset.confirm(supervisor, reset))).containsExactly("confirm.role");
        allowed(confirmReset.confirm(other, reset));
        assertThat(stamp(administrator)).isNotEqualTo(before);
    }

    @Test
    void administratorWhoProposesItIsNotTheOtherOne() {
        var supervisor = people.actor(Role.SUPERVISOR);
        var other = people.actor(Role.ADMINISTRATOR);
        allowed(resetFactor.reset(other, reset, administrator.requirePerson()));
        assertThat(rules(confirmReset.confirm(other, reset))).containsExactly("confirm.ownProposal", "confirm.role");
        allowed(confirmReset.confirm(supervisor, reset));
    }

    @Test
    void onlySupervisorIsLetInAnewByNobodyButTheMachine() {
        var only = people.actor(Role.SUPERVISOR).requirePerson();
        assertThat(rules(issuePassword.issue(administrator, reset, only, IssuedPassword.random())))
                .containsExactly("reset.machine");
        assertThat(rules(resetFactor.reset(administrator, reset, only))).containsExactly("reset.machine");
    }

    @Test
    void supervisorsResetWaitsForAnotherSupervisor() {
        var supervisor = people.actor(Role.SUPERVISOR);
        var other = people.actor(Role.SUPERVISOR);
        allowed(resetFactor.reset(administrator, reset, supervisor.requirePerson()));
        assertThat(rules(confirmReset.confirm(director, reset))).containsExactly("confirm.role");
        allowed(confirmReset.confirm(other, reset));
    }

    @Test
    void onlyDirectorsResetWaitsForASupervisor() {
        assertThat(rules(resetFactor.reset(administrator, reset, director.requirePerson())))
                .containsExactly("reset.machine");
        var supervisor = people.actor(Role.SUPERVISOR);
        allowed(resetFactor.reset(administrator, reset, director.requirePerson()));
        allowed(confirmReset.confirm(supervisor, reset));
    }

    @Test
    void holderAndAllSupervisorsAreToldWhenItIsProposedAndWhenItIsDone() throws SQLException {
        var supervisors = List.of(people.actor(Role.SUPERVISOR), people.actor(Role.SUPERVISOR));
        var clerk = people.actor(Role.OFFICE);
        allowed(issuePassword.issue(administrator, reset, clerk.requirePerson(), IssuedPassword.random()));
        for (var person : List.of(clerk, supervisors.getFirst(), supervisors.getLast())) {
            assertThat(told(person)).containsExactly("notice.people.resetProposed");
        }
        allowed(confirmReset.confirm(director, reset));
        for (var person : List.of(clerk, supervisors.getFirst(), supervisors.getLast())) {
            assertThat(told(person)).containsExactly("notice.people.resetProposed", "notice.people.reset");
        }
        assertThat(told(director)).isEmpty();
    }

    @Test
    void applicantAndSupervisorsAreToldOfWhatIsGoodAtOnce() throws SQLException {
        var supervisor = people.actor(Role.SUPERVISOR);
        var applicant = people.actor(Role.APPLICANT);
        allowed(issuePassword.issue(administrator, reset, applicant.requirePerson(), IssuedPassword.random()));
        assertThat(told(applicant)).containsExactly("notice.people.reset");
        assertThat(told(supervisor)).containsExactly("notice.people.reset");
    }

    @Test
    void supervisorsAreToldWhatTheMachineGave() throws SQLException {
        var supervisor = people.actor(Role.SUPERVISOR);
        allowed(restore.restore(
                Actor.system(Role.SET_UP, people.programme()), director.requirePerson(), IssuedPassword.random()));
        assertThat(told(director)).containsExactly("notice.people.restored");
        assertThat(told(supervisor)).containsExactly("notice.people.restored");
    }

    @Test
    void pagesOfferTheConfirmationToWhoeverMayGiveIt() throws Exception {
        var other = people.actor(Role.ADMINISTRATOR);
        people.actor(Role.SUPERVISOR);
        allowed(issuePassword.issue(director, reset, administrator.requirePerson(), IssuedPassword.random()));
        var form = "form[action=/confirmations/resets/%s]".formatted(reset.value());
        var directors = Visits.signedIn(context, http, director);
        assertThat(Browser.page(directors.get("/confirmations")).select(form)).isEmpty();
        assertThat(Browser.page(directors.get("/people/" + administrator.personId()))
                        .select("form[action$=/password]"))
                .hasSize(1);
        assertThat(Browser.page(directors.get("/people/" + other.personId())).text())
                .doesNotContain("⟦");
        var others = Visits.signedIn(context, http, other);
        assertThat(Browser.page(others.get("/confirmations")).select(form)).hasSize(1);
        assertThat(others.post("/confirmations/resets/" + reset.value()).getRedirectedUrl())
                .isEqualTo("/confirmations?done=resetConfirmed");
    }

    private static String stamp(Actor actor) throws SQLException {
        return texts("select password_hash from award.account where person = '%s'".formatted(actor.personId()))
                .getFirst();
    }

    private static List<String> told(Actor actor) throws SQLException {
        return texts(
                "select key from award.notice where recipient = '%s' order by key desc".formatted(actor.personId()));
    }

    private static List<String> texts(String query) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
