package gov.award.revocations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.awards.AwardId;
import gov.award.committee.CommitteeSteps;
import gov.award.committee.MatterId;
import gov.award.database.TestDatabase;
import gov.award.files.Compared;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.Archive;
import gov.award.papers.PaperKind;
import gov.award.people.PeopleSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.web.PageRequest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The grounds of articles 31 and 32: which day counts for each, through the report of an incident, and what a case rests on. */
@DatabaseTest
class RevocationGroundsTests {
    private static final Set<RevocationGround> FOUND = EnumSet.of(
            RevocationGround.QUALITY_FAILURE,
            RevocationGround.CONSUMER_FRAUD,
            RevocationGround.TAX_OFFENCE,
            RevocationGround.IP_CRIME,
            RevocationGround.OTHER_GRAVE_MATTER);
    private static final Set<RevocationGround> HAPPENED =
            EnumSet.of(RevocationGround.ACCIDENT, RevocationGround.OPERATING_LOSS);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RevocationsSteps steps;
    private CommitteeSteps committee;
    private Party winner;
    private AwardId award;

    @BeforeEach
    void oneAwardWasGiven() {
        var given = new OneAward(context, clock, 1, OneAward.Service.IN_THE_SYSTEM);
        people = given.people;
        steps = given.steps;
        committee = given.committee;
        winner = given.winner;
        award = given.award;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, INCIDENT_OUTSIDE",
        "2026-05-11, ",
        "2029-05-09, ",
        "2029-05-10, ",
        "2029-05-11, ",
        "2029-05-12, INCIDENT_OUTSIDE",
        ", INCIDENT_HAPPENED"
    })
    @Basis({Provision.REVOCATION_WINDOW, Provision.ACCIDENT, Provision.OPERATING_LOSS})
    void accidentAndLossCountWithinThreeYearsOfTheAwardByTheDayTheyHappened(LocalDate happened, String expected) {
        clock.set(LocalDate.of(2029, 8, 1));
        reportedAs(HAPPENED, happened, null, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, INCIDENT_OUTSIDE",
        "2026-05-11, ",
        "2026-05-12, ",
        "2029-05-10, ",
        "2029-05-11, ",
        "2029-05-12, INCIDENT_OUTSIDE",
        ", INCIDENT_FOUND"
    })
    @Basis({
        Provision.REVOCATION_WINDOW,
        Provision.QUALITY_FAILURE,
        Provision.CONSUMER_FRAUD,
        Provision.TAX_OFFENCE,
        Provision.IP_CRIME,
        Provision.OTHER_GRAVE_MATTER
    })
    void findingPenaltyOrJudgmentCountsWithinThreeYearsOfTheAward(LocalDate found, String expected) {
        clock.set(LocalDate.of(2029, 8, 1));
        reportedAs(FOUND, null, found, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-10, 2026-05-11, ",
        "2026-05-10, 2029-05-12, INCIDENT_OUTSIDE",
        "2026-05-11, 2029-05-12, ",
        "2029-05-10, 2029-07-20, ",
        "2029-05-11, 2029-07-20, ",
        "2029-05-12, 2029-07-20, INCIDENT_OUTSIDE",
        "2029-05-11, , INCIDENT_FOUND"
    })
    @Basis({
        Provision.REVOCATION_WINDOW,
        Provision.QUALITY_FAILURE,
        Provision.CONSUMER_FRAUD,
        Provision.TAX_OFFENCE,
        Provision.IP_CRIME,
        Provision.OTHER_GRAVE_MATTER
    })
    void whatHappenedWithinThreeYearsCountsThoughFoundLater(LocalDate happened, LocalDate found, String expected) {
        clock.set(LocalDate.of(2029, 8, 1));
        reportedAs(FOUND, happened, found, expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01", "2029-05-11", "2029-05-12", "2036-01-01"})
    @Basis(Provision.FRAUD)
    void fraudIsNeverTooOldNorFoundTooLate(LocalDate found) {
        clock.set(LocalDate.of(2036, 8, 1));
        reportedAs(EnumSet.of(RevocationGround.FRAUD), null, found, null);
    }

    /** Each ground after the other; what was taken is ended again, for an award has one case at a time. */
    private void reportedAs(
            Set<RevocationGround> grounds,
            @Nullable LocalDate happened,
            @Nullable LocalDate found,
            @Nullable String expected) {
        for (var ground : grounds) {
            var id = new RevocationId(UUID.randomUUID());
            var form = new IncidentForm(ground, happened, found, "事实清楚", "移送");
            assertThat(rules(steps.report(award, id, form)))
                    .as(ground.name())
                    .isEqualTo(expected == null ? List.of() : List.of(expected));
            if (expected == null) {
                allowed(context.getBean(DropRevocation.class).drop(people.director(), id, "经查不属实"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"FRAUD, FRAUD", "ACCIDENT, ACCIDENT"})
    @Basis({Provision.FRAUD, Provision.ACCIDENT})
    void papersJournalAndRefusalsOfACaseNameTheArticleOfItsGround(RevocationGround ground, Provision basis) {
        clock.set(LocalDate.of(2026, 6, 1));
        var form = ground == RevocationGround.FRAUD
                ? RevocationsSteps.fraud()
                : RevocationsSteps.accident(LocalDate.of(2026, 5, 20));
        var id = steps.told(award, form, winner.member());
        assertThat(steps.put(id, new MatterId(UUID.randomUUID())).reasons())
                .extracting(Refusal::rule, Refusal::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("HEARING_RUNS", basis));
        allowed(steps.recordDefence(id, "情况有出入"));
        var defence = context.getBean(RevocationReadings.class)
                .read(people.director(), id)
                .defences()
                .getFirst();
        allowed(context.getBean(CheckDefence.class).check(people.director(), defence.id(), Compared.CONFIRMED, ""));
        steps.resolved(id, winner.member(), committee, gov.award.committee.Choice.FOR);
        steps.decided(id, RevocationDecision.Outcome.REVOKE);
        assertThat(steps.defend(winner.member(), id).reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.basis()).isEqualTo(basis));

        var archive = context.getBean(Archive.class);
        for (var kind : List.of(PaperKind.HEARING, PaperKind.REVOCATION)) {
            assertThat(archive.list(people.director(), kind, "", PageRequest.of(1))
                            .rows())
                    .as(kind.name())
                    .singleElement()
                    .satisfies(line -> assertThat(
                                    archive.read(people.director(), line.id()).basis())
                            .isEqualTo(basis));
        }
        assertThat(bases("subject = '%s'".formatted(id.text()))).containsExactly(basis.name());
        assertThat(bases("act = 'RevokeAward' and subject = '%s'".formatted(award.text())))
                .containsExactly(basis.name());
        assertThat(
                        bases(
                                "act = 'EnterInRegister' and subject in (select id from award.register_entry where sort in ('REVOCATION', 'BAR'))"))
                .containsExactly(basis.name());
    }

    @Test
    @Basis(Provision.FRAUD)
    void committeeResolvesOnDeceitUnderArticle31() {
        clock.set(LocalDate.of(2026, 6, 1));
        steps.revoked(award, RevocationsSteps.fraud(), winner.member(), committee);
        assertThat(bases("act = 'ResolveMatter'")).contains("FRAUD").doesNotContain("REVOCATION_WINDOW");
    }

    private static List<String> bases(String condition) {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select distinct basis from award.journal_entry where kind = 'ACT' and " + condition)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
