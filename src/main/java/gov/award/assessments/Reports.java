package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.Row;
import gov.award.applications.ApplicationId;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports of the teams, each with the cases it covers. */
@Component
class Reports {

    private final Sheets sheets;
    private final Consensuses consensuses;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Reports(Sheets sheets, Consensuses consensuses, JdbcClient jdbc, BusinessClock clock) {
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Remark(String item, String strengths, String improvements, String question) {}

    /** The paper of the report that covers a case. */
    Optional<PaperId> paper(ReviewCase in) {
        return jdbc.sql("""
                        select r.paper from team_report_case c join team_report r on r.id = c.report
                        where c.application = :application and c.stage = :stage and c.run = :run
                        """)
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .query(Row.of(PaperId.class))
                .optional();
    }

    /** The cases a leader has to report of the document review on, in the order of their identifiers. */
    List<DocumentReportPage.Line> toReport(PersonId leader, RoundId round) {
        return jdbc.sql("""
                        select a.id as application, a.name, a.kind, c.total, r.paper as report
                        from scorer s join application a on a.id = s.application
                        left join consensus c on c.application = s.application and c.stage = s.stage
                            and c.run = review_run_of(s.round, s.stage) and c.closed_at is not null
                        left join team_report_case covered on covered.application = s.application and covered.stage = s.stage
                            and covered.run = review_run_of(s.round, s.stage)
                        left join team_report r on r.id = covered.report
                        where s.person = :leader and s.leader and s.round = :round and s.stage = 'DOCUMENT'
                          and a.status not in ('WITHDRAWN', 'DISQUALIFIED')
                        order by a.id
                        """)
                .param("leader", leader.value())
                .param("round", round.value())
                .query(Row.of(DocumentReportPage.Line.class))
                .list();
    }

    /** Whether a report covers a case, seen or not. */
    boolean covers(ReviewCase in) {
        return jdbc.sql("""
                        select exists (select from team_report_case
                                       where application = :application and stage = :stage and run = :run)
                        """)
                .param("application", in.application().id().value())
                .param("stage", in.stage().name())
                .param("run", in.run())
                .query(Boolean.class)
                .single();
    }

    void add(Actor actor, ReviewCase any, PaperId paper, Map<ApplicationId, Boolean> covered) {
        var report = UUID.randomUUID();
        jdbc.sql("""
                        insert into team_report (id, programme, round, stage, run, leader, paper, given_at)
                        values (:id, :programme, :round, :stage, :run, :leader, :paper, :now)
                        """)
                .param("id", report)
                .param("programme", actor.requireProgramme().value())
                .param("round", any.round().id().value())
                .param("stage", any.stage().name())
                .param("run", any.run())
                .param("leader", actor.personId())
                .param("paper", paper.value())
                .param("now", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        covered.forEach((application, proposed) -> jdbc.sql("""
                        insert into team_report_case (report, application, stage, run, programme, proposed)
                        values (:report, :application, :stage, :run, :programme, :proposed)
                        """)
                .param("report", report)
                .param("application", application.value())
                .param("stage", any.stage().name())
                .param("run", any.run())
                .param("programme", actor.requireProgramme().value())
                .param("proposed", proposed)
                .update());
    }

    /** What a report says of a case: item by item, category sums, total, and what the scorers found. */
    ReportedCase reported(ReviewCase in, boolean proposed) {
        var consensus = consensuses.closed(in).orElseThrow();
        var concluded = consensuses.items(consensus.id());
        var before = consensuses.percentsBefore(in);
        var percents = new HashMap<String, Integer>();
        concluded.forEach((item, each) -> percents.put(item, Objects.requireNonNull(each.percent())));
        var sums = Points.byCategory(in.tree(), percents);
        var lines = new ArrayList<ReportedCase.Line>();
        for (var item : in.tree().items()) {
            var percent = Objects.requireNonNull(percents.get(item.code()));
            lines.add(new ReportedCase.Line(
                    item.code(),
                    item.title(),
                    item.points(),
                    before.get(item.code()),
                    percent,
                    Points.of(item, percent),
                    Objects.requireNonNull(concluded.get(item.code())).reason()));
        }
        var categories = new ArrayList<ReportedCase.Sum>();
        in.tree().items().stream()
                .map(item -> Map.entry(item.category(), item.categoryTitle()))
                .distinct()
                .forEach(category -> categories.add(new ReportedCase.Sum(
                        category.getKey(),
                        category.getValue(),
                        sums.getOrDefault(category.getKey(), BigDecimal.ZERO))));
        var remarks = remarks(in);
        return new ReportedCase(
                in.application().id(),
                in.application().name(),
                in.application().kind(),
                lines,
                categories,
                Objects.requireNonNull(consensus.total()),
                Objects.requireNonNull(consensus.independentMean()),
                texts(remarks, Remark::strengths),
                texts(remarks, Remark::improvements),
                texts(remarks, Remark::question),
                proposed);
    }

    private List<Remark> remarks(ReviewCase in) {
        var given = sheets.given(in);
        if (given.isEmpty()) {
            return List.of();
        }
        var order = in.tree().items().stream().map(item -> item.code()).toList();
        return jdbc
                .sql("""
                        select item, strengths, improvements, question from sheet_entry where sheet in (:sheets)
                        order by item, sheet
                        """)
                .param("sheets", given.stream().map(sheet -> sheet.id().value()).toList())
                .query(Row.of(Remark.class))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(remark -> order.indexOf(remark.item())))
                .toList();
    }

    private static List<String> texts(List<Remark> remarks, java.util.function.Function<Remark, String> part) {
        return remarks.stream()
                .filter(remark -> !part.apply(remark).isBlank())
                .map(remark -> remark.item() + " " + part.apply(remark))
                .distinct()
                .toList();
    }
}
