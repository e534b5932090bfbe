package gov.award.revocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.awards.AwardId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.database.TestDatabase;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Uscc;
import gov.award.people.Visits;
import gov.award.register.AskRegister;
import gov.award.register.BarFinding;
import gov.award.register.Parties;
import gov.award.register.PartyDigest;
import gov.award.revocations.RevocationDecision.Outcome;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
@Basis(Provision.REVOCATION_WINDOW)
class RevocationsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvc http;

    @Autowired
    AskRegister register;

    @Autowired
    RevocationReadings readings;

    PeopleSteps people;
    RevocationsSteps steps;
    CommitteeSteps committee;
    RoundsSteps rounds;
    RoundId round;
    Party winner;
    AwardId award;
    PartyDigest party;

    @BeforeEach
    void oneAwardWasGiven() {
        var given = new OneAward(context, clock, 3, OneAward.Service.IN_THE_SYSTEM).published();
        people = given.people;
        steps = given.steps;
        committee = given.committee;
        rounds = given.rounds;
        round = given.round;
        winner = given.winner;
        award = given.award;
        given.awards.allocated(round, "100000");
        allowed(given.awards.pay(award, "100000", "P-1"));
        party = context.getBean(Parties.class).of(new Uscc(winner.code()));
        clock.set(LocalDate.of(2026, 6, 1));
    }

    @Test
    @Basis({Provision.FRAUD, Provision.ACCIDENT})
    void accidentLeadsThroughHearingCommitteeAndGovernmentToRevocationAndRecovery() {
        handedOver();
        var id = steps.revoked(award, accident(), winner.member(), committee);

        assertThat(revoked()).isTrue();
        var published = readings.published(Actor.system(Role.PUBLIC, people.programme()), id);
        assertThat(published.party()).isEqualTo("蓝溪机械有限公司");
        assertThat(published.barredUntil()).isNull();
        var page = readings.read(steps.finance(), id);
        assertThat(page.revocation().dueFen()).isEqualTo(10_000_000L);

        assertThat(rules(steps.recover(id, "100000.01", "票1"))).containsExactly("RECOVERY_TOO_MUCH");
        allowed(steps.recover(id, "40000.55", "票1"));
        assertThat(rules(steps.recover(id, "1", "票1"))).containsExactly("RECOVERY_TWICE");
        allowed(steps.takeBack(id, Returned.Item.CERTIFICATE, Returned.Fate.RETURNED, ""));
        assertThat(rules(steps.takeBack(id, Returned.Item.PLAQUE, Returned.Fate.DECLARED_VOID, " ")))
                .containsExactly("RETURN_NOTE");
        assertThat(rules(steps.close(id))).containsExactly("CLOSING_UNPAID", "CLOSING_NOT_RETURNED");
        allowed(steps.recover(id, "59999.44", "票2"));
        allowed(steps.takeBack(id, Returned.Item.PLAQUE, Returned.Fate.DECLARED_VOID, "已遗失"));
        assertThat(rules(steps.close(id))).containsExactly("CLOSING_UNPAID");
        allowed(steps.recover(id, "0.01", "票3"));
        allowed(steps.close(id));
        assertThat(rules(steps.recover(id, "0.01", "票4"))).containsExactly("RECOVERY_NOT_NOW");
        assertThat(rules(steps.report(award, new RevocationId(UUID.randomUUID()), accident())))
                .containsExactly("AWARD_REVOKED");
    }

    @Test
    @Basis(Provision.PRIZE_AMOUNT)
    void whatWasNeverHandedOverIsNotAskedBack() {
        var id = steps.revoked(award, accident(), winner.member(), committee);
        allowed(steps.recover(id, "100000", "票1"));

        allowed(steps.close(id));
    }

    private void handedOver() {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.prepareStatement("""
                        insert into award.handover (award, id, programme, handed_on, place, receiver, receipt, recorded_by, recorded_at)
                        values (?, gen_random_uuid(), ?, date '2026-05-20', '县政府会议室', '李四', gen_random_uuid(), ?, now())
                        """)) {
            statement.setObject(1, award.value());
            statement.setObject(2, people.programme().value());
            statement.setObject(3, people.director().personId());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void recordedStatementNeedsASecondPersonAndDoesNotEndTheHearing() {
        var id = steps.told(award, accident(), winner.member());
        allowed(steps.recordDefence(id, "情况有出入"));
        clock.set(clock.today().plusDays(8));
        assertThat(rules(put(id))).containsExactly("DEFENCE_UNCONFIRMED");
        var check = context.getBean(CheckDefence.class);
        var defence = readings.read(people.director(), id).defences().getFirst();
        assertThat(defence.waits()).isTrue();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> check.check(steps.clerk(), defence.id(), Compared.CONFIRMED, ""));
        assertThat(rules(check.check(people.director(), defence.id(), Compared.REJECTED, " ")))
                .containsExactly("DECISION_NOTE");
        assertThat(check.check(people.director(), defence.id(), Compared.REJECTED, "不".repeat(501))
                        .reasons())
                .containsExactly(Refusal.of(Provision.ACCIDENT, "TEXT_TOO_LONG", 500));
        allowed(check.check(people.director(), defence.id(), Compared.CONFIRMED, "附".repeat(500)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> check.check(people.director(), defence.id(), Compared.CONFIRMED, ""));
        allowed(put(id));
    }

    @Test
    void statementIsSupplementedUntilTheDaysEnd() {
        var id = steps.told(award, accident(), winner.member());
        allowed(steps.defend(winner.member(), id));
        assertThat(rules(put(id))).containsExactly("HEARING_RUNS");
        allowed(steps.defend(winner.member(), id));
        assertThat(readings.read(winner.member(), id).defences()).hasSize(2);
        clock.set(clock.today().plusDays(8));
        assertThat(rules(steps.defend(winner.member(), id))).containsExactly("DEFENCE_LATE");
        allowed(put(id));
    }

    @Test
    @Basis(Provision.FRAUD)
    void fraudBarsThePartyWhateverItsModelForSixYears() {
        steps.revoked(award, RevocationsSteps.fraud(), winner.member(), committee);

        assertThat(grounds(LocalDate.of(2032, 6, 9))).contains(BarFinding.Ground.FRAUD);
        assertThat(grounds(LocalDate.of(2032, 6, 10))).doesNotContain(BarFinding.Ground.FRAUD);
    }

    @Test
    void nothingGoesToTheCommitteeBeforeServiceStatementOrTheLastOfFiveWorkingDays() {
        var id = steps.verified(award, accident());
        assertThat(rules(put(id))).containsExactly("REVOCATION_MOVE");
        var paper = new PaperId(UUID.randomUUID());
        allowed(context.getBean(TellWinner.class).tell(people.director(), id, paper));
        assertThat(rules(put(id))).containsExactly("HEARING_NOT_SERVED");
        clock.set(LocalDate.of(2026, 6, 4));
        allowed(context.getBean(gov.award.papers.OpenPaper.class).open(winner.member(), paper));

        clock.set(LocalDate.of(2026, 6, 11));
        assertThat(rules(put(id))).containsExactly("HEARING_RUNS");
        clock.set(LocalDate.of(2026, 6, 12));
        assertThat(rules(steps.defend(winner.member(), id))).containsExactly("DEFENCE_LATE");
        allowed(put(id));
    }

    @Test
    void winnerSeesItsCaseFromTheHearingOnAndNeverWhoReportedIt() {
        var id = steps.verified(award, accident());
        var stranger = people.actor(Role.APPLICANT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(winner.member(), id));

        allowed(context.getBean(TellWinner.class).tell(people.director(), id, new PaperId(UUID.randomUUID())));

        var page = readings.read(winner.member(), id);
        assertThat(page.revocation().facts()).contains("一人死亡");
        assertThat(page.source()).isNull();
        assertThat(page.finding()).isNull();
        assertThat(page.files()).isEmpty();
        var own = readings.read(steps.clerk(), id);
        assertThat(own.source()).isNotNull();
        assertThat(own.files()).hasSize(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(stranger, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> steps.defend(stranger, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(people.administrator(), id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(steps.finance(), id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> readings.list(people.administrator(), null, "", PageRequest.of(1)));
        assertThat(readings.list(stranger, null, "", PageRequest.of(1)).total()).isZero();
    }

    @Test
    @Basis(Provision.INQUIRY)
    void everyStepIsRefusedOutOfOrderTwiceAndByTheSamePerson() {
        var id = steps.reported(award, accident());
        assertThat(rules(steps.report(award, new RevocationId(UUID.randomUUID()), accident())))
                .containsExactly("REVOCATION_UNDER_WAY");
        assertThat(rules(context.getBean(TellWinner.class).tell(people.director(), id, new PaperId(UUID.randomUUID()))))
                .containsExactly("REVOCATION_MOVE");
        assertThat(rules(steps.decide(
                        steps.clerk(), id, UUID.randomUUID(), Outcome.REVOKE, clock.today(), clock.today())))
                .containsExactly("DECISION_NOT_NOW");
        assertThat(rules(steps.close(id))).containsExactly("REVOCATION_MOVE");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> context.getBean(DropRevocation.class).drop(steps.clerk(), id, "不属实"));
        allowed(context.getBean(DropRevocation.class).drop(people.director(), id, "不属实"));
        assertThat(rules(context.getBean(DropRevocation.class).drop(people.director(), id, "不属实")))
                .containsExactly("REVOCATION_MOVE");
        steps.reported(award, accident());
    }

    @Test
    void decisionRecordedFromPaperTakesEffectOnlyWhenAnotherHasComparedIt() {
        var id = steps.told(award, accident(), winner.member());
        steps.resolved(id, winner.member(), committee, Choice.FOR);
        var decision = UUID.randomUUID();
        var again = UUID.randomUUID();
        var early = clock.today().minusDays(1);
        assertThat(rules(steps.decide(steps.clerk(), id, decision, Outcome.REVOKE, early, clock.today())))
                .containsExactly("DECISION_BEFORE_RESOLUTION");
        allowed(steps.decide(steps.clerk(), id, decision, Outcome.REVOKE, clock.today(), clock.today()));
        assertThat(rules(steps.decide(
                        steps.government(), id, UUID.randomUUID(), Outcome.KEEP, clock.today(), clock.today())))
                .containsExactly("DECISION_WAITS");
        assertThat(revoked()).isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> steps.check(steps.clerk(), decision, Compared.CONFIRMED));
        allowed(steps.check(people.director(), decision, Compared.REJECTED));
        assertThat(rules(steps.check(people.director(), decision, Compared.CONFIRMED)))
                .containsExactly("DECISION_CHECKED");

        allowed(steps.decide(steps.clerk(), id, again, Outcome.KEEP, clock.today(), clock.today()));
        allowed(steps.check(people.director(), again, Compared.CONFIRMED));

        assertThat(readings.read(steps.clerk(), id).revocation().state()).isEqualTo(RevocationState.KEPT);
        assertThat(revoked()).isFalse();
    }

    @Test
    void decisionTheGovernmentItselfRecordsTakesEffectWithoutTheOffice() {
        var id = steps.told(award, accident(), winner.member());
        steps.resolved(id, winner.member(), committee, Choice.FOR);
        var decision = steps.decided(id, Outcome.REVOKE);

        assertThat(revoked()).isTrue();
        assertThat(readings.read(steps.clerk(), id).revocation().state()).isEqualTo(RevocationState.REVOKED);
        assertThat(rules(steps.check(people.director(), decision, Compared.REJECTED)))
                .contains("DECISION_CHECKED");
        assertThat(revoked()).isTrue();
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void officeAndCommitteeReadTheCaseOnceTheyHavePledgedForItsRound() {
        var unpledged = people.actor(Role.OFFICE);
        assertThat(rules(context.getBean(ReportIncident.class)
                        .report(
                                unpledged,
                                new RevocationId(UUID.randomUUID()),
                                award,
                                accident(),
                                RevocationsSteps.file("移送函.pdf"))))
                .containsExactly("PLEDGE_MISSING");
        var id = steps.told(award, accident(), winner.member());
        allowed(steps.defend(winner.member(), id));
        clock.set(clock.today().plusDays(8));
        var matter = new MatterId(UUID.randomUUID());
        allowed(steps.put(id, matter));
        var member = committee.seats().getLast().actor();
        for (var reader : List.of(unpledged, member)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> readings.read(reader, id));
            rounds.pledged(round, reader);
            assertThat(readings.read(reader, id).revocation().id()).isEqualTo(id);
        }
        var meeting = committee.opened(matter);
        var late = committee.seats().get(2);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> committee.vote(late, meeting, matter, Choice.FOR));
        committee.pledged(matter);
        allowed(committee.vote(late, meeting, matter, Choice.FOR));
    }

    @Test
    void pagesOpenForEveryoneWithAPartInTheCase() throws Exception {
        var id = steps.revoked(award, RevocationsSteps.fraud(), winner.member(), committee);
        allowed(steps.recover(id, "1", "票1"));
        var own = "/revocations/" + id.text();
        var paths = List.of("/revocations", own, "/", "/public/revocations", "/public" + own);
        for (var reader : List.of(people.director(), winner.member(), steps.finance())) {
            inBothLanguages(Visits.signedIn(context, http, reader), paths);
        }
        var clerk = Visits.signedIn(context, http, steps.clerk());
        inBothLanguages(clerk, paths);
        inBothLanguages(clerk, List.of("/revocations/new", "/revocations/new?award=" + award.text()));
        var file = Browser.page(clerk.get(own)).expectFirst("a[href^=/files/]").attr("href");
        assertThat(clerk.get(file).getStatus()).isEqualTo(200);
        var stranger = Visits.signedIn(context, http, people.actor(Role.APPLICANT));
        assertThat(stranger.get(own).getStatus()).isEqualTo(404);
        assertThat(stranger.get(file).getStatus()).isEqualTo(404);
        assertThat(Browser.of(http).get("/public" + own).getContentAsString()).contains("蓝溪机械有限公司");
        assertThat(Browser.of(http).get("/public" + file).getStatus()).isEqualTo(404);
    }

    private static void inBothLanguages(Browser browser, List<String> paths) throws Exception {
        for (var path : paths) {
            for (var language : List.of("zh-CN", "en")) {
                var answer = browser.get(path + (path.contains("?") ? "&" : "?") + "language=" + language);
                assertThat(answer.getStatus()).as(path).isEqualTo(200);
                assertThat(answer.getContentAsString()).as(path).doesNotContain("⟦");
            }
        }
    }

    private boolean revoked() {
        var page = readings.award(people.director(), award);
        return Objects.requireNonNull(page.award()).revoked();
    }

    private IncidentForm accident() {
        return RevocationsSteps.accident(LocalDate.of(2026, 5, 20));
    }

    private Verdict put(RevocationId id) {
        return steps.put(id, new MatterId(UUID.randomUUID()));
    }

    private List<BarFinding.Ground> grounds(LocalDate day) {
        return register.findings(steps.clerk(), party, "另一模式", day).stream()
                .map(BarFinding::ground)
                .toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
