package gov.award.applications;

import static gov.award.applications.ApplicationsSteps.allowed;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.Basis;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.files.Upload;
import gov.award.forms.Asked;
import gov.award.forms.FilePlace;
import gov.award.forms.Question;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** The self-assessment report as it is written item by item, without a file of it. */
@DatabaseTest
@Basis(Provision.SUBMISSION)
class WrittenReportTests {

    private static final String TEXT = "按照标准组织实施，近三年成效逐年提高。";

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationReadings applications;

    @Autowired
    PrintReadings prints;

    PeopleSteps people;
    ApplicationsSteps steps;
    RoundId round;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        steps = new ApplicationsSteps(context, people);
    }

    @ParameterizedTest
    @EnumSource
    void reportThatSaysSomethingOfEachItemNeedsNoFile(Kind kind) {
        var party = party(kind);
        var id = withoutReportFile(party);
        var report = report(party, id, TEXT);
        var item = report.keySet().iterator().next();
        report.put(item, "");
        allowed(steps.save(party, id, Section.REPORT, 1, report));
        var reasons = steps.submit(party, id).reasons();
        assertThat(reasons).extracting(Refusal::rule).containsExactly("ANSWER_MISSING");
        assertThat(reasons.getFirst().arguments())
                .contains(question(party, id, item).name());

        report.put(item, TEXT);
        allowed(steps.save(party, id, Section.REPORT, 2, report));
        allowed(steps.submit(party, id));
    }

    @ParameterizedTest
    @CsvSource({"50000, ", "50001, REPORT_TOO_LONG"})
    void reportIsNoLongerThanCanBeReadWhateverItsItems(int characters, String expected) {
        var party = party(Kind.ORGANISATION);
        var id = withoutReportFile(party);
        allowed(steps.save(party, id, Section.REPORT, 1, spread(party, id, characters)));
        assertThat(rules(steps.submit(party, id))).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void pictureNamedInAnItemIsSeenWhereverTheReportIsRead() {
        var party = party(Kind.ORGANISATION);
        var id = withoutReportFile(party);
        var png = new Upload("改进 流程.png", new ByteArrayResource(SampleFiles.png(40, 30)));
        allowed(steps.attach(party, id, FilePlace.REPORT_PICTURES, png));
        var picture = picture(party, id);
        var report = report(party, id, TEXT);
        var item = report.keySet().iterator().next();
        report.put(item, "如图所示：\n\n![流程](<%s>)".formatted(picture.file().name()));
        allowed(steps.save(party, id, Section.REPORT, 1, report));

        var image = "<img src=\"/files/" + picture.file().id().text() + "\" alt=\"流程\"";
        var written = applications.section(party.member(), id, Section.REPORT, Locale.CHINA);
        assertThat(laidOut(written.groups(), item)).contains(image);
        assertThat(laidOut(prints.draft(party.member(), id, Locale.CHINA), item))
                .contains(image);
        allowed(steps.submit(party, id));
        assertThat(laidOut(prints.submitted(party.member(), id, null, Locale.CHINA), item))
                .contains(image);
    }

    private Party party(Kind kind) {
        return kind == Kind.ORGANISATION ? steps.organisation("云溪机械有限公司") : steps.individual("张三");
    }

    /** All that must be given in but a file of the report. */
    private ApplicationId withoutReportFile(Party party) {
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        var file = place(party, id, FilePlace.REPORT).files().getFirst().file();
        allowed(context.getBean(RemoveFile.class).remove(party.member(), id, file.id()));
        return id;
    }

    private Map<String, String> report(Party party, ApplicationId id, String text) {
        var report = new HashMap<String, String>();
        cells(party, id).forEach(cell -> report.put(cell.key(), text));
        return report;
    }

    /** So many characters over all items, none of which says more than it may. */
    private Map<String, String> spread(Party party, ApplicationId id, int characters) {
        var cells = cells(party, id);
        var report = new HashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            var share = characters / cells.size() + (i < characters % cells.size() ? 1 : 0);
            assertThat(share).isLessThanOrEqualTo(cells.get(i).longest());
            report.put(cells.get(i).key(), "实".repeat(share));
        }
        return report;
    }

    private List<Question.Cell> cells(Party party, ApplicationId id) {
        return applications.form(party.member(), id).of(Section.REPORT).stream()
                .flatMap(question -> question.cells().stream())
                .toList();
    }

    private Question question(Party party, ApplicationId id, String key) {
        return applications.form(party.member(), id).of(Section.REPORT).stream()
                .filter(question -> question.key(1).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private SectionPage.Standing picture(Party party, ApplicationId id) {
        return place(party, id, FilePlace.REPORT_PICTURES).files().getFirst();
    }

    private SectionPage.Place place(Party party, ApplicationId id, FilePlace place) {
        return applications.section(party.member(), id, Section.REPORT, Locale.CHINA).places().stream()
                .filter(each -> each.asked().place() == place)
                .findFirst()
                .orElseThrow();
    }

    private static String laidOut(PrintPage page, String key) {
        return laidOut(
                page.parts().stream()
                        .filter(part -> part.section() == Section.REPORT)
                        .flatMap(part -> part.groups().stream())
                        .toList(),
                key);
    }

    private static String laidOut(List<Asked.Group> groups, String key) {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .filter(asked -> asked.key().equals(key))
                .findFirst()
                .orElseThrow()
                .laidOut()
                .toString();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }
}
