package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.announcements.AnnounceRound;
import gov.award.announcements.CloseApplications;
import gov.award.changes.CarryOutChange;
import gov.award.changes.ProposeChange;
import gov.award.committee.MatterId;
import gov.award.committee.MatterKind;
import gov.award.database.DatabaseRefused;
import gov.award.database.TestDatabase;
import gov.award.measures.Editions;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.rounds.RoundsSteps.Outcome;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds through their acts, on a real database: from preparation to the end of the application time. */
@DatabaseTest
class RoundsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    RoundReadings readings;

    @Autowired
    NormReadings normReadings;

    PeopleSteps people;
    RoundsSteps steps;

    @BeforeEach
    void people() {
        people = PeopleSteps.installed(context);
        steps = new RoundsSteps(context, people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"round", "programme"})
    void programDoesNotStartWithoutAnEditionInUse(String held) throws SQLException {
        steps.announcedRound();
        var jdbc = context.getBean(JdbcClient.class);
        var editions = context.getBean(Editions.class);
        var ofRounds = context.getBean(HeldEditions.class);
        assertThatNoException().isThrownBy(() -> new EditionsInUse(jdbc, editions, ofRounds));

        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("update award." + held + " set edition = 'lost-2019'");
        }

        assertThatThrownBy(() -> new EditionsInUse(jdbc, editions, ofRounds))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("lost-2019");
        var program = ((ConfigurableApplicationContext) context).getBeanFactory();
        assertThat(program.getBeanDefinition(EditionsInUse.class.getName()).isLazyInit())
                .as("looked at before anybody asks")
                .isFalse();
    }

    @Test
    @Basis({Provision.ANNOUNCEMENT, Provision.CYCLE, Provision.ADOPT_NORMS, Provision.VALIDITY})
    void aRoundWithEverythingInPlaceIsAnnounced() {
        var round = steps.announcedRound();

        var page = readings.one(people.actor(Role.APPLICANT), round);
        assertThat(page.round().announcedOn()).isEqualTo(clock.today());
        assertThat(page.timeline()).hasSize(13).element(1).satisfies(step -> assertThat(step.state())
                .isEqualTo("now"));
        assertThat(page.history()).singleElement().satisfies(row -> assertThat(row.move())
                .isEqualTo(Move.ANNOUNCE));
    }

    @Test
    @Basis(Provision.ANNOUNCEMENT)
    void whoAppliesLearnsOfARoundByItsAnnouncement() {
        var round = steps.readyRound(2026);
        var applicant = people.actor(Role.APPLICANT);
        assertThat(readings.all(applicant, PageRequest.of(1)).rounds().total()).isZero();
        assertThat(readings.all(applicant, PageRequest.of(1)).rounds().rows()).isEmpty();
        assertThatThrownBy(() -> readings.one(applicant, round)).isInstanceOf(NotFound.class);
        assertThat(readings.all(steps.office(), PageRequest.of(1)).rounds().total())
                .isOne();
        readings.one(people.actor(Role.ASSESSOR), round);

        assertThat(steps.announce(round, null)).isEqualTo(Verdict.ALLOWED);
        assertThat(readings.all(applicant, PageRequest.of(1)).rounds().rows()).hasSize(1);
        readings.one(applicant, round);
    }

    @Test
    @Basis(Provision.CYCLE)
    void aRoundOneYearAfterTheLastIsRefusedAndTwoYearsAfterItIsNot() {
        clock.set(LocalDate.of(2024, 3, 1));
        steps.announcedRound();
        clock.set(LocalDate.of(2025, 3, 3));
        var tooEarly = steps.readyRound(2025);
        assertThat(reasons(steps.announce(tooEarly, null))).containsExactly("WITHIN_CYCLE");
        clock.set(LocalDate.of(2026, 3, 2));
        assertThat(steps.announce(steps.readyRound(2026), null)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.CYCLE)
    void aRoundOfAYearStillToComeIsNotAnnouncedWhateverTheReason() {
        clock.set(LocalDate.of(2027, 12, 31));
        var round = steps.readyRound(2028);
        planned(round, LocalDate.of(2028, 6, 14));
        assertThat(reasons(steps.announce(round, "按工作安排"))).containsExactly("ROUND_OF_A_LATER_YEAR");
        clock.set(LocalDate.of(2028, 1, 1));
        assertThat(steps.announce(round, null)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.VALIDITY)
    void theLastDayOfTheMeasuresIsEarlyEnoughTheNextIsNot() {
        clock.set(LocalDate.of(2028, 6, 14), LocalTime.of(23, 59));
        var round = steps.readyRound(2028);
        assertThat(reasons(steps.announce(round, "按过渡安排"))).containsExactly("PLANNED_APPROVAL_AFTER_EXPIRY");
        clock.set(LocalDate.of(2028, 6, 15), LocalTime.MIDNIGHT);
        assertThat(reasons(steps.announce(round, null)))
                .containsExactly("MEASURES_NOT_IN_FORCE", "PLANNED_APPROVAL_AFTER_EXPIRY");
        clock.set(LocalDate.of(2028, 6, 14), LocalTime.of(23, 59));
        planned(round, LocalDate.of(2028, 6, 15));
        assertThat(reasons(steps.announce(round, null))).containsExactly("PLANNED_APPROVAL_AFTER_EXPIRY");
        planned(round, LocalDate.of(2028, 6, 14));
        assertThat(steps.announce(round, null)).isEqualTo(Verdict.ALLOWED);
        assertThat(reasons(schedule(round, LocalDate.of(2028, 6, 15))))
                .containsExactly("PLANNED_APPROVAL_AFTER_EXPIRY");
    }

    @Test
    @Basis(Provision.VALIDITY)
    void anApprovalPlannedForTheLastDayNeedsNoJustification() {
        clock.set(LocalDate.of(2028, 3, 1));
        var round = steps.readyRound(2028);
        steps.scheduled(round, LocalDate.of(2028, 3, 31), LocalDate.of(2028, 6, 14));
        assertThat(steps.announce(round, null)).isEqualTo(Verdict.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(NormKind.class)
    @Basis({Provision.ADOPT_NORMS, Provision.ASSESSOR_POOL, Provision.ITEM_SCORING})
    void withoutOneKindOfNormNothingIsAnnounced(NormKind missing) {
        var round = steps.round(2026);
        steps.scheduled(round, clock.today().plusDays(30), clock.today().plusMonths(8));
        steps.adopted(round, EnumSet.complementOf(EnumSet.of(missing)));
        steps.published(round);

        assertThat(steps.announce(round, null).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.arguments()).containsExactly(missing));
    }

    @Test
    @Basis({Provision.ANNOUNCEMENT, Provision.SUBMISSION, Provision.WORK_PLAN})
    void anEmptyRoundIsRefusedWithAllReasonsAtOnce() {
        var round = steps.round(2026);
        assertThat(reasons(steps.announce(round, null)))
                .contains("SCHEME_NOT_ADOPTED", "APPLICATION_TIME_NOT_SET", "APPROVAL_NOT_PLANNED", "NOTHING_DRAFTED")
                .hasSize(NormKind.values().length + 4);
    }

    @Test
    @Basis(Provision.ANNOUNCEMENT)
    void bothChannelsMustBeProved() {
        var round = steps.round(2026);
        steps.scheduled(round, clock.today().plusDays(30), clock.today().plusMonths(8));
        steps.adopted(round, EnumSet.allOf(NormKind.class));
        steps.draftedAnnouncement(round);
        assertThat(reasons(steps.announce(round, null))).containsExactly("CHANNEL_MISSING", "CHANNEL_MISSING");
        steps.channel(round, "website");
        assertThat(reasons(steps.announce(round, null))).containsExactly("CHANNEL_MISSING");
        steps.channel(round, "medium");
        assertThat(steps.announce(round, null)).isEqualTo(Verdict.ALLOWED);
        assertThat(reasons(steps.announce(round, null))).containsExactly("ROUND_MOVE_NOT_POSSIBLE");
    }

    @Test
    @Basis(Provision.ADOPT_NORMS)
    void whatTheCommitteeHasBeforeItOrAdoptedIsNotChangedAndWhatItRejectedIsDraftedAnew() {
        var round = steps.round(2026);
        var criteria = EnumSet.of(NormKind.CRITERIA);
        steps.drafted(round, criteria);
        steps.drafted(round, criteria);
        var matter = steps.put(round);
        assertThat(reasons(draft(round))).containsExactly("NORM_BEFORE_COMMITTEE");
        assertThat(reasons(putAgain(round))).containsExactly("NOTHING_TO_PUT");
        steps.resolved(MatterKind.ADOPT_NORMS, round, matter, Outcome.LOST);
        assertThat(draft(round)).isEqualTo(Verdict.ALLOWED);
        steps.resolved(MatterKind.ADOPT_NORMS, round, steps.put(round), Outcome.CARRIED);
        assertThat(reasons(draft(round))).containsExactly("NORM_ADOPTED");
        assertThat(normReadings.norm(steps.office(), round, NormKind.CRITERIA).versions())
                .extracting(NormVersion::fate)
                .containsExactly(Fate.ADOPTED, Fate.REJECTED, Fate.DRAFT);
    }

    @Test
    @Basis({Provision.RANKING, Provision.SURVEY})
    void aSchemeIsFrozenWithItsCriteriaOnAdoption() {
        var round = steps.round(2026);
        steps.adopted(round, EnumSet.noneOf(NormKind.class));
        var again = context.getBean(DraftScheme.class)
                .draft(steps.office(), round, UUID.randomUUID(), RoundsSteps.suggested());
        assertThat(reasons(again)).containsExactly("NORM_ADOPTED");
        var page = normReadings.scheme(steps.director(), round);
        assertThat(page.values()).isEqualTo(RoundsSteps.suggested());
        assertThat(page.fate()).isEqualTo(Fate.ADOPTED);
        assertThat(page.organisation().items()).hasSize(23);
        assertThat(page.individual().points()).isEqualTo(Criteria.POINTS);
    }

    @Test
    @Basis({Provision.DECIDE_MAJOR_MATTERS, Provision.RESOLVE_MAJOR_ISSUES})
    void onlyACarriedResolutionCancelsARound() {
        var round = steps.announcedRound();
        var change = UUID.randomUUID();
        var matter = new MatterId(UUID.randomUUID());
        var propose = context.getBean(ProposeChange.class);
        assertThat(reasons(propose.propose(steps.director(), round, change, matter, proposal(Move.REDO_SITE_REVIEW))))
                .containsExactly("ROUND_MOVE_NOT_POSSIBLE");
        assertThat(reasons(propose.propose(steps.director(), round, change, matter, proposal(Move.ANNOUNCE))))
                .containsExactly("NOT_FOR_THE_COMMITTEE");
        RoundsSteps.allowed(propose.propose(steps.director(), round, change, matter, proposal(Move.CANCEL)));
        var carryOut = context.getBean(CarryOutChange.class);
        assertThat(reasons(carryOut.carryOut(steps.director(), round, change, "评审委员会决定终止。")))
                .containsExactly("CHANGE_NOT_RESOLVED");
        steps.resolved(MatterKind.OTHER, round, matter, Outcome.CARRIED);
        clock.set(clock.today().plusDays(31));
        assertThat(reasons(context.getBean(CloseApplications.class).close(steps.office(), round)))
                .containsExactly("RESOLVED_CHANGE_FIRST");
        assertThat(carryOut.carryOut(steps.director(), round, change, "评审委员会决定终止。"))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(reasons(carryOut.carryOut(steps.director(), round, change, "评审委员会决定终止。")))
                .containsExactly("CHANGE_ALREADY_DONE");
        assertThat(readings.one(steps.office(), round).round().phase()).isEqualTo(Phase.CANCELLED);
        // A cancelled round does not count for the interval, and leaves its number to the next.
        steps.announcedRound();
    }

    @Test
    @Basis(Provision.ADOPT_NORMS)
    void draftsAreTheOfficesAndTheCommitteesAndNobodyElses() {
        var round = steps.round(2026);
        steps.drafted(round, EnumSet.of(NormKind.CRITERIA));
        assertThat(normReadings.list(steps.chair(), round).newest()).hasSize(1);
        assertThat(normReadings.list(people.actor(Role.ASSESSOR), round).newest())
                .isEmpty();
        assertThatThrownBy(() -> normReadings.list(people.administrator(), round))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOfficeCannotAnnounceAndTheDirectorCannotDraft() {
        var round = steps.readyRound(2026);
        assertThatThrownBy(() -> context.getBean(AnnounceRound.class)
                        .announce(steps.office(), round, new PaperId(UUID.randomUUID()), null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(DraftScheme.class)
                        .draft(steps.director(), round, UUID.randomUUID(), RoundsSteps.suggested()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListIsPagedAndANumberIsGivenOnce() {
        for (var year = 2010; year < 2015; year++) {
            steps.round(year);
        }
        var listed = readings.all(steps.office(), new PageRequest(2, 2)).rounds();
        assertThat(listed.total()).isEqualTo(5);
        assertThat(listed.rows()).extracting(RoundBrief::year).containsExactly(2012, 2011);
        assertThat(reasons(context.getBean(CreateRound.class)
                        .create(
                                steps.office(),
                                new RoundId(UUID.randomUUID()),
                                new RoundForm(10, 2026, "重复", "nowhere-1999"))))
                .containsExactly("ROUND_EDITION_UNKNOWN", "ROUND_ORDINAL_TAKEN");
    }

    private Verdict draft(RoundId round) {
        return context.getBean(DraftNorm.class)
                .draft(
                        steps.office(),
                        round,
                        UUID.randomUUID(),
                        new DraftNorm.Form(NormKind.CRITERIA, "评定标准", "新稿"),
                        null);
    }

    private Verdict putAgain(RoundId round) {
        return context.getBean(PutNorms.class)
                .put(steps.office(), round, new MatterId(UUID.randomUUID()), new PutNorms.Form("议题", "内容"));
    }

    private static ProposeChange.Form proposal(Move move) {
        return new ProposeChange.Form(move, "议题", "事实和理由");
    }

    private static java.util.List<String> reasons(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private void planned(RoundId round, LocalDate approval) {
        RoundsSteps.allowed(schedule(round, approval));
    }

    /** The same times, and another day of approval. */
    private Verdict schedule(RoundId round, LocalDate approval) {
        var brief = readings.one(steps.office(), round).round();
        return context.getBean(SetSchedule.class)
                .set(
                        steps.office(),
                        round,
                        new ScheduleForm(local(brief.opens()), local(brief.deadline()), approval, Map.of()));
    }

    private LocalDateTime local(@Nullable Instant time) {
        return LocalDateTime.ofInstant(Objects.requireNonNull(time), clock.zone());
    }
}
