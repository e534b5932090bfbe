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
import gov.award.database.TestDatabase;
import gov.award.files.Attachment;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.recommendations.RecommendationsSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.ACCEPT_AND_ORGANISE)
class MembersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicantReadings readings;

    @Autowired
    MockMvc http;

    private RoundId round;
    private ApplicationsSteps steps;
    private Actor office;
    private Party party;
    private Actor invited;

    @BeforeEach
    void organisationAndSomebodyElse() {
        var people = PeopleSteps.installed(context);
        steps = new ApplicationsSteps(context, people);
        round = new RoundsSteps(context, people).announcedRound();
        office = new RecommendationsSteps(context, people).pledged(round, people.actor(Role.OFFICE));
        party = steps.organisation("云溪机械有限公司");
        invited = people.actor(Role.APPLICANT);
    }

    @Test
    void invitedPersonActsForTheApplicantOnceAndTheInviterIsTold() {
        var code = invited(invited.name());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.members(invited, party.id()));
        assertThat(readings.invitation(invited, code))
                .map(Invitation::applicantName)
                .contains("云溪机械有限公司");
        allowed(accept(invited, code));

        assertThat(readings.members(invited, party.id()).members())
                .extracting(Member::person)
                .containsExactly(party.member().requirePerson(), invited.requirePerson());
        assertThat(readings.members(invited, party.id()).responsible()).isFalse();
        assertThat(readings.members(invited, party.id()).invitations()).isEmpty();
        assertThat(context.getBean(Inbox.class).unread(party.member())).isEqualTo(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(invited, code));
    }

    @Test
    void linkIsOfNoUseToAnotherNorToAMemberNorAfterSevenDaysNorOnceWithdrawn() throws SQLException {
        var code = invited(invited.name());
        var other = steps.organisation("青岚食品有限公司").member();
        assertThat(readings.invitation(other, code)).isEmpty();
        assertThat(rules(accept(other, code))).containsExactly("INVITATION_OTHER_NAME");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(invited, new InvitationCode("无此邀请")));
        var own = invited(party.member().name());
        assertThat(rules(accept(party.member(), own))).containsExactly("INVITATION_MEMBER_ALREADY");

        var invitation = readings.members(party.member(), party.id()).invitations().stream()
                .filter(open -> open.name().equals(invited.name()))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw(invited, invitation.id()));
        allowed(withdraw(party.member(), invitation.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw(party.member(), invitation.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(invited, code));

        var later = invited(invited.name());
        expire();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(invited, later));
    }

    /** Codes go by a clock that is never moved. */
    private static void expire() throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update award.applicant_invitation set invited_at = invited_at - interval '8 days', until = now()");
        }
    }

    @Test
    void invitationEndsWithTheResponsibilityOfWhoeverInvited() {
        var code = invited(invited.name());
        var second = steps.colleague(party, "云溪机械有限公司");
        allowed(context.getBean(NameResponsible.class)
                .name(party.member(), party.id(), second.requirePerson(), "岗位调整"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept(invited, code));
    }

    @Test
    void nobodyClaimsWithoutEnd() {
        var claim = steps.claimedOrganisation("青岚食品有限公司", ApplicationsSteps.uscc(500));
        for (var number = 501; number < 520; number++) {
            allowed(claim(claim.member(), number));
        }
        assertThat(rules(claim(claim.member(), 520))).containsExactly("CLAIMS_TOO_MANY");
    }

    private Verdict claim(Actor member, int number) {
        return steps.claim(
                new Party(
                        new ApplicantId(UUID.randomUUID()), member, Kind.ORGANISATION, ApplicationsSteps.uscc(number)),
                "单位" + number);
    }

    @Test
    void onlyTheResponsibleMemberOfAConfirmedApplicantInvitesAndTenAtATime() {
        var second = steps.colleague(party, "云溪机械有限公司");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invite(second, party.id(), "某人"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invite(invited, party.id(), "某人"));
        var claimed = steps.claimedOrganisation("青岚食品有限公司", ApplicationsSteps.uscc(500));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invite(claimed.member(), claimed.id(), "某人"));
        assertThat(rules(invite(party.member(), party.id(), "名".repeat(61)))).containsExactly("INVITE_NAME");
        assertThat(rules(invite(party.member(), party.id(), " "))).containsExactly("INVITE_NAME");
        for (var number = 0; number < 10; number++) {
            allowed(invite(party.member(), party.id(), "名".repeat(60)));
        }
        assertThat(rules(invite(party.member(), party.id(), "某人"))).containsExactly("INVITE_TOO_MANY");
    }

    @Test
    void endedMemberSeesNothingMoreAndMayBeInvitedAgain() {
        allowed(accept(invited, invited(invited.name())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> end(invited, party.member().requirePerson(), "取而代之"));
        assertThat(rules(end(party.member(), party.member().requirePerson(), "")))
                .containsExactly("RESPONSIBLE_NOT_ENDED", "APPLICATION_REASON_MISSING");
        assertThat(rules(end(office, party.member().requirePerson(), "离职"))).containsExactly("RESPONSIBLE_NOT_ENDED");
        allowed(end(party.member(), invited.requirePerson(), "调离质量管理岗位"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.members(invited, party.id()));
        assertThat(context.getBean(Inbox.class).unread(invited)).isOne();
        assertThat(rules(end(party.member(), invited.requirePerson(), "再次"))).containsExactly("RESPONSIBLE_NO_MEMBER");
        allowed(accept(invited, invited(invited.name())));
        assertThat(readings.members(invited, party.id()).members()).hasSize(2);
    }

    @Test
    void endedMemberDoesNotEvenSeeTheirOwnUploadsAndReceipts() throws Exception {
        allowed(accept(invited, invited(invited.name())));
        var member = new Party(party.id(), invited, party.kind(), party.code());
        var application = steps.submitted(member, round);
        var browser = Visits.signedIn(context, http, invited);
        var at = "/applications/" + application.text();
        var receipt =
                Browser.page(browser.get(at)).expectFirst("a[href^=/papers/]").attr("href");
        var file = Browser.page(browser.get(at + "/print"))
                .expectFirst("a[href*=/files/]")
                .attr("href");
        assertThat(browser.get(receipt).getStatus()).isEqualTo(200);
        assertThat(browser.get(file).getStatus()).isEqualTo(200);

        allowed(end(party.member(), invited.requirePerson(), "离职"));

        for (var address : List.of(at, receipt, file)) {
            assertThat(browser.get(address).getStatus()).as(address).isEqualTo(404);
        }
    }

    @Test
    void memberLeavesOfTheirOwnAccordAndTheOfficeEndsWhoIsGone() {
        allowed(accept(invited, invited(invited.name())));
        allowed(end(invited, invited.requirePerson(), "个人原因"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.members(invited, party.id()));

        var second = steps.colleague(party, "云溪机械有限公司");
        allowed(context.getBean(NameResponsible.class).name(office, party.id(), second.requirePerson(), "原负责人离职"));
        allowed(end(office, party.member().requirePerson(), "已离职，单位来函"));
        assertThat(readings.claim(office, party.id()).members())
                .extracting(Member::person)
                .containsExactly(second.requirePerson());
    }

    @Test
    void claimIsProvedByFilesUntilItIsDecidedOrByOriginalsTheOfficeNames() {
        var claim = steps.claimedOrganisation("青岚食品有限公司", ApplicationsSteps.uscc(500));
        var confirm = context.getBean(ConfirmClaim.class);
        var silent = new ClaimCheck(true, true, true, true, " ");
        assertThat(rules(confirm.confirm(office, claim.id(), silent))).containsExactly("CLAIM_NOT_PROVED");
        var prove = context.getBean(ProveClaim.class);
        assertThat(rules(prove.prove(claim.member(), claim.id(), List.of()))).containsExactly("NO_FILE_CHOSEN");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> prove.prove(party.member(), claim.id(), List.of(ApplicationsSteps.pdf("营业执照.pdf"))));
        allowed(prove.prove(
                claim.member(),
                claim.id(),
                List.of(ApplicationsSteps.pdf("营业执照.pdf"), ApplicationsSteps.pdf("授权委托书.pdf"))));
        assertThat(rules(prove.prove(
                        claim.member(),
                        claim.id(),
                        java.util.stream.IntStream.range(0, 9)
                                .mapToObj(number -> ApplicationsSteps.pdf("材料" + number + ".pdf"))
                                .toList())))
                .containsExactly("CLAIM_EVIDENCE_TOO_MANY");
        assertThat(readings.claim(office, claim.id()).evidence())
                .extracting(Attachment::name)
                .containsExactlyInAnyOrder("营业执照.pdf", "授权委托书.pdf");
        allowed(confirm.confirm(office, claim.id(), silent));
        assertThat(rules(prove.prove(claim.member(), claim.id(), List.of(ApplicationsSteps.pdf("补充.pdf")))))
                .containsExactly("CLAIM_DECIDED");
    }

    private InvitationCode invited(String name) {
        var code = InvitationCode.random();
        allowed(context.getBean(InviteMember.class)
                .invite(party.member(), party.id(), new InvitationId(UUID.randomUUID()), name, code));
        return code;
    }

    private Verdict invite(Actor actor, ApplicantId applicant, String name) {
        return context.getBean(InviteMember.class)
                .invite(actor, applicant, new InvitationId(UUID.randomUUID()), name, InvitationCode.random());
    }

    private Verdict accept(Actor actor, InvitationCode code) {
        return context.getBean(AcceptInvitation.class).accept(actor, code);
    }

    private Verdict withdraw(Actor actor, InvitationId invitation) {
        return context.getBean(WithdrawInvitation.class).withdraw(actor, party.id(), invitation);
    }

    private Verdict end(Actor actor, PersonId person, String reason) {
        return context.getBean(EndMember.class).end(actor, party.id(), person, reason);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
