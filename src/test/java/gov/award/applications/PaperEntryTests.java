package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applicants.ApplicantId;
import gov.award.applicants.ApplicantReadings;
import gov.award.applicants.ClaimCheck;
import gov.award.applicants.ConfirmClaim;
import gov.award.applicants.JoinClaim;
import gov.award.applicants.TakeOverPapers;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.OpenDocumentReview;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One of the office enters what an applicant hands in on paper. The deadline is 17:30 of 1 April 2026. */
@DatabaseTest
@Basis(Provision.SUBMISSION)
class PaperEntryTests {

    private static final ClaimCheck SEEN = new ClaimCheck(true, true, true, true, "营业执照原件已核对");

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationReadings readings;

    private PeopleSteps people;
    private RoundId round;
    private ApplicationsSteps steps;
    private Actor office;
    private Actor unpledged;
    private Actor entering;
    private Party party;

    @BeforeEach
    void claimOnPaper() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        steps = new ApplicationsSteps(context, people);
        office = people.actor(Role.OFFICE);
        unpledged = people.actor(Role.OFFICE);
        rounds.pledged(round, office);
        entering = PeopleSteps.entering(office);
        party = new Party(new ApplicantId(UUID.randomUUID()), entering, Kind.ORGANISATION, ApplicationsSteps.uscc(700));
        allowed(steps.claim(party, "白鹭竹艺合作社"));
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void whoeverHasNotPledgedOpensNoPapers() {
        var papers = new Party(
                new ApplicantId(UUID.randomUUID()),
                PeopleSteps.entering(unpledged),
                Kind.ORGANISATION,
                ApplicationsSteps.uscc(701));
        allowed(steps.claim(papers, "青竹合作社"));
        assertThat(rules(context.getBean(StartApplication.class)
                        .start(
                                papers.member(),
                                new ApplicationId(UUID.randomUUID()),
                                round,
                                papers.id(),
                                new PaperEntries.Handed("2026-030", ApplicationsSteps.pdf("首页.pdf")))))
                .containsExactly("PLEDGE_MISSING");
    }

    @Test
    void anotherOfTheOfficeConfirmsWhatOneEntered() {
        var confirm = context.getBean(ConfirmClaim.class);
        assertThat(rules(confirm.confirm(office, party.id(), SEEN))).containsExactly("CLAIM_OWN");
        allowed(confirm.confirm(people.actor(Role.OFFICE), party.id(), SEEN));
        assertThat(context.getBean(ApplicantReadings.class)
                        .claim(office, party.id())
                        .members())
                .allMatch(member -> member.onBehalf() && member.responsible());
    }

