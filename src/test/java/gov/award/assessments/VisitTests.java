package gov.award.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.PanelsSteps;
import gov.award.panels.Stage;
import gov.award.papers.PaperId;
import gov.award.people.PeopleSteps;
import gov.award.rankings.RankingsSteps;
import gov.award.rounds.Phase;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The visit to an applicant on the shortlist: how long it takes, and that it is reported when it is over (article 18). */
@DatabaseTest
@Basis(Provision.SITE_REVIEW)
class VisitTests {

    private static final LocalDate STARTS = LocalDate.of(2026, 6, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    MovableClock clock;

    private AssessmentsSteps steps;
    private List<Actor> visitors;
    private Actor leader;
    private ApplicationId application;

    @BeforeEach
    void siteReview() {
        var people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        RoundId round = rounds.announcedRound();
        var rankings = new RankingsSteps(context, people);
        var panels = new PanelsSteps(context, people, rounds.office());
        steps = new AssessmentsSteps(context);
        application = rankings.shortlisted(round, Kind.ORGANISATION, "甲公司");
        rankings.listed(round, application, Kind.ORGANISATION, "甲公司");
        rankings.reached(round, Phase.SHORTLIST);
        visitors = panels.ready(round, 3);
        leader = visitors.getFirst();
        panels.team(round, Stage.SITE, Kind.ORGANISATION, visitors);
        panels.unconcerned(round, visitors, List.of(application));
        rankings.reached(round, Phase.SITE_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "4, false"})
    @Basis(Provision.SITE_DAYS)
    void visitTakesTwoToThreeDaysAndAnyOtherLengthAReason(int days, boolean allowed) {
        assertThat(plan(days, " ")).isInstanceOf(allowed ? Verdict.Allowed.class : Verdict.NeedsJustification.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(plan(days, "场所分散")).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    @Basis(Provision.SITE_DAYS)
    void visitDoesNotEndBeforeItStarts() {
        assertThat(rules(plan(0, "理由"))).containsExactly("VISIT_ENDS_BEFORE_START");
    }

    @Test
    void reportIsGivenOnTheLastDayOfTheVisitAndNotBefore() {
        assertThat(rules(report())).contains("VISIT_NOT_PLANNED");
        assertThat(plan(2, "")).isEqualTo(Verdict.ALLOWED);
        clock.set(STARTS);
        visitors.forEach(visitor -> steps.sheetGiven(visitor, application, Stage.SITE, 65));
        steps.concluded(leader, application, Stage.SITE, 65);
        assertThat(rules(report())).containsExactly("VISIT_NOT_OVER", "NO_FINDINGS");
        found();
        clock.set(STARTS, LocalTime.of(23, 59, 59));
        assertThat(rules(report())).containsExactly("VISIT_NOT_OVER");
        clock.set(STARTS.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(report()).isEqualTo(Verdict.ALLOWED);
        assertThat(rules(report())).containsExactly("REPORT_ALREADY_GIVEN");
    }

    @Test
    void reportAfterTheVisitIsTakenToo() {
        assertThat(plan(2, "")).isEqualTo(Verdict.ALLOWED);
        clock.set(STARTS.plusDays(2));
        visitors.forEach(visitor -> steps.sheetGiven(visitor, application, Stage.SITE, 65));
        steps.concluded(leader, application, Stage.SITE, 65);
        found();
        assertThat(report()).isEqualTo(Verdict.ALLOWED);
    }

    /** On both the first and the last day, as article 18 counts. */
    private Verdict plan(int days, String justification) {
        return context.getBean(PlanVisit.class)
                .plan(
                        leader,
                        application,
                        UUID.randomUUID(),
                        new VisitForm(STARTS, STARTS.plusDays(days - 1), "总部", "查证", justification));
    }

    private void found() {
        var item = context.getBean(SheetReadings.class)
                .ownSheet(leader, application, Stage.SITE)
                .lines()
                .getFirst()
                .item()
                .code();
        assertThat(context.getBean(RecordFinding.class)
                        .record(leader, application, UUID.randomUUID(), new FindingForm(item, "如何决策", "会议记录", "属实")))
                .isEqualTo(Verdict.ALLOWED);
    }

    private Verdict report() {
        return context.getBean(GiveSiteReport.class)
                .give(leader, application, new PaperId(UUID.randomUUID()), new SiteReportForm("总经理", "问题已核实", "符合要求"));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
