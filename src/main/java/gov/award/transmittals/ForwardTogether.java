package gov.award.transmittals;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.applications.ApplicationId;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.PaperServed;
import gov.award.papers.Papers;
import gov.award.papers.Readers;
import gov.award.people.People;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.recommendations.Forwarding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A unit forwards several applications with their opinions, all of them or none, and gets the list that is signed when they are handed over (article 15). */
@Service
public class ForwardTogether {

    private static final String TITLE = "推荐汇总表";

    private final ForwardingLines lines;
    private final Forwarding forwarding;
    private final Transmittals transmittals;
    private final Papers papers;
    private final People people;
    private final Units units;
    private final Journal journal;

    ForwardTogether(
            ForwardingLines lines,
            Forwarding forwarding,
            Transmittals transmittals,
            Papers papers,
            People people,
            Units units,
            Journal journal) {
        this.lines = lines;
        this.forwarding = forwarding;
        this.transmittals = transmittals;
        this.papers = papers;
        this.people = people;
        this.units = units;
        this.journal = journal;
    }

    @Act(by = Role.RECOMMENDER, basis = Provision.RECOMMENDATION_TIME)
    public Verdict forward(Actor actor, TransmittalId id, PaperId paper, List<ApplicationId> wanted) {
        // In one order, so that two who forward at once wait for each other.
        wanted.stream()
                .distinct()
                .sorted((one, other) -> one.text().compareTo(other.text()))
                .forEach(each -> forwarding.unit(actor, each));
        var page = new ForwardingPage(lines.of(actor, wanted));
        var reasons = new ArrayList<Refusal>(TransmittalRules.together(page));
        if (reasons.isEmpty()) {
            page.lines()
                    .forEach(line -> reasons.addAll(
                            forwarding.forward(actor, line.application()).reasons()));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons.stream().distinct());
        }
        transmittals.add(actor, id, paper, page.lines());
        var number = issue(actor, id, paper, page);
        forwarding.tell(actor, page.lines().getFirst().round());
        journal.enter(
                actor,
                "ForwardTogether",
                Provision.RECOMMENDATION_TIME,
                id.value(),
                number,
                page.lines().stream().map(ForwardingPage.Line::application).toList());
        return Verdict.ALLOWED;
    }

    private String issue(Actor actor, TransmittalId id, PaperId paper, ForwardingPage page) {
        var first = page.lines().getFirst();
        var office = units.playing(UnitPart.OFFICE, actor.requireProgramme()).stream()
                .map(Units.Unit::name)
                .findFirst()
                .orElse("评审办");
        // Signed by both when the documents are handed over: so it is served on paper.
        var readers = new Readers(
                people.holding(Role.RECOMMENDER, first.unit()).stream()
                        .map(People.Person::id)
                        .toList(),
                PaperServed.Way.ON_PAPER);
        return papers.issueFor(
                actor,
                first.unitName(),
                paper,
                PaperKind.TRANSMITTAL,
                first.round().value(),
                id.value(),
                TITLE,
                office,
                readers,
                Map.of("page", new TransmittalPaper(first.roundTitle(), page.lines())));
    }
}
