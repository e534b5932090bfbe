package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.forms.StandardAnswers;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.register.AwardLevel;
import gov.award.register.AwardStanding;
import gov.award.register.EntryForm;
import gov.award.register.EntrySort;
import gov.award.register.RegisterSteps;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Rows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The conditions and their limits, by the act of giving in: on 2 March 2026, in a round whose last day is 1 April 2026. */
@DatabaseTest
class ConditionsTests {

    @Autowired
    ApplicationContext context;

    private PeopleSteps people;
    private ApplicationsSteps steps;
    private RoundId round;
    private @Nullable ApplicationId last;
    private @Nullable Actor office;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        steps = new ApplicationsSteps(context, people);
    }

    @ParameterizedTest
    @CsvSource({
        "POLICY_CONFORMITY, policy-statement, POLICY",
        "LEADING_POSITION, leading-statement, LEADING",
        "REPUTATION, reputation-statement, REPUTATION",
        "QUALITY_MANAGEMENT, quality-statement, QUALITY"
    })
    @Basis({Provision.POLICY_CONFORMITY, Provision.LEADING_POSITION, Provision.REPUTATION, Provision.QUALITY_MANAGEMENT
    })
    void organisationStatesAndProvesEachCondition(Provision condition, String statement, FilePlace evidence) {
        statedAndProved(steps.organisation("云溪机械有限公司"), condition, statement, evidence);
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL_CONTRIBUTION, contribution-statement, CONTRIBUTION"})
    @Basis(Provision.INDIVIDUAL_CONTRIBUTION)
    void individualStatesAndProvesTheContribution(Provision condition, String statement, FilePlace evidence) {
        statedAndProved(steps.individual("张三"), condition, statement, evidence);
    }

    private void statedAndProved(Party party, Provision condition, String statement, FilePlace evidence) {
        var id = steps.draft(party, round);
        var all = filledIn(party, id, evidence);
        var missing = new HashMap<>(all);
        missing.remove(statement);
        allowed(steps.save(party, id, Section.CONDITIONS, 0, missing));
        assertThat(steps.submit(party, id).reasons())
                .extracting(Refusal::rule, Refusal::basis)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("ANSWER_MISSING", Provision.SUBMISSION),
                        org.assertj.core.groups.Tuple.tuple("FILE_MISSING", condition));
        allowed(steps.save(party, id, Section.CONDITIONS, 1, all));
        assertThat(rules(steps.submit(party, id))).containsExactly("FILE_MISSING");
        allowed(steps.attach(party, id, evidence, ApplicationsSteps.pdf("证明.pdf")));
        allowed(steps.submit(party, id));
    }

    @ParameterizedTest
    @CsvSource({"false, ANSWER_MISSING", "true, "})
    @Basis(Provision.INDIVIDUAL_AWARENESS)
    void individualStatesItsSenseOfQuality(boolean stated, String expected) {
        var party = steps.individual("张三");
        var id = steps.complete(party, round, unit(), "三全模式");
        var answers = conditions(party, Map.of());
        if (!stated) {
            answers.remove("awareness-statement");
        }
        allowed(steps.save(party, id, Section.CONDITIONS, 1, answers));
        refusedOrNot(steps.submit(party, id), expected);
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, ", "2023-04-01, ", "2023-04-02, OPERATING_TOO_SHORT"})
    @Basis(Provision.REGISTRATION)
    void threeYearsOfOperationAreFullOnTheLastDay(LocalDate since, String expected) {
        refusedOrNot(given(Map.of("operating-since", since.toString())), expected);
    }

    @Test
    @Basis(Provision.CLEAN_RECORD)
    void everyIncidentCountsNotTheFirstAlone() {
        refusedOrNot(
                given(Map.of(
                        "clean-record", "SOME",
                        "incident-kind-1", "ADMINISTRATIVE_PENALTY",
                        "incident-date-1", "2020-01-01",
                        "incident-text-1", "环保行政处罚",
                        "incident-kind-5", "ADMINISTRATIVE_PENALTY",
                        "incident-date-5", "2025-01-01",
                        "incident-text-5", "安全生产行政处罚")),
                "INCIDENT_COUNTS");
    }

    @ParameterizedTest
    @CsvSource({"2023-03-31, ", "2023-04-01, INCIDENT_COUNTS", "2023-04-02, INCIDENT_COUNTS"})
    @Basis(Provision.CLEAN_RECORD)
    void incidentWithinThreeYearsBeforeTheLastDayRefusesTheSubmission(LocalDate day, String expected) {
        refusedOrNot(
                given(Map.of(
                        "clean-record", "SOME",
                        "incident-kind-1", "ADMINISTRATIVE_PENALTY",
                        "incident-date-1", day.toString(),
                        "incident-text-1", "环保行政处罚")),
                expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, ADMINISTRATIVE_PENALTY, false, ANNULMENT_UNPROVEN",
        "ORGANISATION, ADMINISTRATIVE_PENALTY, true, ",
        "ORGANISATION, CRIMINAL_PENALTY, true, ",
        "ORGANISATION, ACCIDENT, true, INCIDENT_COUNTS",
        "ORGANISATION, COUNTERFEIT, true, INCIDENT_COUNTS",
        "INDIVIDUAL, CRIMINAL_PENALTY, false, ANNULMENT_UNPROVEN",
        "INDIVIDUAL, CRIMINAL_PENALTY, true, ",
        "INDIVIDUAL, OTHER_BREACH, true, CONDUCT_BREACH"
    })
    @Basis({Provision.CLEAN_RECORD, Provision.INDIVIDUAL_CONDUCT})
    void onlyAPenaltyIsHeardOfAsAnnulledAndOnProof(Kind kind, String incident, boolean proven, String expected) {
        refusedOrNot(annulled(kind, incident, proven), expected);
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, CLEAN_RECORD", "INDIVIDUAL, INDIVIDUAL_CONDUCT"})
    @Basis({Provision.CLEAN_RECORD, Provision.INDIVIDUAL_CONDUCT})
    void whetherAPenaltyWasAnnulledTheOfficeDecidesWithItsReason(Kind kind, Provision condition) {
        allowed(annulled(kind, "ADMINISTRATIVE_PENALTY", true));
        var id = Objects.requireNonNull(last);
        var clerk = Objects.requireNonNull(office);
        assertThat(rulesOpen(id)).contains("PENALTY_ANNULLED");
        var find = context.getBean(FindEligibility.class);

        assertThat(rules(find.find(clerk, id, condition, Outcome.MET, " ")))
                .containsExactly("APPLICATION_REASON_MISSING");
        allowed(find.find(clerk, id, condition, Outcome.NOT_MET, "文书系变更而非撤销"));
        assertThat(failing(id)).containsExactly("PENALTY_ANNULLED");
        allowed(find.find(clerk, id, condition, Outcome.MET, "经核对行政复议决定书，处罚已撤销"));
        assertThat(rulesOpen(id)).doesNotContain("PENALTY_ANNULLED");
        assertThat(failing(id)).isEmpty();
    }

    private Verdict annulled(Kind kind, String incident, boolean proven) {
        var party = kind == Kind.ORGANISATION ? steps.organisation("云溪机械有限公司") : steps.individual("张三");
        var id = steps.complete(party, round, unit(), "三全模式");
        last = id;
        var declared = Map.of(
                "clean-record", "SOME",
                "incident-kind-1", incident,
                "incident-date-1", "2025-06-01",
                "incident-text-1", "情况说明",
                "incident-annulled-1", "YES");
        allowed(steps.save(party, id, Section.CONDITIONS, 1, conditions(party, declared)));
        if (proven) {
            var place = kind == Kind.ORGANISATION ? FilePlace.RECORD : FilePlace.CONDUCT;
            allowed(steps.attach(party, id, place, ApplicationsSteps.pdf("行政复议决定书.pdf")));
        }
        return steps.submit(party, id);
    }

    @ParameterizedTest
    @CsvSource({"2020-02-29, ", "2020-03-01, ", "2020-03-02, SAME_MODEL_BARRED"})
    @Basis(Provision.REAPPLICATION_BAR)
    void sixYearsAfterAnAwardTheSameModelIsFreeAgain(LocalDate decided, String expected) {
        var party = steps.organisation("云溪机械有限公司");
        entered(
                EntrySort.AWARD,
                EntryForm.award("县长质量奖", "云政发〔2020〕8号", decided, Kind.ORGANISATION, party.code(), "云溪机械有限公司", "三全模式"));
        var id = steps.complete(party, round, unit(), "三全模式");
        refusedOrNot(steps.submit(party, id), expected);
    }

    @ParameterizedTest
    @CsvSource({"2020-03-01, ", "2020-03-02, FRAUD_BARRED", "2020-03-03, FRAUD_BARRED"})
    @Basis(Provision.FRAUD)
    void onTheDayAfterTheLastOfABarOneMayApplyAgain(LocalDate revoked, String expected) {
        var party = steps.organisation("云溪机械有限公司");
        RegisterSteps.fraud(
                context,
                people.actor(Role.OFFICE),
                people.director(),
                Kind.ORGANISATION,
                party.code(),
                "云溪机械有限公司",
                revoked);
        var id = steps.complete(party, round, unit(), "全新模式");
        refusedOrNot(steps.submit(party, id), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, , , ",
        "SOME, , , PREDECESSOR_NOT_NAMED",
        "SOME, 云溪机械厂, , PREDECESSOR_INCOMPLETE",
        "SOME, 云溪机械厂, 91430421MA4L00900, PREDECESSOR_CODE_NOT_VALID",
        "NONE, 云溪机械厂, VALID, DECLARATION_CONTRADICTS",
        "SOME, 云溪机械厂, VALID, "
    })
    @Basis(Provision.REAPPLICATION_BAR)
    void predecessorsAreNamedWithTheirCodes(String declared, String name, String code, String expected) {
        refusedOrNot(predecessor(declared, name, "VALID".equals(code) ? ApplicationsSteps.uscc(900) : code), expected);
    }

    @Test
    @Basis(Provision.REAPPLICATION_BAR)
    void awardOfAPredecessorIsAQuestionForTheOfficeAndNoPass() {
        entered(
                EntrySort.AWARD,
                EntryForm.award(
                        "县长质量奖",
                        "云政发〔2022〕8号",
                        LocalDate.of(2022, 5, 10),
                        Kind.ORGANISATION,
                        ApplicationsSteps.uscc(900),
                        "云溪机械厂",
                        "三全模式"));
        allowed(predecessor("SOME", "云溪机械厂", ApplicationsSteps.uscc(900)));

        assertThat(rulesOpen(Objects.requireNonNull(last))).contains("RELATED_MODEL");
    }

    @Test
    @Basis(Provision.REAPPLICATION_BAR)
    void modelAnEmployerWasAwardedForIsAQuestionInTheHandsOfItsStaff() {
        entered(
                EntrySort.AWARD,
                EntryForm.award(
                        "县长质量奖",
                        "云政发〔2022〕8号",
                        LocalDate.of(2022, 5, 10),
                        Kind.ORGANISATION,
                        ApplicationsSteps.uscc(900),
                        "云溪机械厂",
                        "三全模式"));
        var reuser = steps.individual("张三");
        var reused = steps.complete(reuser, round, unit(), "三全模式");
        allowed(steps.submit(reuser, reused));
        var other = steps.individual("李四");
        var own = steps.complete(other, round, unit(), "工匠带徒法");
        allowed(steps.submit(other, own));

        assertThat(rulesOpen(reused)).contains("RELATED_MODEL");
        assertThat(rulesOpen(own)).doesNotContain("RELATED_MODEL");
    }

    @Test
    @Basis(Provision.HIGHER_AWARD)
    void rulingAnswersWhatWasAskedAndNothingThatIsAskedLater() {
        var party = steps.organisation("云溪机械有限公司");
        nominated(party, "首届提名", "湘政发〔2020〕1号");
        var id = steps.complete(party, round, unit(), "三全模式");
        allowed(steps.submit(party, id));
        assertThat(rulesOpen(id)).contains("HIGHER_NOMINATION_ON_RECORD");
        allowed(ruled(id, Provision.HIGHER_AWARD, Outcome.MET));
        assertThat(rulesOpen(id)).doesNotContain("HIGHER_NOMINATION_ON_RECORD");
        assertThat(unsettled(id)).doesNotContain(Provision.HIGHER_AWARD);

        nominated(party, "第二届提名", "湘政发〔2023〕2号");
        assertThat(rulesOpen(id)).containsOnlyOnce("HIGHER_NOMINATION_ON_RECORD");
        assertThat(unsettled(id)).contains(Provision.HIGHER_AWARD);
        allowed(ruled(id, Provision.HIGHER_AWARD, Outcome.MET));
        assertThat(unsettled(id)).doesNotContain(Provision.HIGHER_AWARD);

        Rows.run("update application_version set submitted_at = now() + interval '1 day' where application = '%s'"
                .formatted(id.value()));
        assertThat(rulesOpen(id)).contains("HIGHER_NOMINATION_ON_RECORD");
        assertThat(unsettled(id)).contains(Provision.HIGHER_AWARD);
    }

    @Test
    @Basis(Provision.REAPPLICATION_BAR)
    void whatTheRegisterLearnsLaterOfAPredecessorIsAskedUntilTheAward() {
        allowed(predecessor("SOME", "云溪机械厂", ApplicationsSteps.uscc(900)));
        var id = Objects.requireNonNull(last);
        assertThat(unsettled(id)).doesNotContain(Provision.REAPPLICATION_BAR);
        entered(
                EntrySort.AWARD,
                EntryForm.award(
                        "县长质量奖",
                        "云政发〔2022〕8号",
                        LocalDate.of(2022, 5, 10),
                        Kind.ORGANISATION,
                        ApplicationsSteps.uscc(900),
                        "云溪机械厂",
                        "三全模式"));
        assertThat(unsettled(id)).contains(Provision.REAPPLICATION_BAR);
    }

    private void nominated(Party party, String title, String document) {
        entered(
                EntrySort.AWARD,
                EntryForm.higher(
                        title,
                        document,
                        LocalDate.of(2023, 5, 10),
                        AwardLevel.PROVINCE,
                        AwardStanding.NOMINATED,
                        party.code(),
                        "云溪机械有限公司"));
    }

    private Verdict ruled(ApplicationId id, Provision provision, Outcome outcome) {
        return context.getBean(FindEligibility.class)
                .find(Objects.requireNonNull(office), id, provision, outcome, "经核实，不影响本届申报。");
    }

    private Set<Provision> unsettled(ApplicationId id) {
        return context.getBean(AskStillEligible.class).against(Objects.requireNonNull(office), id).stream()
                .filter(reason -> reason.rule().equals("ELIGIBILITY_UNSETTLED"))
                .map(Refusal::basis)
                .collect(Collectors.toSet());
    }

    private List<String> failing(ApplicationId id) {
        return context
                .getBean(EligibilityReadings.class)
                .eligibility(Objects.requireNonNull(office), id, Locale.CHINA)
                .report()
                .failing()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    private List<String> rulesOpen(ApplicationId id) {
        return context
                .getBean(EligibilityReadings.class)
                .eligibility(Objects.requireNonNull(office), id, Locale.CHINA)
                .report()
                .open()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    private Verdict predecessor(String declared, @Nullable String name, @Nullable String code) {
        var party = steps.organisation("云溪机械有限公司");
        var id = steps.complete(party, round, unit(), "三全模式");
        last = id;
        var answers = new HashMap<>(ApplicationsSteps.answers(Section.MODEL, party.kind(), unit(), "三全模式"));
        answers.put("predecessors", declared);
        answers.put("predecessor-name-1", name == null ? "" : name);
        answers.put("predecessor-code-1", code == null ? "" : code);
        allowed(steps.save(party, id, Section.MODEL, 1, answers));
        return steps.submit(party, id);
    }

    private Verdict given(Map<String, String> changed) {
        var party = steps.organisation("云溪机械有限公司");
        var id = steps.complete(party, round, unit(), "三全模式");
        allowed(steps.save(party, id, Section.CONDITIONS, 1, conditions(party, changed)));
        return steps.submit(party, id);
    }

    /** All but the section of the conditions and one place of evidence; returns what that section would say. */
    private Map<String, String> filledIn(Party party, ApplicationId id, FilePlace without) {
        for (var section : Section.values()) {
            if (section != Section.CONDITIONS && StandardAnswers.asks(section, party.kind())) {
                allowed(steps.save(
                        party, id, section, 0, ApplicationsSteps.answers(section, party.kind(), unit(), "三全模式")));
            }
        }
        for (var place : StandardAnswers.files(party.kind())) {
            if (place != without) {
                allowed(steps.attach(party, id, place, ApplicationsSteps.pdf(place + "材料.pdf")));
            }
        }
        return conditions(party, Map.of());
    }

    private Map<String, String> conditions(Party party, Map<String, String> changed) {
        var answers = new HashMap<>(ApplicationsSteps.answers(Section.CONDITIONS, party.kind(), unit(), "三全模式"));
        answers.putAll(changed);
        return answers;
    }

    private gov.award.acting.UnitId unit() {
        return people.unit(UnitPart.RECOMMENDING);
    }

    private void entered(EntrySort sort, EntryForm form) {
        Actor clerk = people.actor(Role.OFFICE);
        RegisterSteps.confirmed(context, clerk, people.director(), sort, form);
    }

    private static void refusedOrNot(Verdict verdict, @Nullable String expected) {
        assertThat(rules(verdict)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
