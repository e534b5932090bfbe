package gov.award.intake;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applicants.ApplicantId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.applications.Status;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.Overdue;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.Rows;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The deadline is 17:30 of 1 April 2026, a Wednesday. */
@DatabaseTest
@Basis({Provision.ACCEPT_AND_ORGANISE, Provision.RECOMMENDATION_TIME})
class IntakeTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    IntakeReadings readings;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundId round;
    private ApplicationsSteps steps;
    private Actor office;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        steps = new ApplicationsSteps(context, people);
        office = people.actor(Role.OFFICE);
    }

    @Test
    void boardCountsWhatThereIsByStatusAndUnit() {
        steps.submitted(steps.organisation("云溪机械有限公司"), round);
        steps.submitted(steps.individual("沈一鸣"), round);
        steps.draft(steps.organisation("青岚食品有限公司"), round);
        steps.claimedOrganisation("松岗建材有限公司", ApplicationsSteps.uscc(500));

        var board = readings.board(office, round);

        assertThat(board.of(Kind.ORGANISATION)).isOne();
        assertThat(board.of(Kind.INDIVIDUAL)).isOne();
        assertThat(board.byStatus()).containsEntry(Status.SUBMITTED, 2L);
        assertThat(board.byUnit().values()).singleElement().satisfies(unit -> assertThat(unit)
                .containsEntry(Status.SUBMITTED, 2L));
        assertThat(board.waiting()).isEqualTo(new IntakePage.Waiting(1, 0, 1, 0));
        assertThat(board.overdue()).isEmpty();
    }

    @Test
    void unitIsLateOnceItsWorkingDaysAreOverAndTheBoardSaysSinceWhen() {
        clock.set(LocalDate.of(2026, 3, 10), LocalTime.of(10, 0));
        var application = steps.submitted(steps.organisation("云溪机械有限公司"), round);
        // Seven working days after 10 March end on 19 March.
        clock.set(LocalDate.of(2026, 3, 19), LocalTime.of(23, 59));
        assertThat(readings.board(office, round).overdue()).isEmpty();

        clock.set(LocalDate.of(2026, 3, 20), LocalTime.MIN);
        assertThat(readings.board(office, round).overdue()).singleElement().satisfies(late -> {
            assertThat(late.key()).isEqualTo("overdue.opinion");
            assertThat(late.subject()).isEqualTo("云溪机械有限公司");
            assertThat(late.holder()).isEqualTo("单位" + UnitPart.RECOMMENDING);
            assertThat(late.due()).isEqualTo(LocalDate.of(2026, 3, 19));
            assertThat(late.url()).endsWith(application.text());
        });
    }

    @Test
    void papersReceivedAndNotEnteredAreLateFromTheDayAfterTheDeadline() {
        new RoundsSteps(context, people).pledged(round, office);
        var entering = PeopleSteps.entering(office);
        var party =
                new Party(new ApplicantId(UUID.randomUUID()), entering, Kind.ORGANISATION, ApplicationsSteps.uscc(700));
        allowed(steps.claim(party, "白鹭竹艺合作社"));
        steps.draft(party, round, "2026-017");
        clock.set(LAST_DAY, LocalTime.MAX);
        assertThat(readings.board(office, round).overdue()).isEmpty();
        assertThat(readings.board(office, round).waiting().papers()).isOne();

        clock.set(LAST_DAY.plusDays(1), LocalTime.MIN);
        assertThat(readings.board(office, round).overdue())
                .extracting(Overdue::key, Overdue::subject, Overdue::holder)
                .contains(tuple("overdue.paper", "白鹭竹艺合作社", office.name()))
                .extracting(each -> each.toList().getFirst())
                .containsExactly("overdue.closing", "overdue.paper");

        Rows.run("update round set phase = 'CANCELLED' where id = '%s'".formatted(round.value()));
        assertThat(readings.board(office, round).overdue()).isEmpty();
    }

    @Test
    void whatIsFurtherOnThanTheIntakeIsCountedByItself() {
        steps.submitted(steps.organisation("云溪机械有限公司"), round);
        var further = steps.submitted(steps.organisation("青石食品有限公司"), round);
        Rows.run("update application set status = 'SHORTLISTED' where id = '%s'".formatted(further.value()));
        var board = readings.board(office, round);
        assertThat(board.statuses()).endsWith(Status.SHORTLISTED).doesNotContain(Status.DISQUALIFIED);
        assertThat(board.byStatus()).containsEntry(Status.SHORTLISTED, 1L).doesNotContainKey(Status.QUALIFIED);
    }

    @Test
    void boardIsForTheOfficeAndTheSupervisor() {
        readings.board(people.director(), round);
        readings.board(people.actor(Role.SUPERVISOR), round);
        var unit = people.actor(Role.RECOMMENDER, people.unit(UnitPart.RECOMMENDING));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.board(unit, round));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.board(people.actor(Role.APPLICANT), round));
    }
}
