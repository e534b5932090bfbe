package gov.award.recommendations;

import static gov.award.recommendations.RecommendationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.applications.ApplicationsSteps;
import gov.award.applications.Confirmations.Confirmation;
import gov.award.applications.EligibilityPage;
import gov.award.applications.EligibilityReadings;
import gov.award.applications.FindEligibility;
import gov.award.applications.Finding;
import gov.award.applications.Outcome;
import gov.award.forms.FilePlace;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The office sees of each condition what was computed, stated and proved, and who confirmed it. */
@DatabaseTest
@Basis({Provision.QUALITY_MANAGEMENT, Provision.SCOPE})
class EligibilityDeskTests {

    @Autowired
    ApplicationContext context;

    private PeopleSteps people;
    private ApplicationsSteps applicants;
    private RecommendationsSteps steps;
    private RoundId round;
    private Actor office;
    private Actor unit;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        applicants = new ApplicationsSteps(context, people);
        steps = new RecommendationsSteps(context, people);
        office = steps.pledged(round, people.actor(Role.OFFICE));
        unit = steps.recommender(round);
    }

    @Test
    void conditionIsShownWithWhatWasStatedProvedAndConfirmed() {
        var application = applicants.submitted(applicants.organisation("云溪机械有限公司"), round);
        assertThat(desk(application).confirmations()).isEmpty();

        steps.given(unit, application, Kind.ORGANISATION, OpinionOutcome.RECOMMENDED);

        var desk = desk(application);
        assertThat(desk.conditions()).containsKey(Provision.QUALITY_MANAGEMENT);
        assertThat(desk.stated().get(Provision.QUALITY_MANAGEMENT)).hasSize(2);
        assertThat(desk.stated().get(Provision.CLEAN_RECORD)).hasSize(1);
        assertThat(desk.stated().get(Provision.HIGHER_AWARD)).hasSize(1);
        assertThat(desk.stated().get(Provision.REAPPLICATION_BAR)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(desk.files().get(Provision.QUALITY_MANAGEMENT))
                .extracting(file -> file.name())
                .containsExactly("QUALITY材料.pdf");
        assertThat(desk.confirmations().get(Provision.QUALITY_MANAGEMENT))
                .extracting(Confirmation::found, Confirmation::by)
                .containsExactly(tuple("confirmed.UNIT.TRUE", unit.name()));
    }

    @Test
    @Basis({Provision.HIGHER_AWARD, Provision.REAPPLICATION_BAR})
    void whatProvesAnAwardOfAHigherLevelOrTheModelIsShownAtItsCondition() {
        var party = applicants.organisation("云溪机械有限公司");
        var application = applicants.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        allowed(applicants.attach(party, application, FilePlace.HIGHER_AWARD, ApplicationsSteps.pdf("提名文件.pdf")));
        allowed(applicants.attach(party, application, FilePlace.MODEL, ApplicationsSteps.pdf("模式说明.pdf")));
        allowed(applicants.submit(party, application));

        var desk = desk(application);
        assertThat(desk.conditions()).containsKeys(Provision.HIGHER_AWARD, Provision.REAPPLICATION_BAR);
        assertThat(desk.files().get(Provision.HIGHER_AWARD))
                .extracting(file -> file.name())
                .containsExactly("提名文件.pdf");
        assertThat(desk.files().get(Provision.REAPPLICATION_BAR))
                .extracting(file -> file.name())
                .containsExactly("模式说明.pdf");
    }

    @Test
    void branchIsDecidedByTheOfficeWithAReason() {
        var application = applicants.submitted(applicants.organisation("云溪机械有限公司西渡分公司"), round);
        assertThat(desk(application).report().open()).extracting(Finding::rule).containsExactly("BRANCH");

        allowed(context.getBean(FindEligibility.class)
                .find(office, application, Provision.SCOPE, Outcome.MET, "营业执照载明为独立法人，名称沿用旧称"));
        assertThat(desk(application).report().open()).isEmpty();
    }

    private EligibilityPage desk(ApplicationId application) {
        return context.getBean(EligibilityReadings.class).eligibility(office, application, Locale.CHINA);
    }
}
