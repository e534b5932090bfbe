package gov.award.revocations;

import static gov.award.revocations.RevocationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.awards.AwardId;
import gov.award.committee.Choice;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Archive;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.RecordDelivery;
import gov.award.papers.ServiceForm;
import gov.award.papers.ServiceId;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.register.RegisterSteps;
import gov.award.revocations.RevocationDecision.Outcome;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A winner that did not agree to electronic service is told, heard and notified on paper. */
@DatabaseTest
@Basis({Provision.REVOCATION_WINDOW, Provision.ACCIDENT})
class WinnerServedTests {

    /** A Monday. */
    private static final LocalDate TOLD = LocalDate.of(2026, 6, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    @Autowired
    Archive archive;

    @Autowired
    MockMvc http;

    private PeopleSteps people;
    private RevocationsSteps steps;
    private CommitteeSteps committee;
    private Party winner;
    private AwardId award;

    @BeforeEach
    void oneAwardWasGiven() {
        var given = new OneAward(context, clock, 3, OneAward.Service.ON_PAPER).published();
        people = given.people;
        steps = given.steps;
        committee = given.committee;
        winner = given.winner;
        award = given.award;
        clock.set(TOLD);
    }

    @Test
    void daysForTheDefenceRunFromTheServiceOnPaperNotFromReadingTheCase() throws Exception {
        var id = told();
        var member = Visits.signedIn(context, http, winner.member());
        assertThat(member.get("/revocations/" + id.text()).getStatus()).isEqualTo(200);
        assertThat(member.get("/papers/" + id(PaperKind.HEARING).text()).getStatus())
                .isEqualTo(200);
        clock.set(TOLD.plusDays(20));
        assertThat(rules(put(id))).containsExactly("HEARING_NOT_SERVED");

        served(PaperKind.HEARING, TOLD.plusDays(14));
        assertThat(rules(put(id))).containsExactly("HEARING_RUNS");
        clock.set(TOLD.plusDays(23));
        allowed(put(id));
    }

    @Test
    void caseIsClosedOnceTheNoticeOfRevocationWasServedOnPaper() {
        var id = told();
        served(PaperKind.HEARING, TOLD);
        steps.resolved(id, winner.member(), committee, Choice.FOR);
        steps.decided(id, Outcome.REVOKE);
        assertThat(archive.read(winner.member(), id(PaperKind.REVOCATION)).html())
                .contains("决定撤销");
        assertThat(rules(steps.close(id))).containsExactly("CLOSING_NOT_SERVED");

        served(PaperKind.REVOCATION, clock.today());
        allowed(steps.close(id));
    }

    private RevocationId told() {
        var id = steps.verified(award, RevocationsSteps.accident(LocalDate.of(2026, 5, 20)));
        allowed(context.getBean(TellWinner.class).tell(people.director(), id, new PaperId(UUID.randomUUID())));
        return id;
    }

    private Verdict put(RevocationId id) {
        return steps.put(id, new MatterId(UUID.randomUUID()));
    }

    private void served(PaperKind kind, LocalDate day) {
        allowed(context.getBean(RecordDelivery.class)
                .record(
                        steps.clerk(),
                        new ServiceId(UUID.randomUUID()),
                        id(kind),
                        new ServiceForm("张某", day),
                        RegisterSteps.scan()));
    }

    private PaperId id(PaperKind kind) {
        return archive.list(winner.member(), kind, "", PageRequest.of(1))
                .rows()
                .getFirst()
                .id();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
