package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.database.TestDatabase;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.RequestArrival;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What is on its way when the deadline, 17:30 of 1 April 2026, goes by, and what two members send at once. */
@DatabaseTest
@Basis(Provision.SUBMISSION)
class InFlightTests {

    private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 4, 1, 17, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundId round;
    private ApplicationsSteps steps;
    private Party party;
    private ApplicationId draft;

    @BeforeEach
    void completeDraft() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
        draft = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
    }

    @Test
    void whatArrivedInTheLastSecondIsInTimeThoughItHadToWaitAndItsReceiptSaysSo() throws Exception {
        at(DEADLINE.minusSeconds(1));
        var verdict = meanwhile(() -> at(DEADLINE.plusMinutes(2)), () -> submit(party));
        allowed(verdict);
        var submitted = context.getBean(ApplicationReadings.class)
                .overview(people.actor(Role.OFFICE), draft)
                .brief()
                .submittedAt();
        assertThat(submitted).isEqualTo(moment(DEADLINE.minusSeconds(1)));
    }

    @Test
    void whatCameInBeforeTheDeadlineIsInTimeThoughItWaitedToBeAnswered() throws Exception {
        var request = new MockHttpServletRequest();
        at(DEADLINE.minusSeconds(1));
        context.getBean(RequestArrival.class).doFilter(request, new MockHttpServletResponse(), (_, _) -> {
            at(DEADLINE.plusMinutes(1));
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            try {
                allowed(submit(party));
            } finally {
                RequestContextHolder.resetRequestAttributes();
            }
        });
    }

    @Test
    void whatArrivesAtTheMomentOfTheDeadlineIsTooLateThoughItHadNotToWait() {
        at(DEADLINE);
        assertThat(rules(submit(party))).containsExactly("AFTER_DEADLINE");
    }

    @Test
    void ofTwoMembersWhoGiveInAtOnceOneDoesAndTheOtherIsTold() {
        var second = new Party(party.id(), steps.colleague(party, "云溪机械有限公司"), Kind.ORGANISATION, party.code());
        var both = Stream.of(party, second)
                .map(member -> CompletableFuture.supplyAsync(() -> submit(member), Thread::startVirtualThread))
                .toList();
        var verdicts = both.stream().map(CompletableFuture::join).toList();

        assertThat(verdicts).filteredOn(Verdict.ALLOWED::equals).hasSize(1);
        assertThat(verdicts.stream().flatMap(verdict -> rules(verdict).stream()))
                .containsExactly("APPLICATION_MOVE_NOT_POSSIBLE");
        assertThat(context.getBean(ApplicationReadings.class)
                        .overview(party.member(), draft)
                        .versions())
                .hasSize(1);
    }

    @Test
    void ofTwoMembersWhoSaveTheSamePlaceAtOnceOneDoesAndNothingOfTheOtherIsLostUnsaid() {
        var second = new Party(party.id(), steps.colleague(party, "云溪机械有限公司"), Kind.ORGANISATION, party.code());
        var both = Stream.of(Map.entry(party, "甲写的概述"), Map.entry(second, "乙写的概述"))
                .map(each -> CompletableFuture.supplyAsync(
                        () -> steps.save(
                                each.getKey(), draft, Section.PROFILE, 1, Map.of("profile-text", each.getValue())),
                        Thread::startVirtualThread))
                .toList();
        var verdicts = both.stream().map(CompletableFuture::join).toList();

        assertThat(verdicts).filteredOn(Verdict.ALLOWED::equals).hasSize(1);
        assertThat(verdicts.stream().flatMap(verdict -> rules(verdict).stream()))
                .containsExactly("SECTION_STALE");
    }

    /** Carries {@code act} out while its application is held, does {@code meanwhile}, and lets go. */
    private Verdict meanwhile(Runnable meanwhile, Supplier<Verdict> act) throws Exception {
        CompletableFuture<Verdict> acting;
        try (var holding = TestDatabase.shared().superuser();
                var statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("select from award.application where id = '" + draft.value() + "' for update");
            acting = CompletableFuture.supplyAsync(act, Thread::startVirtualThread);
            while (!TestDatabase.shared().someoneWaits()) {
                assertThat(acting).isNotDone();
            }
            meanwhile.run();
            holding.rollback();
        }
        return acting.get(20, SECONDS);
    }

    private Verdict submit(Party member) {
        return context.getBean(SubmitApplication.class).submit(member.member(), draft, new PaperId(UUID.randomUUID()));
    }

    private void at(LocalDateTime moment) {
        clock.set(moment.toLocalDate(), moment.toLocalTime());
    }

    private Instant moment(LocalDateTime local) {
        return local.atZone(clock.zone()).toInstant();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
