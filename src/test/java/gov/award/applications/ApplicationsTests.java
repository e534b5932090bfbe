package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static gov.award.applications.ApplicationsSteps.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applicants.ApplicantReadings;
import gov.award.applicants.ClaimCheck;
import gov.award.applicants.ConfirmClaim;
import gov.award.applicants.JoinClaim;
import gov.award.applicants.ReadIdentity;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.forms.Field;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.register.EntryForm;
import gov.award.register.EntrySort;
import gov.award.register.RegisterSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.AskToDos;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
@Basis(Provision.SUBMISSION)
class ApplicationsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationReadings readings;

    @Autowired
    PrintReadings prints;

    @Autowired
    ApplicantReadings applicants;

    @Autowired
    OwnReadings own;

    @Autowired
    RoundApplications ofRound;

    PeopleSteps people;
    RoundsSteps rounds;
    ApplicationsSteps steps;
    RoundId round;
    Party party;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
    }

    @Test
    void whoeverHasNotBegunIsShownTheWayUntilTheDeadlineAndNotAfterBeginning() {
        var other = steps.organisation("云溪待报有限公司");
        var toDos = context.getBean(AskToDos.class);
        assertThat(toDos.of(other.member(), "applications")).containsExactly("todo.apply");
        steps.draft(other, round);
        assertThat(toDos.of(other.member(), "applications")).containsExactly("todo.draft");
    }

    @Test
    void nothingIsAskedOfWhoCanDoNothingAnyMore() {
        var id = steps.submitted(party, round);
        var toDos = context.getBean(AskToDos.class);
        var due = LocalDate.of(2026, 4, 8);
        allowed(context.getBean(ReturnForTest.class)
                .open(rounds.pledged(round, people.actor(Role.RECOMMENDER)), id, due));
        clock.set(due);
        assertThat(toDos.of(party.member(), "applications")).containsExactly("todo.correction");
        assertThat(readings.overview(party.member(), id).writable()).isTrue();
        clock.set(due.plusDays(1));
        assertThat(toDos.of(party.member(), "applications")).isEmpty();
        assertThat(readings.overview(party.member(), id).writable()).isFalse();
        assertThat(readings.submission(party.member(), id).late())
                .extracting(Refusal::rule)
                .containsExactly("CORRECTION_OVER");
        var other = steps.organisation("云溪待报有限公司");
        clock.set(LocalDate.of(2026, 3, 30));
        steps.draft(other, round);
        clock.set(due);
        assertThat(toDos.of(other.member(), "applications")).isEmpty();
    }

    @Test
    void completeApplicationIsGivenInOnceWithAReceipt() {
        var id = steps.submitted(party, round);

        var page = readings.overview(party.member(), id);
        assertThat(page.brief().status()).isEqualTo(Status.SUBMITTED);
        assertThat(page.brief().receipt()).contains("号");
        assertThat(page.versions()).hasSize(1);
        assertThat(rules(steps.submit(party, id))).containsExactly("APPLICATION_MOVE_NOT_POSSIBLE");
    }

    @Test
    void individualIsGivenInToo() {
        var individual = steps.individual("张三");
        steps.submitted(individual, round);
    }

    @Test
    void emptyDraftIsRefusedWithEverythingMissing() {
        var refused = rules(steps.submit(party, steps.draft(party, round)));
        assertThat(refused).contains("ANSWER_MISSING", "FILE_MISSING", "REPORT_MISSING");
        assertThat(refused).hasSizeGreaterThan(20);
    }

    @Test
    void lastSecondBeforeTheDeadlineIsInTimeAndTheDeadlineIsNot() {
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        var last = LocalDate.of(2026, 4, 1);
        clock.set(last, LocalTime.of(17, 30));
        assertThat(rules(steps.submit(party, id))).containsExactly("AFTER_DEADLINE");
        clock.set(last, LocalTime.of(17, 29, 59));
        allowed(steps.submit(party, id));
    }

    @Test
    void lastSecondBeforeTheOpeningIsTooEarlyAndTheOpeningIsNot() {
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        clock.set(MovableClock.START.minusSeconds(1));
        assertThat(rules(steps.submit(party, id))).containsExactly("BEFORE_OPENING");
        clock.set(MovableClock.START);
        allowed(steps.submit(party, id));
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void unconfirmedClaimantDraftsButDoesNotSubmit() {
        var claimed = steps.claimedOrganisation("青岚食品有限公司", ApplicationsSteps.uscc(500));
        var id = steps.complete(claimed, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        assertThat(rules(steps.submit(claimed, id))).containsExactly("NOT_CONFIRMED_MEMBER");
        steps.confirm(claimed, new ClaimCheck(true, true, true, true, "原件已核对"));
        allowed(steps.submit(claimed, id));
    }

    @Test
    void secondClaimToAPartyIsKeptFromBothAndJoinedByTheOffice() {
        var second = steps.claimedOrganisation("云溪机械有限公司", party.code());

        assertThat(own.own(second.member()).applicants()).hasSize(1);
        assertThat(own.own(party.member()).applicants()).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applicants.claim(second.member(), party.id()));
        var office = people.actor(Role.OFFICE);
        assertThat(applicants.claim(office, second.id()).joinable()).isTrue();
        var check = new ClaimCheck(true, true, true, true, "原件已核对");
        assertThat(rules(context.getBean(ConfirmClaim.class).confirm(office, second.id(), check)))
                .containsExactly("PARTY_CONFIRMED_ALREADY");
        allowed(context.getBean(JoinClaim.class).join(office, second.id(), check));

        assertThat(own.own(second.member()).applicants())
                .extracting(each -> each.applicant().id())
                .containsExactly(party.id());
        assertThat(rules(steps.claim(party, "云溪机械有限公司"))).containsExactly("CLAIMED_ALREADY");
    }

    @Test
    @Basis(Provision.REAPPLICATION_BAR)
    void awardWithTheSameModelWithinSixYearsRefusesTheSubmission() {
        RegisterSteps.confirmed(
                context,
                people.actor(Role.OFFICE),
                people.director(),
                EntrySort.AWARD,
                EntryForm.award(
                        "县长质量奖",
                        "衡政发〔2022〕8号",
                        LocalDate.of(2022, 5, 10),
                        Kind.ORGANISATION,
                        party.code(),
                        "云溪机械有限公司",
                        "三全模式"));
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        assertThat(rules(steps.submit(party, id))).containsExactly("SAME_MODEL_BARRED");

        var answers =
                ApplicationsSteps.answers(Section.MODEL, party.kind(), people.unit(UnitPart.RECOMMENDING), "另一模式");
        allowed(steps.save(party, id, Section.MODEL, 1, answers));
        allowed(steps.submit(party, id));
        var office = rounds.pledged(round, people.actor(Role.OFFICE));
        assertThat(context.getBean(EligibilityReadings.class)
                        .eligibility(office, id, Locale.CHINA)
                        .report()
                        .open())
                .extracting(Finding::rule)
                .containsExactly("OTHER_MODEL");
        var find = context.getBean(FindEligibility.class);
        assertThat(rules(find.find(office, id, Provision.REAPPLICATION_BAR, Outcome.MET, " ")))
                .containsExactly("APPLICATION_REASON_MISSING");
        allowed(find.find(office, id, Provision.REAPPLICATION_BAR, Outcome.NOT_MET, "实为同一模式"));
        allowed(find.find(office, id, Provision.REAPPLICATION_BAR, Outcome.MET, "经复核为另一模式"));
        var report = context.getBean(EligibilityReadings.class)
                .eligibility(office, id, Locale.CHINA)
                .report();
        assertThat(report.open()).isEmpty();
        assertThat(report.failing()).isEmpty();
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void draftIsSeenByNobodyElseAndASubmissionByThoseConcerned() {
        var other = steps.organisation("白石水泥有限公司");
        var office = rounds.pledged(round, people.actor(Role.OFFICE));
        var recommender = rounds.pledged(round, people.actor(Role.RECOMMENDER));
        var elsewhere = rounds.pledged(
                round, people.actor(Role.RECOMMENDER, people.anotherUnit(UnitPart.RECOMMENDING, "另一推荐单位")));
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");

        unseen(id, office, recommender, other.member(), people.actor(Role.SUPERVISOR));
        assertThat(list(office).drafts()).isEqualTo(1);
        assertThat(list(office).applications().rows()).isEmpty();

        allowed(steps.submit(party, id));

        var unpledged = people.actor(Role.OFFICE);
        assertThat(readings.overview(unpledged, id).pledgeMissing()).isTrue();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> prints.submitted(unpledged, id, null, Locale.CHINA));
        assertThat(prints.submitted(office, id, null, Locale.CHINA).parts()).isNotEmpty();
        assertThat(prints.submitted(recommender, id, null, Locale.CHINA)
                        .applicant()
                        .name())
                .isEqualTo("云溪机械有限公司");
        assertThat(list(office).drafts()).isZero();
        assertThat(list(office).applications().rows()).hasSize(1);
        unseen(
                id,
                elsewhere,
                other.member(),
                people.administrator(),
                people.actor(Role.ASSESSOR),
                people.actor(Role.CHAIR));
    }

    @Test
    void unitThatIsNoneIsNotSavedAndTheDraftCanStillBeOpened() {
        var id = steps.draft(party, round);
        assertThat(rules(steps.save(party, id, Section.UNIT, 0, Map.of(Field.RECOMMENDING_UNIT.key(), "某单位"))))
                .containsExactly("ANSWER_NOT_VALID");
        assertThat(readings.overview(party.member(), id).sections()).isNotEmpty();
    }

    @Test
    void staleSaveIsRefusedAndTheSavedTextStays() {
        var id = steps.draft(party, round);
        allowed(steps.save(party, id, Section.PROFILE, 0, Map.of("profile-text", "甲")));
        assertThat(rules(steps.save(party, id, Section.PROFILE, 0, Map.of("profile-text", "乙"))))
                .containsExactly("SECTION_STALE");
        allowed(steps.save(party, id, Section.PROFILE, 1, Map.of("profile-text", "乙")));
        assertThat(rules(steps.save(party, id, Section.PROFILE, 1, Map.of("profile-text", "丙"))))
                .containsExactly("SECTION_STALE");
        assertThat(rules(steps.save(party, id, Section.PROFILE, 2, Map.of("profile-text", "字".repeat(3001)))))
                .containsExactly("ANSWER_NOT_VALID");
        allowed(steps.save(party, id, Section.PROFILE, 2, Map.of("profile-text", "字".repeat(3000))));
    }

    @Test
    void returnedApplicationOpensTheNamedPointsOnlyAndKeepsTheFormerVersion() {
        var id = steps.submitted(party, round);
        var recommender = rounds.pledged(round, people.actor(Role.RECOMMENDER));
        var due = LocalDate.of(2026, 3, 9);
        allowed(context.getBean(ReturnForTest.class).open(recommender, id, due));
        assertThat(rules(steps.save(party, id, Section.MODEL, 1, Map.of()))).containsExactly("SECTION_CLOSED");
        assertThat(rules(steps.attach(party, id, FilePlace.EVIDENCE, pdf("补充.pdf"))))
                .containsExactly("SECTION_CLOSED");
        allowed(steps.save(party, id, Section.PROFILE, 1, Map.of("profile-text", "补正后的概述")));
        var resubmit = context.getBean(ResubmitApplication.class);
        clock.set(due.plusDays(1));
        assertThat(rules(resubmit.resubmit(party.member(), id, new PaperId(UUID.randomUUID()))))
                .containsExactly("CORRECTION_OVER");
        clock.set(due, LocalTime.of(23, 59));
        allowed(resubmit.resubmit(party.member(), id, new PaperId(UUID.randomUUID())));
        assertThat(readings.overview(recommender, id).versions()).hasSize(2);
        assertThat(Objects.requireNonNull(prints.submitted(recommender, id, 1, Locale.CHINA)
                                .given())
                        .digest())
                .isNotEqualTo(Objects.requireNonNull(prints.submitted(recommender, id, 2, Locale.CHINA)
                                .given())
                        .digest());
        assertThat(rules(context.getBean(ReturnForTest.class).open(recommender, id, due)))
                .containsExactly("CORRECTIONS_USED_UP");
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void withdrawnApplicationStaysOnFileAndLeavesItsPlace() {
        var id = steps.submitted(party, round);
        var withdraw = context.getBean(WithdrawApplication.class);
        assertThat(rules(withdraw.withdraw(party.member(), id, ""))).containsExactly("APPLICATION_REASON_MISSING");
        allowed(withdraw.withdraw(party.member(), id, "另有安排"));
        assertThat(rules(withdraw.withdraw(party.member(), id, "再次"))).containsExactly("APPLICATION_MOVE_NOT_POSSIBLE");
        assertThat(readings.overview(people.actor(Role.OFFICE), id).brief().status())
                .isEqualTo(Status.WITHDRAWN);
        steps.draft(party, round);
        assertThat(rules(context.getBean(StartApplication.class)
                        .start(
                                party.member(),
                                new ApplicationId(UUID.randomUUID()),
                                round,
                                party.id(),
                                new PaperEntries.Handed("", null))))
                .containsExactly("APPLIES_ALREADY");
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void identityIsOpenedToTheOfficeOnly() {
        var individual = steps.individual("李四");
        var supervisor = people.actor(Role.SUPERVISOR);
        var read = context.getBean(ReadIdentity.class);
        var clerk = people.actor(Role.OFFICE);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.read(clerk, individual.id()));
        rounds.pledged(round, clerk);
        assertThat(read.read(clerk, individual.id()).identityNumber()).isEqualTo(individual.code());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> read.read(supervisor, individual.id()));
        assertThat(applicants.claim(supervisor, individual.id()).applicant().codeShown())
                .contains("****");
    }

    private RoundApplicationsPage list(Actor office) {
        var filter = new RoundApplicationsPage.Filter(null, null, "", RoundApplicationsPage.Sort.SUBMITTED);
        return ofRound.list(office, round, filter, PageRequest.of(1));
    }

    private void unseen(ApplicationId id, Actor... actors) {
        for (var actor : actors) {
            assertThatExceptionOfType(NotFound.class)
                    .as(actor.roles().toString())
                    .isThrownBy(() -> readings.overview(actor, id));
        }
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
