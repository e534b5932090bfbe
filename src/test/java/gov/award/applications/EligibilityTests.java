package gov.award.applications;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.PersonId;
import gov.award.applicants.Applicant;
import gov.award.applicants.ApplicantId;
import gov.award.applications.Finding.Result;
import gov.award.forms.Answers;
import gov.award.measures.Editions;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.people.Parsed;
import gov.award.people.Uscc;
import gov.award.register.BarFinding;
import gov.award.register.BarFinding.Ground;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTests {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "2023-03-30, 2026-03-31, MET",
        "2023-03-31, 2026-03-31, MET",
        "2023-04-01, 2026-03-31, NOT_MET",
        "2020-02-29, 2023-02-27, NOT_MET",
        "2020-02-29, 2023-02-28, MET",
        "2021-02-28, 2024-02-29, MET",
        "2021-03-01, 2024-02-29, NOT_MET"
    })
    @Basis(Provision.REGISTRATION)
    void threeYearsOfOperationAreCountedToTheDayOfTheDeadline(LocalDate since, LocalDate deadline, Result expected) {
        var facts = organisation(Map.of("operating-since", since.toString()), deadline);
        assertThat(only(facts, Provision.REGISTRATION, "OPERATING").result()).isEqualTo(expected);
    }

    @Test
    @Basis(Provision.REGISTRATION)
    void yearsBeforeRegistrationAreAQuestionForTheOffice() {
        var facts = new Candidacy(
                Kind.ORGANISATION,
                true,
                true,
                LocalDate.of(2024, 1, 1),
                Set.of(),
                true,
                new Answers(Map.of("operating-since", "2015-01-01")),
                Set.of(),
                List.of(),
                List.of(),
                DEADLINE,
                DEADLINE,
                edition());
        assertThat(only(facts, Provision.REGISTRATION, "OPERATING").standing()).isEqualTo(Finding.Standing.OPEN);
    }

    @Test
    @Basis({Provision.SCOPE, Provision.REGISTRATION})
    void organisationOutsideTheCountyOrWithoutLegalPersonalityIsRuledOut() {
        var facts = new Candidacy(
                Kind.ORGANISATION,
                false,
                false,
                null,
                Set.of(),
                true,
                Answers.NONE,
                Set.of(),
                List.of(),
                List.of(),
                DEADLINE,
                DEADLINE,
                edition());
        assertThat(failing(facts)).contains("NOT_IN_COUNTY", "NO_LEGAL_PERSON");
    }

    @Test
    @Basis(Provision.SCOPE)
    void branchAndIndividualBusinessAreQuestionsWhateverWasFound() {
        var facts = new Candidacy(
                Kind.ORGANISATION,
                true,
                true,
                null,
                Set.of(Doubt.BRANCH, Doubt.INDIVIDUAL_BUSINESS),
                true,
                Answers.NONE,
                Set.of(),
                List.of(),
                List.of(),
                DEADLINE,
                DEADLINE,
                edition());
        assertThat(only(facts, Provision.SCOPE, "BRANCH").standing()).isEqualTo(Finding.Standing.OPEN);
        assertThat(only(facts, Provision.SCOPE, "INDIVIDUAL_BUSINESS").standing())
                .isEqualTo(Finding.Standing.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"云溪恒岳机械有限公司衡山分公司, BRANCH", "云溪银行西渡支行（筹）, BRANCH", "分公司管理咨询有限公司, ", "云溪恒岳机械有限公司, "})
    @Basis(Provision.SCOPE)
    void branchIsToldByItsName(String name, @Nullable Doubt doubt) {
        assertThat(Doubt.of(named(name, "91430421MA4L00001X"))).isEqualTo(doubt == null ? Set.of() : Set.of(doubt));
    }

    @Test
    @Basis(Provision.SCOPE)
    void individualBusinessIsToldByItsCode() {
        assertThat(Doubt.of(named("西渡镇老街酒坊", individualBusiness()))).containsExactly(Doubt.INDIVIDUAL_BUSINESS);
    }

    /** A valid code of an individual's business. */
    private static String individualBusiness() {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> "92430421MA4L00001" + (char) check)
                .filter(code -> Uscc.parse(code) instanceof Parsed.Valid)
                .findFirst()
                .orElseThrow();
    }

    private static Applicant named(String name, String code) {
        return new Applicant(
                new ApplicantId(UUID.randomUUID()),
                Kind.ORGANISATION,
                name,
                "0".repeat(64),
                code,
                "云溪县",
                LocalDate.of(2015, 1, 1),
                "法人甲",
                null,
                null,
                Applicant.State.CONFIRMED,
                new PersonId(UUID.randomUUID()),
                Instant.EPOCH,
                Instant.EPOCH,
                true,
                true,
                "");
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whoeverIsNotConfirmedIsToldNothingOfTheRegister() {
        var facts = new Candidacy(
                Kind.ORGANISATION,
                null,
                null,
                null,
                Set.of(),
                false,
                Answers.NONE,
                Set.of(),
                List.of(bar(Ground.FRAUD), bar(Ground.HIGHER_AWARD)),
                List.of(),
                DEADLINE,
                DEADLINE,
                edition());
        assertThat(failing(facts)).containsExactly("NOT_CONFIRMED_MEMBER");
        assertThat(Eligibility.findings(facts))
                .noneMatch(finding ->
                        finding.provision() == Provision.FRAUD || finding.provision() == Provision.REAPPLICATION_BAR);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATIVE_PENALTY, 2023-03-30, NO, DECLARED",
        "ADMINISTRATIVE_PENALTY, 2023-03-31, NO, NOT_MET",
        "ADMINISTRATIVE_PENALTY, 2023-04-01, NO, NOT_MET",
        "ADMINISTRATIVE_PENALTY, 2026-03-31, NO, NOT_MET",
        "ADMINISTRATIVE_PENALTY, 2023-03-30, YES, DECLARED",
        "ADMINISTRATIVE_PENALTY, 2023-03-31, YES, QUESTION",
        "CRIMINAL_PENALTY, 2025-01-01, YES, QUESTION",
        "ACCIDENT, 2025-01-01, YES, NOT_MET",
        "COUNTERFEIT, 2025-01-01, YES, NOT_MET"
    })
    @Basis(Provision.CLEAN_RECORD)
    void incidentCountsWithinThreeYearsAndOnlyAnAnnulledPenaltyIsAQuestion(
            String kind, LocalDate day, String annulled, Result expected) {
        var facts = organisation(
                Map.of(
                        "clean-record",
                        "SOME",
                        "incident-kind-1",
                        kind,
                        "incident-date-1",
                        day.toString(),
                        "incident-text-1",
                        "处罚",
                        "incident-annulled-1",
                        annulled),
                DEADLINE);
        assertThat(Eligibility.findings(facts))
                .filteredOn(finding -> finding.provision() == Provision.CLEAN_RECORD)
                .extracting(Finding::result)
                .containsExactly(expected);
    }

    @Test
    @Basis(Provision.INDIVIDUAL_CONDUCT)
    void breachOfLawOfAnIndividualCountsWithoutLimitOfTime() {
        var facts = individual(Map.of(
                "clean-record", "SOME",
                "incident-kind-1", "OTHER_BREACH",
                "incident-date-1", "1999-01-01",
                "incident-text-1", "违法"));
        assertThat(failing(facts)).containsExactly("CONDUCT_BREACH");
        assertThat(failing(individual(Map.of("clean-record", "NONE")))).isEmpty();
    }

    @Test
    @Basis(Provision.HIGHER_AWARD)
    void higherAwardExcludesAndNominationIsAQuestionForOrganisationsOnly() {
        var held = Map.of(
                "higher-award",
                "SOME",
                "award-level-1",
                "city",
                "award-result-1",
                "AWARDED",
                "award-date-1",
                "2001-01-01");
        assertThat(failing(organisation(held, DEADLINE))).contains("HIGHER_AWARD_DECLARED");
        var nominated = new HashMap<>(held);
        nominated.put("award-result-1", "NOMINATED");
        assertThat(only(organisation(nominated, DEADLINE), Provision.HIGHER_AWARD, "HIGHER")
                        .standing())
                .isEqualTo(Finding.Standing.OPEN);
        assertThat(Eligibility.findings(individual(Map.of())))
                .noneMatch(finding -> finding.provision() == Provision.HIGHER_AWARD);
    }

    @Test
    @Basis({Provision.REAPPLICATION_BAR, Provision.FRAUD})
    void sameModelAndFraudAreRuledOutAndAnotherModelIsAQuestion() {
        var facts = new Candidacy(
                Kind.ORGANISATION,
                true,
                true,
                null,
                Set.of(),
                true,
                Answers.NONE,
                Set.of(),
                List.of(bar(Ground.SAME_MODEL), bar(Ground.OTHER_MODEL), bar(Ground.FRAUD)),
                List.of(),
                DEADLINE,
                DEADLINE,
                edition());
        assertThat(failing(facts)).contains("SAME_MODEL_BARRED", "FRAUD_BARRED");
        assertThat(only(facts, Provision.REAPPLICATION_BAR, "OTHER_MODEL").standing())
                .isEqualTo(Finding.Standing.OPEN);
        assertThat(only(facts, Provision.FRAUD, "FRAUD_BARRED").refusal().arguments())
                .containsExactly("县长质量奖", "衡政发〔2022〕8号", LocalDate.of(2028, 5, 9));
    }

    @Test
    @Basis({Provision.REAPPLICATION_BAR, Provision.FRAUD, Provision.HIGHER_AWARD})
    void whatAPredecessorOrAnEmployerWasAwardedOrBarredForIsAQuestion() {
        var facts = new Candidacy(
                Kind.ORGANISATION,
                true,
                true,
                null,
                Set.of(),
                true,
                Answers.NONE,
                Set.of(),
                List.of(),
                List.of(bar(Ground.SAME_MODEL), bar(Ground.FRAUD), bar(Ground.HIGHER_AWARD)),
                DEADLINE,
                DEADLINE,
                edition());
        assertThat(failing(facts)).doesNotContain("RELATED_MODEL", "RELATED_FRAUD", "RELATED_HIGHER_AWARD");
        assertThat(only(facts, Provision.REAPPLICATION_BAR, "RELATED_MODEL").standing())
                .isEqualTo(Finding.Standing.OPEN);
        assertThat(only(facts, Provision.FRAUD, "RELATED_FRAUD").standing()).isEqualTo(Finding.Standing.OPEN);
        assertThat(only(facts, Provision.HIGHER_AWARD, "RELATED_HIGHER_AWARD").standing())
                .isEqualTo(Finding.Standing.OPEN);
    }

    @Test
    @Basis(Provision.QUALITY_MANAGEMENT)
    void modelThatIsToBePractisedInFutureIsNotMet() {
        assertThat(failing(organisation(Map.of("excellence-since", "2026-04-01"), DEADLINE)))
                .contains("EXCELLENCE_NOT_YET");
        assertThat(failing(organisation(Map.of("excellence-since", "2026-03-31"), DEADLINE)))
                .doesNotContain("EXCELLENCE_NOT_YET");
    }

    private static BarFinding bar(Ground ground) {
        return new BarFinding(ground, "县长质量奖", "衡政发〔2022〕8号", LocalDate.of(2028, 5, 9), "三全模式");
    }

    private static Candidacy organisation(Map<String, String> answers, LocalDate deadline) {
        return new Candidacy(
                Kind.ORGANISATION,
                true,
                true,
                LocalDate.of(2000, 1, 1),
                Set.of(),
                true,
                new Answers(answers),
                Set.of(),
                List.of(),
                List.of(),
                deadline,
                deadline,
                edition());
    }

    private static Candidacy individual(Map<String, String> answers) {
        return new Candidacy(
                Kind.INDIVIDUAL,
                true,
                false,
                null,
                Set.of(),
                true,
                new Answers(answers),
                Set.of(),
                List.of(),
                List.of(),
                DEADLINE,
                DEADLINE,
                edition());
    }

    private static gov.award.measures.Edition edition() {
        return new Editions().byCode("hengyang-2023");
    }

    private static List<String> failing(Candidacy facts) {
        return Eligibility.findings(facts).stream()
                .filter(finding -> finding.standing() == Finding.Standing.BAD)
                .map(Finding::rule)
                .toList();
    }

    private static Finding only(Candidacy facts, Provision provision, String rule) {
        return Eligibility.findings(facts).stream()
                .filter(finding ->
                        finding.provision() == provision && finding.rule().startsWith(rule))
                .findFirst()
                .orElseThrow();
    }
}
