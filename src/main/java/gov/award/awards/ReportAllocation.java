package gov.award.awards;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.people.People;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The director reports to the county government the winners not yet reported and asks for their prizes (article 26). */
@Service
public class ReportAllocation {

    private final Decisions decisions;
    private final AwardBook awards;
    private final Budget budget;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final People people;
    private final Papers papers;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Journal journal;

    ReportAllocation(
            Decisions decisions,
            AwardBook awards,
            Budget budget,
            RoundBriefs rounds,
            Editions editions,
            People people,
            Papers papers,
            JdbcClient jdbc,
            BusinessClock clock,
            Journal journal) {
        this.decisions = decisions;
        this.awards = awards;
        this.budget = budget;
        this.rounds = rounds;
        this.editions = editions;
        this.people = people;
        this.papers = papers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(by = Role.DIRECTOR, basis = Provision.ALLOCATION)
    public Verdict report(Actor actor, RoundId id, PaperId paper) {
        decisions.locked(id);
        var winners = awards.lines(id).stream()
                .filter(award -> !award.revoked() && award.allocatedFen() == 0)
                .toList();
        var reports = budget.reports(id);
        if (Budget.open(reports).isPresent()) {
            return Verdict.refused(Provision.ALLOCATION, "ALLOCATION_ALREADY_REPORTED");
        }
        if (winners.isEmpty()) {
            return Verdict.refused(
                    Provision.ALLOCATION, reports.isEmpty() ? "NOBODY_TO_ALLOCATE_TO" : "ALLOCATION_ALREADY_REPORTED");
        }
        var round = rounds.of(id);
        var edition = editions.byCode(round.edition());
        var total = winners.stream().mapToLong(AwardLine::prizeFen).sum();
        var readers = people.holding(Role.GOVERNMENT, actor.requireProgramme()).stream()
                .map(person -> person.id().value())
                .toList();
        var number = papers.issue(
                actor,
                paper,
                PaperKind.ALLOCATION,
                id.value(),
                id.value(),
                "关于批拨" + round.title() + "奖励资金的报告",
                edition.name(Name.GOVERNMENT, Locale.CHINA),
                readers,
                Map.of(
                        "roundTitle", round.title(),
                        "document",
                                winners.stream()
                                        .map(AwardLine::document)
                                        .distinct()
                                        .collect(Collectors.joining("、")),
                        "decided",
                                winners.stream()
                                        .map(AwardLine::decided)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow(),
                        "winners",
                                winners.stream()
                                        .map(winner -> List.of(
                                                winner.name(),
                                                MoneyRules.yuan(winner.prizeFen())
                                                        .toPlainString()))
                                        .toList(),
                        "total", MoneyRules.yuan(total).toPlainString()));
        jdbc.sql("""
                        insert into allocation_report (id, round, programme, number, reported_by, reported_at)
                        values (:id, :round, :programme, :number, :by, :at)
                        """)
                .param("round", id.value())
                .param("programme", actor.requireProgramme().value())
                .param("id", paper.value())
                .param("number", number)
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
        winners.forEach(winner -> jdbc.sql(
                        "insert into allocation (award, programme, round, report, amount_fen) values (:award, :programme, :round, :report, :amount)")
                .param("award", winner.id().value())
                .param("programme", actor.requireProgramme().value())
                .param("round", id.value())
                .param("report", paper.value())
                .param("amount", winner.prizeFen())
                .update());
        journal.enter(actor, "ReportAllocation", Provision.ALLOCATION, id, number, total);
        return Verdict.ALLOWED;
    }
}
