package gov.award.deliberations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.committee.CommitteeSteps;
import gov.award.consultations.ConsultationsSteps;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.Notice;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever works for the government and has an interest in someone submitted to it stands aside at their own word. */
@DatabaseTest
@Import(FixedNotice.class)
@Basis({Provision.PRINCIPLES, Provision.APPROVAL})
class StandAsideTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc http;

    @Autowired
    MovableClock clock;

    @Autowired
    FixedNotice gate;

    private PeopleSteps people;
    private RoundId round;
    private Actor director;
    private Actor government;
    private ApplicationId submitted;
    private ApplicationId lost;
    private SubmissionId submission;

    @BeforeEach
    void listIsSubmitted() {
        people = PeopleSteps.installed(context);
        var rankings = new RankingsSteps(context, people);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        director = rounds.director();
        government = people.actor(Role.GOVERNMENT);
        rankings.reached(round, Phase.EVALUATION);
        submitted = rankings.organisation(round, "甲公司", "700", "720", "90");
        lost = rankings.organisation(round, "乙公司", "650", "660", "80");
        rankings.candidatesFixed(director, round, submitted, lost);
        var consultation = new ConsultationsSteps(context, people);
        consultation.send(rounds.office(), round);
        consultation.received(rounds.office(), round, consultation.withoutSpeaker(), clock.today());
        clock.set(clock.today().plusDays(4));
        assertThat(consultation.close(director, round)).isEqualTo(Verdict.ALLOWED);
        var steps =
                new DeliberationsSteps(context, CommitteeSteps.appointed(context, people, rounds.office(), 3), round);
        steps.proposed(rounds.office(), List.of(submitted), List.of(lost));
        rankings.reached(round, Phase.PUBLIC_NOTICE);
        gate.over(clock.now());
        submission = new SubmissionId(UUID.randomUUID());
        assertThat(steps.submit(submission)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void whoeverStandsAsideApprovesNothingOfTheRoundSeesTheCandidateNoLongerAndOthersGoOn() {
        assertThat(stand(government, submitted)).isEqualTo(Verdict.ALLOWED);

        assertThat(rules(approve(government))).contains("RECUSED_FROM_ROUND");
        assertThat(context.getBean(ApprovalReadings.class)
                        .page(government, round)
                        .submissions()
                        .getFirst()
                        .entries())
                .isEmpty();
        assertThat(rules(stand(government, submitted))).containsExactly("ALREADY_RECUSED");
        assertThat(context.getBean(Inbox.class).latest(director, 20))
                .extracting(Notice::key)
                .contains("notice.deliberations.stoodAside");
        assertThat(approve(people.actor(Role.GOVERNMENT))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void itIsForTheGovernmentAndForThoseSubmittedToIt() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stand(government, lost));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stand(government, new ApplicationId(UUID.randomUUID())));
        for (var other : List.of(director, people.actor(Role.FINANCE), people.actor(Role.SUPERVISOR))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stand(other, submitted));
        }
    }

    @Test
    void pageOfTheApprovalOffersIt() throws Exception {
        var browser = Visits.signedIn(context, http, government);
        var path = "/rounds/" + round.text() + "/approval";
        assertThat(Browser.page(browser.get(path))
                        .select("form[action$=/recusal] option[value=" + submitted.text() + "]"))
                .hasSize(1);
        assertThat(browser.post(path + "/recusal", "application", submitted.text(), "ground", "亲".repeat(501))
                        .getStatus())
                .isEqualTo(422);
        browser.get(path);
        assertThat(browser.post(path + "/recusal", "application", submitted.text(), "ground", "亲".repeat(500))
                        .getStatus())
                .isEqualTo(303);
        assertThat(Browser.page(browser.get(path)).text()).doesNotContain("甲公司");
    }

    private Verdict stand(Actor actor, ApplicationId application) {
        return context.getBean(StandAside.class).stand(actor, round, new StandAside.Form(application.value(), "近亲属任职"));
    }

    private Verdict approve(Actor actor) {
        return context.getBean(RecordApproval.class)
                .record(
                        actor,
                        submission,
                        new ApprovalId(UUID.randomUUID()),
                        DeliberationsSteps.approval(clock.today(), "文1", submitted),
                        ConsultationsSteps.scan());
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
