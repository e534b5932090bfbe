package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Reading;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.panels.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a team concludes, for those who gave their own sheet and, once closed, for those in charge. */
@Component
class ConsensusReadings {

    private final Cases cases;
    private final Sheets sheets;
    private final Consensuses consensuses;
    private final Journal journal;

    ConsensusReadings(Cases cases, Sheets sheets, Consensuses consensuses, Journal journal) {
        this.cases = cases;
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.journal = journal;
    }

    /** Shows other people's percents, so that its opening is entered in the journal. */
    @Reading(
            by = {Role.ASSESSOR, Role.OFFICE, Role.DIRECTOR, Role.SUPERVISOR},
            confidential = true)
    public ConsensusPage page(Actor actor, ApplicationId application, Stage stage) {
        var in = cases.of(application, stage);
        var consensus = consensuses.of(in).orElse(null);
        var scores = in.scoredBy(actor.person());
        if (!scores && (consensus == null || consensus.closedAt() == null)) {
            throw new NotFound("consensus");
        }
        var all = sheets.given(in);
        if (scores
                && all.stream().noneMatch(given -> given.person().equals(actor.person()))
                && sheets.own(actor, in).filter(Sheets.Sheet::given).isEmpty()) {
            throw new NotFound("consensus");
        }
        journal.read(actor, "CONSENSUS", application);
        var given = all.stream().filter(sheet -> in.scoredBy(sheet.person())).toList();
        var percents = sheets.percents(given);
        var concluded = consensus == null ? Map.<String, ConsensusItem>of() : consensuses.items(consensus.id());
        var before = consensuses.percentsBefore(in);
        var agreed = new HashMap<String, Integer>();
        var lines = new ArrayList<ConsensusPage.Line>();
        for (var item : in.tree().items()) {
            var each = given.stream()
                    .map(sheet -> percents.getOrDefault(sheet.id(), Map.of()).get(item.code()))
                    .filter(Objects::nonNull)
                    .toList();
            var spread = ConsensusRules.spread(each);
            var entry = concluded.get(item.code());
            var percent = entry == null ? suggested(each) : entry.percent();
            if (percent != null) {
                agreed.put(item.code(), percent);
            }
            lines.add(new ConsensusPage.Line(
                    item,
                    each,
                    spread,
                    spread > in.scheme().spreadLimit(),
                    before.get(item.code()),
                    percent,
                    entry == null ? "" : entry.reason()));
        }
        var totals = given.stream()
                .map(sheet -> Objects.requireNonNull(sheet.total()))
                .toList();
        return new ConsensusPage(
                in,
                in.ledBy(actor.person()),
                given.stream().map(Sheets.Sheet::personName).toList(),
                totals,
                given.size() == in.scorers().size(),
                consensus == null ? 0 : consensus.version(),
                consensus == null ? null : consensus.closedAt(),
                Points.total(in.tree(), agreed),
                totals.isEmpty() ? null : Points.mean(totals),
                lines);
    }

    /** Where all agree there is nothing to discuss. */
    private static @Nullable Integer suggested(List<Integer> percents) {
        return !percents.isEmpty() && percents.stream().distinct().count() == 1 ? percents.getFirst() : null;
    }
}
