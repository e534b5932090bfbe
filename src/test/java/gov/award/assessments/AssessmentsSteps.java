package gov.award.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Has assessors score, conclude, report and visit through the acts of the program, for tests of every module. */
public final class AssessmentsSteps {

    private final ApplicationContext context;

    public AssessmentsSteps(ApplicationContext context) {
        this.context = context;
    }

    /** Every item scored alike, then given. */
    public void sheetGiven(Actor scorer, ApplicationId application, Stage stage, int percent) {
        var page = context.getBean(SheetReadings.class).ownSheet(scorer, application, stage);
        var scores = page.lines().stream()
                .filter(line -> !Integer.valueOf(percent).equals(line.before()))
                .map(line -> score(line.item().code(), percent, line.score().version()))
                .toList();
        allowed(context.getBean(SaveSheet.class).save(scorer, application, stage, scores));
        allowed(context.getBean(GiveSheet.class).give(scorer, application, stage));
    }

    public Verdict save(Actor scorer, ApplicationId application, Stage stage, String item, int percent, int version) {
        return context.getBean(SaveSheet.class)
                .save(scorer, application, stage, List.of(score(item, percent, version)));
    }

    private static ItemScore score(String item, int percent, int version) {
        return new ItemScore(item, percent, "方法系统有效", "对比数据不足", "核实改进项目的数据", "现场查证后调整", version, null);
    }

    /** The consensus of a case, alike for every item, closed. */
    public void concluded(Actor leader, ApplicationId application, Stage stage, int percent) {
        var page = context.getBean(ConsensusReadings.class).page(leader, application, stage);
        var items = page.lines().stream()
                .map(line -> new ConsensusItem(line.item().code(), percent, "合议讨论后一致"))
                .toList();
        allowed(context.getBean(SaveConsensus.class)
                .save(leader, application, stage, new ConsensusForm(page.version(), items)));
        allowed(context.getBean(CloseConsensus.class).close(leader, application, stage, page.version() + 1));
    }

    /** All cases the leader leads, reported with those proposed. */
    public void documentReported(Actor leader, RoundId round, Set<UUID> proposed) {
        allowed(context.getBean(GiveDocumentReport.class)
                .give(leader, round, new PaperId(UUID.randomUUID()), new DocumentReportForm("独立评分后合议。", proposed)));
    }

    public void shortlistFixed(Actor director, RoundId round, List<ApplicationId> listed) {
        allowed(context.getBean(ProposeShortlist.class).propose(director, round));
        allowed(context.getBean(FixShortlist.class)
                .fix(
                        director,
                        round,
                        UUID.randomUUID(),
                        new ShortlistForm(
                                Set.copyOf(listed.stream()
                                        .map(ApplicationId::value)
                                        .toList()),
                                "按名单安排")));
    }

    public void visitPlanned(Actor leader, ApplicationId application, LocalDate starts, LocalDate ends) {
        allowed(context.getBean(PlanVisit.class)
                .plan(
                        leader,
                        application,
                        UUID.randomUUID(),
                        new VisitForm(starts, ends, "总部和一号车间", "首次会议；现场查证；末次会议", "按生产安排")));
    }

    /** On or after the last day of the visit. */
    public void siteReported(Actor leader, ApplicationId application) {
        var item = context.getBean(SheetReadings.class)
                .ownSheet(leader, application, Stage.SITE)
                .lines()
                .getFirst()
                .item()
                .code();
        allowed(context.getBean(RecordFinding.class)
                .record(leader, application, UUID.randomUUID(), new FindingForm(item, "如何决策", "会议记录", "属实")));
        allowed(context.getBean(GiveSiteReport.class)
                .give(leader, application, new PaperId(UUID.randomUUID()), new SiteReportForm("总经理", "问题已核实", "符合要求")));
    }

    static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
