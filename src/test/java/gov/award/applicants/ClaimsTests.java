package gov.award.applicants;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The office accepts who applies, and who acts for them (article 8(4)). */
@DatabaseTest
@Basis(Provision.ACCEPT_AND_ORGANISE)
class ClaimsTests {

    private static final ClaimCheck SOUND = new ClaimCheck(true, true, true, true, "原件已核对");

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicantReadings readings;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private ApplicationsSteps steps;
    private Actor office;

    @BeforeEach
    void people() {
        people = PeopleSteps.installed(context);
        steps = new ApplicationsSteps(context, people);
        office = people.actor(Role.OFFICE);
    }

    @Test
    void claimIsConfirmedOnceAllOfItIsChecked() {
        var claim = steps.claimedOrganisation("云溪机械有限公司", ApplicationsSteps.uscc(1));
        var confirm = context.getBean(ConfirmClaim.class);
        assertThat(rules(confirm.confirm(office, claim.id(), new ClaimCheck(null, true, null, null, ""))))
                .containsExactly("CLAIM_NOT_PROVED", "CLAIM_NOT_AGREEING", "CLAIM_NOT_CHECKED");
        allowed(confirm.confirm(office, claim.id(), SOUND));
        assertThat(rules(confirm.confirm(office, claim.id(), SOUND))).contains("CLAIM_DECIDED");
    }

    @Test
    void refusedClaimTellsItsReasonToTheClaimantAndStaysRefused() {
        var claim = steps.claimedOrganisation("云溪机械有限公司", ApplicationsSteps.uscc(1));
        var refuse = context.getBean(RefuseClaim.class);
        assertThat(rules(refuse.refuse(office, claim.id(), " "))).containsExactly("APPLICATION_REASON_MISSING");
        assertThat(rules(refuse.refuse(office, claim.id(), "长".repeat(1001))))
                .containsExactly("APPLICATION_REASON_MISSING");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> refuse.refuse(people.actor(Role.SUPERVISOR), claim.id(), "无授权"));
        allowed(refuse.refuse(office, claim.id(), "长".repeat(1000)));

        assertThat(context.getBean(Inbox.class).unread(claim.member())).isOne();
        assertThat(rules(refuse.refuse(office, claim.id(), "再次"))).containsExactly("CLAIM_DECIDED");
    }

    @Test
    void whatIsWrongWithACodeIsToldAtItsFieldToo() throws Exception {
        var claimant = Visits.signedIn(context, http, people.actor(Role.APPLICANT));
        claimant.get("/applicants/new");
        var organisation = Browser.page(claimant.post(
                "/applicants/organisations",
                "name",
                "云溪机械有限公司",
                "uscc",
                "913304210000000000",
                "registeredPlace",
                "衡阳县",
                "registeredOn",
                "2999-01-01",
                "legalPerson",
                "李某",
                "phone",
                "0734-1234567"));
        assertThat(organisation.expectFirst("#uscc-problem").text()).contains("统一社会信用代码未通过校验");
        assertThat(organisation.expectFirst("#registeredOn-problem").text()).contains("尚未到来");
        assertThat(organisation.expectFirst("input[name=uscc]").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(organisation.expectFirst("input[name=uscc]").val()).isEqualTo("913304210000000000");
        assertThat(organisation.select("[aria-invalid]")).hasSize(2);
        assertThat(organisation.expectFirst(".refusal li:has(a[href=#uscc])").text())
                .contains("第十五条");

        var individual = Browser.page(claimant.post(
                "/applicants/individuals",
                "name",
                "王某",
                "identityNumber",
                "430421199001010000",
                "employer",
                "云溪机械有限公司",
                "employerUscc",
                "9133",
                "phone",
                "一二三"));
        assertThat(individual.select("[aria-invalid]").eachAttr("name"))
                .containsExactly("identityNumber", "employerUscc", "phone");
    }

    @Test
    void responsibilityIsHandedToAnotherMemberByItsHolderOrTheOffice() {
        var party = steps.organisation("云溪机械有限公司");
        var second = joined(party);
        var stranger = steps.organisation("青岚食品有限公司").member();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> name(second, party, second.requirePerson(), "自荐"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> name(stranger, party, stranger.requirePerson(), "冒领"));
        assertThat(rules(name(party.member(), party, stranger.requirePerson(), "离职")))
                .containsExactly("RESPONSIBLE_NO_MEMBER");
        assertThat(rules(name(party.member(), party, party.member().requirePerson(), "")))
                .containsExactly("RESPONSIBLE_ALREADY", "APPLICATION_REASON_MISSING");
        allowed(name(party.member(), party, second.requirePerson(), "岗位调整"));
        assertThat(responsible(party)).isEqualTo(second.requirePerson());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> name(party.member(), party, party.member().requirePerson(), "反悔"));
        allowed(name(office, party, party.member().requirePerson(), "原负责人离职"));
        assertThat(responsible(party)).isEqualTo(party.member().requirePerson());
    }

    private Actor joined(Party party) {
        var claim = steps.claimedOrganisation("云溪机械有限公司", party.code());
        allowed(context.getBean(JoinClaim.class).join(office, claim.id(), SOUND));
        return claim.member();
    }

    private Verdict name(Actor actor, Party party, PersonId person, String reason) {
        return context.getBean(NameResponsible.class).name(actor, party.id(), person, reason);
    }

    private PersonId responsible(Party party) {
        return readings.claim(office, party.id()).members().stream()
                .filter(Member::responsible)
                .map(Member::person)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
