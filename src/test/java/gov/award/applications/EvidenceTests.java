package gov.award.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.files.AttachmentId;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Evidence and the items of the criteria it proves: named on the working copy, frozen with what is given in. */
@DatabaseTest
@Basis(Provision.SUBMISSION)
class EvidenceTests {

    @Autowired
    ApplicationContext context;

    PeopleSteps people;
    ApplicationsSteps steps;
    RoundId round;
    Party party;
    ApplicationId id;
    AttachmentId file;
    List<String> items;

    @BeforeEach
    void draft() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
        id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        file = steps.evidence(party, id);
        items = steps.items(party, id, file);
    }

    @Test
    void itemsAreKeptInTheOrderOfTheCriteriaAndCanBeTakenBack() {
        allowed(steps.name(party, id, file, items.get(5), items.get(2)));
        assertThat(page().proven()).containsExactly(items.get(2), items.get(5));
        assertThat(standing().items()).containsExactly(items.get(2), items.get(5));
        assertThat(unproven()).isZero();

        allowed(steps.name(party, id, file));
        assertThat(page().proven()).isEmpty();
        assertThat(unproven()).isOne();
    }

    @Test
    void itemThatIsNotInTheCriteriaIsRefusedByNameAndChangesNothing() {
        assertThat(steps.name(party, id, file, items.getLast(), "9.9.9", "<b>").reasons())
                .extracting(Refusal::rule, Refusal::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ITEM_NOT_IN_CRITERIA", List.of("9.9.9")),
                        org.assertj.core.groups.Tuple.tuple("ITEM_NOT_IN_CRITERIA", List.of("<b>")));
        assertThat(page().proven()).containsExactly(items.getFirst());
    }

    @Test
    void onlyEvidenceOfOnesOwnProvesItems() {
        var licence = context.getBean(ApplicationReadings.class)
                .section(party.member(), id, Section.CONDITIONS, Locale.CHINA)
                .places()
                .getFirst()
                .files()
                .getFirst()
                .file()
                .id();
        assertThatThrownBy(() -> steps.name(party, id, licence, items.getFirst()))
                .isInstanceOf(NotFound.class);
        var stranger = steps.organisation("青岚食品有限公司");
        assertThatThrownBy(() -> steps.name(stranger, id, file, items.getFirst()))
                .isInstanceOf(NotFound.class);
        var strangers = steps.draft(stranger, round);
        assertThatThrownBy(() -> steps.name(stranger, strangers, file, items.getFirst()))
                .isInstanceOf(NotFound.class);
        for (var reader : List.of(stranger.member(), people.actor(Role.OFFICE))) {
            assertThatThrownBy(() -> context.getBean(FileReadings.class).evidence(reader, id, file))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> steps.name(party, id, new AttachmentId(UUID.randomUUID()), items.getFirst()))
                .isInstanceOf(NotFound.class);
        assertThat(page().proven()).containsExactly(items.getFirst());
    }

    @Test
    void whatReplacesAFileProvesTheSameAndWhatIsLeftOutProvesNothingMore() {
        allowed(context.getBean(ReplaceFile.class).replace(party.member(), id, file, ApplicationsSteps.pdf("新版.pdf")));
        assertThat(standing().file().name()).isEqualTo("新版.pdf");
        assertThat(standing().items()).containsExactly(items.getFirst());
        assertThat(steps.name(party, id, file, items.get(1)).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FILE_REPLACED_MEANWHILE");
    }

    @Test
    void fileLeftOutProvesNothingAndProvesTheSameWhenItIsTakenBack() {
        allowed(steps.attach(party, id, FilePlace.EVIDENCE, ApplicationsSteps.pdf("另一份.pdf")));
        allowed(context.getBean(RemoveFile.class).remove(party.member(), id, file));
        assertThat(standing().file().name()).isEqualTo("另一份.pdf");
        assertThat(steps.name(party, id, file, items.get(1)).reasons())
                .extracting(Refusal::rule)
                .containsExactly("FILE_REPLACED_MEANWHILE");
        assertThatThrownBy(this::page).isInstanceOf(NotFound.class);
        allowed(context.getBean(RestoreFile.class).restore(party.member(), id, file));
        assertThat(page().proven()).containsExactly(items.getFirst());
    }

    @Test
    void whatWasGivenInSaysWhatItProvesAndIsChangedNoMore() {
        allowed(steps.name(party, id, file, items.get(3)));
        allowed(steps.submit(party, id));
        var proofs =
                context.getBean(PrintReadings.class).submitted(party.member(), id, null, Locale.CHINA).parts().stream()
                        .flatMap(part -> part.files().stream())
                        .filter(each -> each.asked().place() == FilePlace.EVIDENCE)
                        .toList();
        assertThat(proofs).extracting(PrintPage.File::items).containsExactly(List.of(items.get(3)));
        assertThat(steps.name(party, id, file, items.get(1)).reasons())
                .extracting(Refusal::rule)
                .containsExactly("SECTION_CLOSED");
        assertThat(page().open()).isFalse();
        assertThat(page().proven()).containsExactly(items.get(3));
    }

    @Test
    void otherFilesThatProveNothingYetComeNext() {
        allowed(steps.attach(
                party, id, FilePlace.EVIDENCE, ApplicationsSteps.pdf("一.pdf"), ApplicationsSteps.pdf("二.pdf")));
        assertThat(unproven()).isEqualTo(2);
        var next = Objects.requireNonNull(page().next());
        assertThat(next.name()).isIn("一.pdf", "二.pdf");
        allowed(steps.name(party, id, next.id(), items.getFirst()));
        assertThat(unproven()).isOne();
    }

    private long unproven() {
        return context.getBean(ApplicationReadings.class)
                .submission(party.member(), id)
                .unproven();
    }

    private EvidencePage page() {
        return context.getBean(FileReadings.class).evidence(party.member(), id, file);
    }

    private SectionPage.Standing standing() {
        return context.getBean(ApplicationReadings.class)
                .section(party.member(), id, Section.EVIDENCE, Locale.CHINA)
                .places()
                .getFirst()
                .files()
                .getFirst();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict.reasons()).isEmpty();
    }
}