    @Test
    void draftIsOnlyThereForWhoEntersItWhileEntering() {
        var draft = started("2026-017");
        assertThat(readings.overview(entering, draft).own()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.overview(office, draft));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readings.overview(PeopleSteps.entering(people.actor(Role.OFFICE)), draft));
        assertThat(papers(office)).extracting(PaperEntries.PaperEntry::number).containsExactly("2026-017");
    }

    @Test
    void receiptOnPaperCountsForTheDeadlineAndIsNamedWhereTheApplicationIsShown() {
        allowed(context.getBean(ConfirmClaim.class).confirm(people.actor(Role.OFFICE), party.id(), SEEN));
        at(LocalDateTime.of(2026, 4, 1, 17, 29, 59));
        var draft = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-018");
        at(LocalDateTime.of(2026, 4, 2, 10, 0));
        assertThat(readings.overview(entering, draft).late()).isFalse();
        allowed(steps.submit(party, draft));

        var shown = readings.overview(office, draft);
        assertThat(shown.own()).isFalse();
        assertThat(shown.brief().status()).isEqualTo(Status.SUBMITTED);
        assertThat(Objects.requireNonNull(shown.paper()).number()).isEqualTo("2026-018");
        assertThat(papers(office)).isEmpty();
    }

    @Test
    void whatAnIndividualHandsInOnPaperIsEnteredToItsEnd() {
        var person = new Party(
                new ApplicantId(UUID.randomUUID()), entering, Kind.INDIVIDUAL, ApplicationsSteps.identityNumber(700));
        allowed(steps.claimIndividual(person, "李匠人"));
        var seen = new ClaimCheck(true, true, true, null, "身份证原件已核对");
        assertThat(rules(context.getBean(ConfirmClaim.class).confirm(office, person.id(), seen)))
                .containsExactly("CLAIM_OWN");
        allowed(context.getBean(ConfirmClaim.class).confirm(people.actor(Role.OFFICE), person.id(), seen));
        at(LocalDateTime.of(2026, 4, 1, 17, 29, 59));
        var draft = steps.complete(person, round, people.unit(UnitPart.RECOMMENDING), "竹编带徒法", "2026-028");
        assertThat(readings.overview(entering, draft).own()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.overview(office, draft));
        at(LocalDateTime.of(2026, 4, 2, 10, 0));
        allowed(steps.submit(person, draft));

        var shown = readings.overview(office, draft);
        assertThat(shown.brief().kind()).isEqualTo(Kind.INDIVIDUAL);
        assertThat(shown.brief().status()).isEqualTo(Status.SUBMITTED);
        assertThat(Objects.requireNonNull(shown.paper()).number()).isEqualTo("2026-028");
    }

    @Test
    void nothingIsReceivedOnPaperAfterTheDeadlineOrWithoutANumber() {
        assertThat(rules(start(" "))).containsExactly("PAPER_NUMBER_MISSING");
        assertThat(rules(start("号".repeat(61)))).containsExactly("PAPER_NUMBER_MISSING");
        at(LocalDateTime.of(2026, 4, 1, 17, 30));
        assertThat(rules(start("2026-019"))).containsExactly("AFTER_DEADLINE");
    }

    @Test
    void anotherOfTheOfficeGoesOnEnteringAndTheFormerSeesNothingMore() {
        allowed(context.getBean(ConfirmClaim.class).confirm(people.actor(Role.OFFICE), party.id(), SEEN));
        var draft = started("2026-020");
        var other = people.actor(Role.OFFICE);
        var takeOver = context.getBean(TakeOverPapers.class);
        assertThat(rules(takeOver.takeOver(office, party.id(), "轮岗"))).containsExactly("PAPERS_ENTERED_ALREADY");
        assertThat(rules(takeOver.takeOver(other, party.id(), ""))).containsExactly("APPLICATION_REASON_MISSING");
        allowed(takeOver.takeOver(other, party.id(), "原录入人员休假"));

        assertThat(readings.overview(PeopleSteps.entering(other), draft).own()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.overview(entering, draft));
        var online = steps.organisation("云溪机械有限公司");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> takeOver.takeOver(other, online.id(), "代劳"));
    }

    @Test
    void whatWasReceivedOnPaperIsEnteredToItsEndAndOnlyByTheOffice() {
        allowed(context.getBean(ConfirmClaim.class).confirm(people.actor(Role.OFFICE), party.id(), SEEN));
        var draft = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-021");
        var member = steps.colleague(party, "白鹭竹艺合作社");
        // Who goes on online is bound by the deadline as everybody.
        at(LocalDateTime.of(2026, 4, 1, 17, 30));
        assertThat(rules(
                        context.getBean(SubmitApplication.class).submit(member, draft, new PaperId(UUID.randomUUID()))))
                .containsExactly("AFTER_DEADLINE");
        allowed(steps.submit(party, draft));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readings.section(entering, draft, Section.PROFILE, Locale.CHINA));
    }

    @Test
    void reviewWaitsUntilPapersReceivedAreEnteredOrGivenBack() {
        var draft = started("2026-027");
        var open = context.getBean(OpenDocumentReview.class);
        assertThat(rules(open.open(office, round))).contains("PAPER_NOT_ENTERED");
        allowed(context.getBean(WithdrawApplication.class).withdraw(entering, draft, "材料不全，已当面退还"));
        assertThat(rules(open.open(office, round))).isNotEmpty().doesNotContain("PAPER_NOT_ENTERED");
    }

    @Test
    void claimEnteredOnBehalfIsNotJoinedWithWhoCameToActForThemselves() {
        var online = steps.claimedOrganisation("白鹭竹艺合作社", party.code());
        steps.confirm(online, SEEN);
        assertThat(rules(context.getBean(JoinClaim.class).join(people.actor(Role.OFFICE), party.id(), SEEN)))
                .containsExactly("CLAIM_ON_BEHALF_JOINED");
    }

    @Test
    void nothingIsEnteredForWhoActsForThemselves() {
        var online = steps.organisation("云溪机械有限公司");
        var claim = new Party(new ApplicantId(UUID.randomUUID()), entering, Kind.ORGANISATION, online.code());
        assertThat(rules(steps.claim(claim, "云溪机械有限公司"))).containsExactly("PARTY_ACTS_ALREADY");
    }

    @Test
    void papersGivenBackAreNotWaitedForAndNothingGivenInIsWithdrawnOnBehalf() {
        allowed(context.getBean(ConfirmClaim.class).confirm(people.actor(Role.OFFICE), party.id(), SEEN));
        var withdraw = context.getBean(WithdrawApplication.class);
        allowed(withdraw.withdraw(entering, started("2026-022"), "材料不全，已当面退还"));
        assertThat(papers(office)).isEmpty();
        var application = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-026");
        allowed(steps.submit(party, application));
        assertThat(rules(withdraw.withdraw(entering, application, "来电要求撤回"))).containsExactly("WITHDRAWN_ON_BEHALF");
    }

    @Test
    void whoEnteredTakesNoPartInCheckingOrDeciding() {
        allowed(context.getBean(ConfirmClaim.class).confirm(people.actor(Role.OFFICE), party.id(), SEEN));
        var application = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-023");
        allowed(steps.submit(party, application));
        var other = people.actor(Role.OFFICE);
        allowed(context.getBean(TakeOverPapers.class).takeOver(other, party.id(), "轮岗"));
        var find = context.getBean(FindEligibility.class);
        for (var clerk : List.of(office, other)) {
            new RoundsSteps(context, people).pledged(round, clerk);
            assertThat(rules(find.find(clerk, application, Provision.REPUTATION, Outcome.NOT_MET, "与原件不符")))
                    .containsExactly("ENTERED_IT_ONESELF");
        }
    }

    @Test
    void papersAreNumberedOnceAndScanned() {
        allowed(start("2026-024"));
        var second =
                new Party(new ApplicantId(UUID.randomUUID()), entering, Kind.ORGANISATION, ApplicationsSteps.uscc(701));
        allowed(steps.claim(second, "青石坡茶叶合作社"));
        var start = context.getBean(StartApplication.class);
        assertThat(rules(start.start(
                        entering,
                        new ApplicationId(UUID.randomUUID()),
                        round,
                        second.id(),
                        new PaperEntries.Handed("2026-024", ApplicationsSteps.pdf("首页.pdf")))))
                .containsExactly("PAPER_NUMBER_TAKEN");
        assertThat(rules(start.start(
                        entering,
                        new ApplicationId(UUID.randomUUID()),
                        round,
                        second.id(),
                        new PaperEntries.Handed("2026-025", null))))
                .containsExactly("PAPER_SCAN_MISSING");
    }

    private ApplicationId started(String number) {
        return steps.draft(party, round, number);
    }

    private Verdict start(String number) {
        return context.getBean(StartApplication.class)
                .start(
                        entering,
                        new ApplicationId(UUID.randomUUID()),
                        round,
                        party.id(),
                        new PaperEntries.Handed(number, ApplicationsSteps.pdf("首页.pdf")));
    }

    private List<PaperEntries.PaperEntry> papers(Actor clerk) {
        return context.getBean(ApplicationToDos.Waiting.class).papers(clerk);
    }

    private void at(LocalDateTime moment) {
        clock.set(moment.toLocalDate(), moment.toLocalTime());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
