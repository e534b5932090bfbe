package gov.award.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.announcements.AnnouncementForm;
import gov.award.announcements.CloseApplications;
import gov.award.announcements.DraftAnnouncement;
import gov.award.announcements.ExtendDeadline;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The time in which applications are given in: its end, its extension, and that what was announced stands. */
@DatabaseTest
class ApplicationTimeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    RoundReadings readings;

    RoundsSteps steps;

    @BeforeEach
    void install() {
        steps = new RoundsSteps(context, PeopleSteps.installed(context));
    }

    @Test
    @Basis(Provision.SUBMISSION)
    void applicationsAreClosedAtTheDeadlineAndNeverBefore() {
        var round = steps.announcedRound();
        var deadline = clock.today().plusDays(30);
        var close = context.getBean(CloseApplications.class);
        clock.set(deadline, LocalTime.of(17, 29));
        assertThat(reasons(close.close(steps.office(), round))).containsExactly("DEADLINE_NOT_PASSED");
        clock.set(deadline, LocalTime.of(17, 30));
        assertThat(close.close(steps.office(), round)).isEqualTo(Verdict.ALLOWED);
        assertThat(reasons(close.close(steps.office(), round))).containsExactly("ROUND_MOVE_NOT_POSSIBLE");
    }

    @Test
    @Basis(Provision.SUBMISSION)
    void theDeadlineIsExtendedForEveryoneByASupplementaryAnnouncementBeforeItHasPassed() {
        var round = steps.announcedRound();
        var draft = context.getBean(DraftAnnouncement.class);
        var deadline = clock.today().plusDays(30).atTime(17, 30);
        assertThat(reasons(draft.draft(steps.office(), round, UUID.randomUUID(), extension(deadline))))
                .containsExactly("EXTENSION_NOT_LATER");
        var later = extension(deadline.plusDays(10));
        RoundsSteps.allowed(draft.draft(steps.office(), round, UUID.randomUUID(), later));
        steps.channel(round, "medium");
        steps.channel(round, "website");
        clock.set(deadline.toLocalDate(), deadline.toLocalTime());
        var extend = context.getBean(ExtendDeadline.class);
        assertThat(reasons(extend.extend(steps.director(), round, new PaperId(UUID.randomUUID()))))
                .containsExactly("EXTENSION_AFTER_DEADLINE");
        clock.advance(Duration.ofMinutes(-1));
        assertThat(extend.extend(steps.director(), round, new PaperId(UUID.randomUUID())))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(readings.one(steps.office(), round).round().deadline())
                .isEqualTo(deadline.plusDays(10).atZone(clock.zone()).toInstant());
    }

    @Test
    @Basis(Provision.ANNOUNCEMENT)
    void announcedDatesAndNamesStand() {
        var round = steps.announcedRound();
        var now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        var moved = new ScheduleForm(now, now.plusDays(40), clock.today().plusMonths(8), Map.of());
        assertThat(reasons(context.getBean(SetSchedule.class).set(steps.office(), round, moved)))
                .containsExactly("DATES_FIXED_BY_ANNOUNCEMENT");
        assertThat(reasons(context.getBean(ReviseRound.class)
                        .revise(steps.office(), round, new RoundForm(3, 2026, "另一名称", "hengyang-2023"))))
                .contains("ROUND_IS_FIXED_BY_ANNOUNCEMENT");
    }

    private static AnnouncementForm extension(LocalDateTime until) {
        return new AnnouncementForm("因停电延长。", "评审办", until, null);
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
