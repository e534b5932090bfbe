package gov.award.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.CompareWithdrawal;
import gov.award.applications.Corrections;
import gov.award.applications.PaperActId;
import gov.award.applications.PaperForm;
import gov.award.applications.RecordWithdrawal;
import gov.award.applications.ResubmitApplication;
import gov.award.applications.WithdrawApplication;
import gov.award.files.Compared;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.notices.Inbox;
import gov.award.notices.Notice;
import gov.award.panels.RecusePerson;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import gov.award.testing.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is told what, whatever those who act may see of the others themselves. */
@DatabaseTest
class WithdrawalsTests {

    private static final String WITHDRAWN = "notice.recommendations.withdrawn";
    private static final String ON_PAPER = "notice.recommendations.withdrawnOnPaper";

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private PeopleSteps people;
    private RoundsSteps rounds;
    private RecommendationsSteps steps;
    private ApplicationsSteps applicants;
    private RoundId round;
    private Actor unit;
    private Actor elsewhere;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        rounds = new RoundsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        applicants = new ApplicationsSteps(context, people);
        unit = people.actor(Role.RECOMMENDER);
        elsewhere = people.actor(Role.RECOMMENDER, people.anotherUnit(UnitPart.RECOMMENDING, "别的单位"));
        round = rounds.announcedRound();
        steps.pledged(round, unit);
    }

    @Test
    @Basis({Provision.ANNOUNCEMENT, Provision.RECOMMENDING_UNITS})
    void announcementIsToldToEveryRecommendingUnit() {
        assertThat(told(unit)).containsExactly("notice.rounds.announced");
        assertThat(told(elsewhere)).containsExactly("notice.rounds.announced");
        assertThat(told(people.actor(Role.ASSESSOR))).isEmpty();
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void withdrawalIsToldToTheUnitAndTheOfficeAndToNobodyElse() {
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        withdraw(party, application);

        assertThat(told(unit)).contains(WITHDRAWN);
        assertThat(told(rounds.office())).contains(WITHDRAWN);
        assertThat(told(people.director())).contains(WITHDRAWN);
        assertThat(told(elsewhere)).doesNotContain(WITHDRAWN);
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void whoeverIsRecusedIsNotToldOfTheApplicationByName() {
        var clerk = people.actor(Role.OFFICE);
        var colleague = people.actor(Role.RECOMMENDER);
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        var office = steps.pledged(round, rounds.office());
        for (var kept : List.of(clerk, colleague)) {
            ApplicationsSteps.allowed(
                    context.getBean(RecusePerson.class).recuse(office, kept.requirePerson(), application, "近亲属"));
        }
        ApplicationsSteps.allowed(context.getBean(UrgeUnit.class).urge(office, application));
        withdraw(party, application);

        for (var kept : List.of(clerk, colleague)) {
            assertThat(told(kept)).doesNotContain(WITHDRAWN, "notice.recommendations.urged");
        }
        assertThat(told(unit)).contains(WITHDRAWN, "notice.recommendations.urged");
        assertThat(told(office)).contains(WITHDRAWN);
    }

    @Test
    @Basis(Provision.PRINCIPLES)
    void withdrawalOnPaperIsToldAsOneOnceItIsCompared() {
        var clerk = steps.pledged(round, people.actor(Role.OFFICE));
        var recording = steps.pledged(round, rounds.office());
        var director = steps.pledged(round, rounds.director());
        var party = applicants.onPaper(clerk, "白鹭竹艺合作社", 700);
        var application = applicants.complete(party, round, people.unit(UnitPart.RECOMMENDING), "竹艺匠心管理法", "2026-018");
        ApplicationsSteps.allowed(applicants.submit(party, application));
        var act = new PaperActId(UUID.randomUUID());
        var form = new PaperForm("因经营调整撤回", LocalDate.of(2026, 3, 2), null);
        ApplicationsSteps.allowed(context.getBean(RecordWithdrawal.class)
                .record(recording, application, act, form, ApplicationsSteps.pdf("撤回申请.pdf")));
        assertThat(told(unit)).doesNotContain(ON_PAPER, WITHDRAWN);

        ApplicationsSteps.allowed(
                context.getBean(CompareWithdrawal.class).compare(director, application, act, Compared.CONFIRMED, ""));

        for (var reader : List.of(unit, recording, director, clerk)) {
            assertThat(told(reader)).contains(ON_PAPER).doesNotContain(WITHDRAWN);
        }
        assertThat(told(elsewhere)).doesNotContain(ON_PAPER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"APPROVAL", "AWARD", "FOLLOW_UP"})
    @Basis(Provision.PRINCIPLES)
    void onceTheGovernmentHasDecidedNobodyWithdraws(Phase phase) {
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        Rows.run("update round set phase = '" + phase + "' where id = '" + round.text() + "'");

        var verdict = context.getBean(WithdrawApplication.class).withdraw(party.member(), application, "另有安排");

        assertThat(verdict.reasons())
                .extracting(Refusal::rule)
                .containsExactlyElementsOf(phase == Phase.APPROVAL ? List.of() : List.of("WITHDRAWN_TOO_LATE"));
    }

    @Test
    @Basis(Provision.CONFIDENTIALITY)
    void withdrawnDraftIsToldToNobody() {
        var party = applicants.organisation("云溪机械有限公司");
        withdraw(party, applicants.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式"));

        for (var actor : List.of(unit, rounds.office(), people.director())) {
            assertThat(told(actor)).doesNotContain(WITHDRAWN);
        }
    }

    @Test
    @Basis(Provision.RECOMMENDATION_TIME)
    void forwardingIsToldToTheOffice() {
        steps.recommended(unit, applicants.submitted(applicants.organisation("云溪机械有限公司"), round), Kind.ORGANISATION);

        assertThat(told(rounds.office())).contains("notice.recommendations.forwarded");
    }

    @Test
    @Basis({Provision.RECOMMENDATION_TIME, Provision.RECOMMENDING_UNITS})
    void unitsAndApplicantLearnWhoHasTheApplication() {
        var colleague = people.actor(Role.RECOMMENDER);
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        for (var reader : List.of(unit, colleague)) {
            assertThat(told(reader)).contains("notice.recommendations.arrived");
        }
        assertThat(told(elsewhere)).doesNotContain("notice.recommendations.arrived");

        clock.set(LocalDate.of(2026, 3, 12));
        var office = steps.pledged(round, rounds.office());
        ApplicationsSteps.allowed(context.getBean(UrgeUnit.class).urge(office, application));
        var other = elsewhere.units(Role.RECOMMENDER).iterator().next();
        ApplicationsSteps.allowed(
                context.getBean(ReassignApplication.class).reassign(office, application, other, "久未办理", null));

        assertThat(told(elsewhere)).contains("notice.recommendations.reassigned");
        for (var reader : List.of(unit, colleague)) {
            assertThat(told(reader)).contains("notice.recommendations.reassignedAway");
        }
        assertThat(told(party.member())).contains("notice.recommendations.unitChanged");
    }

    @Test
    @Basis(Provision.RECOMMENDATION_TIME)
    void unitLearnsThatACorrectionHasArrived() {
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.submitted(party, round);
        ApplicationsSteps.allowed(context.getBean(ReturnByUnit.class)
                .giveBack(unit, application, List.of(new Corrections.Point(Section.PROFILE, "概述过于简略"))));
        ApplicationsSteps.allowed(
                applicants.save(party, application, Section.PROFILE, 1, Map.of("profile-text", "补正后的概述")));
        ApplicationsSteps.allowed(context.getBean(ResubmitApplication.class)
                .resubmit(party.member(), application, new PaperId(UUID.randomUUID())));

        assertThat(told(unit)).contains("notice.recommendations.corrected");
    }

    private void withdraw(ApplicationsSteps.Party party, gov.award.applications.ApplicationId application) {
        assertThat(context.getBean(WithdrawApplication.class).withdraw(party.member(), application, "另有安排"))
                .isEqualTo(Verdict.ALLOWED);
    }

    private List<String> told(Actor actor) {
        return context.getBean(Inbox.class).latest(actor, 20).stream()
                .map(Notice::key)
                .toList();
    }
}
