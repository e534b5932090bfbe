package gov.award.announcements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.ReviseRound;
import gov.award.rounds.RoundForm;
import gov.award.rounds.RoundsSteps;
import gov.award.rounds.ScheduleForm;
import gov.award.rounds.SetSchedule;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Announcements through their acts, and who reads them. */
@DatabaseTest
class AnnouncementsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    AnnouncementReadings announcementReadings;

    PeopleSteps people;
    RoundsSteps steps;

    @BeforeEach
    void people() {
        people = PeopleSteps.installed(context);
        steps = new RoundsSteps(context, people);
    }

    @Test
    @Basis(Provision.ANNOUNCEMENT)
    void whatIsAnnouncedIsShownToThePublicAndNothingBefore() {
        var visitor = Actor.system(Role.PUBLIC, people.programme());
        var preparing = steps.round(2030);
        assertThatThrownBy(() -> announcementReadings.announced(visitor, preparing))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> announcementReadings.announcing(people.actor(Role.COMMITTEE), preparing, Locale.CHINA))
                .isInstanceOf(NotFound.class);
        var shown = announcementReadings.announced(visitor, steps.announcedRound());
        assertThat(shown.round().phase()).isEqualTo(Phase.APPLICATION);
        assertThat(shown.announcements()).singleElement().satisfies(each -> assertThat(each.number())
                .isNotBlank());
        assertThat(announcementReadings.announced(visitor).rounds()).hasSize(1);
    }

    @Test
    @Basis(Provision.ANNOUNCEMENT)
    void draftIsWrittenOverOnlyByWhoeverSawIt() {
        var round = steps.round(2026);
        steps.draftedAnnouncement(round);
        var draft = context.getBean(DraftAnnouncement.class);
        for (var seen : Arrays.asList(null, clock.now().minusSeconds(1))) {
            var stale = new AnnouncementForm("改动后的要求", "评审办", null, seen);
            assertThat(reasons(draft.draft(steps.office(), round, UUID.randomUUID(), stale)))
                    .containsExactly("ANNOUNCEMENT_STALE");
        }
        var form = new AnnouncementForm("改动后的要求", "评审办", null, clock.now());
        assertThat(draft.draft(steps.office(), round, UUID.randomUUID(), form)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.ANNOUNCEMENT)
    void whatWasPublishedIsNotChangedUntilThePublicationIsTakenBack() {
        var round = steps.round(2026);
        steps.scheduled(round, clock.today().plusDays(30), clock.today().plusMonths(8));
        steps.draftedAnnouncement(round);
        steps.channel(round, "website");
        var draft = context.getBean(DraftAnnouncement.class);
        var form = new AnnouncementForm("改动后的要求", "评审办", null, clock.now());
        assertThat(reasons(draft.draft(steps.office(), round, UUID.randomUUID(), form)))
                .containsExactly("PUBLISHED_AS_DRAFTED");
        var now = LocalDateTime.ofInstant(clock.now(), clock.zone());
        var later = new ScheduleForm(now, now.plusDays(40), clock.today().plusMonths(8), Map.of());
        assertThat(reasons(context.getBean(SetSchedule.class).set(steps.office(), round, later)))
                .containsExactly("PUBLISHED_AS_DRAFTED");
        assertThat(reasons(context.getBean(ReviseRound.class)
                        .revise(steps.office(), round, new RoundForm(26, 2026, "另一名称", "hengyang-2023"))))
                .containsExactly("PUBLISHED_AS_DRAFTED");

        var channel = announcementReadings
                .announcing(steps.office(), round, Locale.CHINA)
                .proofs()
                .getFirst()
                .id();
        var withdraw = context.getBean(WithdrawChannel.class);
        assertThatThrownBy(() -> withdraw.withdraw(steps.office(), steps.round(2024), channel))
                .isInstanceOf(NotFound.class);
        assertThat(withdraw.withdraw(steps.office(), round, channel)).isEqualTo(Verdict.ALLOWED);
        assertThat(draft.draft(steps.office(), round, UUID.randomUUID(), form)).isEqualTo(Verdict.ALLOWED);
    }

    private static List<String> reasons(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
