package gov.award.assessments;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The leader of a case closes the team's consensus; from then on it stands (articles 13, 16). */
@Service
public class CloseConsensus {

    private final Cases cases;
    private final Sheets sheets;
    private final Consensuses consensuses;
    private final GivenSheets givenSheets;
    private final Editions editions;
    private final Journal journal;

    CloseConsensus(
            Cases cases,
            Sheets sheets,
            Consensuses consensuses,
            GivenSheets givenSheets,
            Editions editions,
            Journal journal) {
        this.cases = cases;
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.givenSheets = givenSheets;
        this.editions = editions;
        this.journal = journal;
    }

    /** @param version of the consensus the leader had before them */
    @Act(by = Role.ASSESSOR, basis = Provision.TEAMS)
    public Verdict close(Actor actor, ApplicationId application, Stage stage, int version) {
        cases.alone(application, stage);
        var in = cases.led(actor, application, stage);
        var consensus = consensuses.of(in).orElse(null);
        if (consensus == null) {
            return Verdict.refused(Provision.TEAMS, "CONSENSUS_NOT_BEGUN");
        }
        if (consensus.closedAt() != null) {
            return Verdict.refused(ReviewTime.basis(stage), "CONSENSUS_ALREADY_CLOSED");
        }
        var reasons = new ArrayList<Refusal>(in.open().reasons());
        reasons.addAll(enough(
                givenSheets.of(Actor.system(Role.CHECKER, actor.requireProgramme()), in),
                editions.byCode(in.round().edition()).number(Figure.SCORERS_SMALLEST)));
        var given = sheets.given(in).stream()
                .filter(sheet -> in.scoredBy(sheet.person()))
                .toList();
        var percents = sheets.percents(given);
        var concluded = consensuses.items(consensus.id());
        var before = consensuses.percentsBefore(in);
        reasons.addAll(ConsensusRules.missing(
                in.tree(), concluded, byItem(percents.values()), in.scheme().spreadLimit(), before));
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var agreed = concluded.values().stream()
                .collect(Collectors.toMap(
                        ConsensusItem::item,
                        item -> Objects.requireNonNull(item.percent()),
                        (a, _) -> a,
                        TreeMap::new));
        var total = Points.total(in.tree(), agreed);
        var mean = Points.mean(totals(given));
        consensuses.ask(consensus.id(), given);
        if (!consensuses.close(consensus.id(), version, total, Points.results(in.tree(), agreed), mean)) {
            return Verdict.refused(Provision.TEAMS, "CONSENSUS_STALE");
        }
        journal.enter(actor, "CloseConsensus", ReviewTime.basis(stage), consensus.id(), total, mean, agreed);
        return Verdict.ALLOWED;
    }

    /** Article 16: enough who are not recused have scored, and all who score have given their sheets. */
    static List<Refusal> enough(GivenSheets.Count sheets, int smallest) {
        var reasons = new ArrayList<Refusal>();
        if (!sheets.all()) {
            reasons.add(Refusal.of(Provision.TEAMS, "SHEETS_NOT_ALL_GIVEN"));
        }
        if (sheets.given() < smallest) {
            reasons.add(Refusal.of(Provision.TEAMS, "SHEETS_TOO_FEW", sheets.given(), smallest));
        }
        return reasons;
    }

    /** The independent percents by item. */
    static Map<String, List<Integer>> byItem(Collection<Map<String, Integer>> sheets) {
        var found = new HashMap<String, List<Integer>>();
        sheets.forEach(sheet -> sheet.forEach((item, percent) ->
                found.computeIfAbsent(item, _ -> new ArrayList<>()).add(percent)));
        return found;
    }

    private static List<BigDecimal> totals(List<Sheets.Sheet> sheets) {
        return sheets.stream()
                .map(sheet -> Objects.requireNonNull(sheet.total()))
                .toList();
    }
}
