package gov.award.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.Basis;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.database.TestDatabase;
import gov.award.files.FileType;
import gov.award.files.Upload;
import gov.award.forms.Demand;
import gov.award.forms.DropFileQuestion;
import gov.award.forms.DropQuestion;
import gov.award.forms.FilePlace;
import gov.award.forms.FileQuestion;
import gov.award.forms.FileQuestionForm;
import gov.award.forms.Form;
import gov.award.forms.FormPage;
import gov.award.forms.FormReadings;
import gov.award.forms.MoveFileQuestion;
import gov.award.forms.MoveQuestion;
import gov.award.forms.PublishForm;
import gov.award.forms.PutFileQuestion;
import gov.award.forms.Question;
import gov.award.forms.RenewForm;
import gov.award.forms.Section;
import gov.award.forms.StandardAnswers;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Text;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Rows;
import gov.award.testing.SampleFiles;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** What a form asks for in files, as data of the round. */
@DatabaseTest
@Basis(Provision.SUBMISSION)
class FileQuestionTests {

    private static final Kind KIND = Kind.ORGANISATION;
    private static final String LICENCE = FilePlace.LICENCE.code();

    @Autowired
    ApplicationContext context;

    @Autowired
    FormReadings forms;

    PeopleSteps people;
    ApplicationsSteps steps;
    Actor office;
    RoundId round;
    Party party;

    @BeforeEach
    void announcedRound() {
        people = PeopleSteps.installed(context);
        var rounds = new RoundsSteps(context, people);
        round = rounds.announcedRound();
        office = rounds.office();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
    }

    @Test
    void placeOfARuleTakesWhatThePublishedFormSaysAndOnlyForThoseWhoBeginThen() {
        var begun = steps.draft(party, round);
        allowed(put(form(LICENCE, null, null, Demand.REQUIRED, EnumSet.of(FileType.DOCX), 1, 1)));
        allowed(publish());
        var later = steps.organisation("青石食品有限公司");
        var draft = steps.draft(later, round);

        allowed(steps.attach(party, begun, FilePlace.LICENCE, ApplicationsSteps.pdf("执照.pdf")));
        assertThat(rules(steps.attach(later, draft, FilePlace.LICENCE, ApplicationsSteps.pdf("执照.pdf"))))
                .containsExactly("FILE_TYPE");
        allowed(steps.attach(later, draft, FilePlace.LICENCE, docx("执照.docx")));
        assertThat(rules(steps.attach(later, draft, FilePlace.LICENCE, docx("副本.docx"))))
                .containsExactly("FILES_TOO_MANY");
        assertThat(rules(steps.attach(
                        later,
                        draft,
                        FilePlace.LICENCE,
                        new Upload("大.docx", new ByteArrayResource(new byte[1024 * 1024 + 1])))))
                .contains("FILE_TOO_LARGE");
    }

    @Test
    void whatTheOfficeAsksForBesidesMustBeThereAndIsGivenInWithItsName() {
        allowed(put(own("厂区平面图", Section.FACTS, Demand.REQUIRED)));
        allowed(publish());
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        var missing = steps.submit(party, id).reasons();
        assertThat(missing).extracting(Refusal::rule).containsExactly("FILE_MISSING");
        assertThat(missing.getFirst().arguments().toString()).contains("厂区平面图");
        assertThat(asked(id, Section.FACTS))
                .extracting(each -> each.asked().code())
                .containsExactly("file-1");

        allowed(attach(id, "file-1", ApplicationsSteps.pdf("平面图.pdf")));
        allowed(steps.submit(party, id));
        var print = context.getBean(PrintReadings.class).submitted(party.member(), id, null, Locale.CHINA);
        assertThat(print.parts().stream()
                        .filter(part -> part.section() == Section.FACTS)
                        .flatMap(part -> part.files().stream()))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("平面图.pdf");
                    assertThat(file.asked().label()).hasFieldOrPropertyWithValue("zh", "厂区平面图");
                });
    }

    @Test
    void fileIsReplacedTakenOutAndBackWhereTheOfficeAsksForIt() {
        allowed(put(own("厂区平面图", Section.FACTS, Demand.OPTIONAL)));
        allowed(publish());
        var id = steps.draft(party, round);
        allowed(attach(id, "file-1", ApplicationsSteps.pdf("一.pdf")));
        var first = asked(id, Section.FACTS).getFirst().files().getFirst().file();
        allowed(context.getBean(ReplaceFile.class)
                .replace(party.member(), id, first.id(), ApplicationsSteps.pdf("二.pdf")));
        allowed(context.getBean(RestoreFile.class).restore(party.member(), id, first.id()));
        allowed(context.getBean(RemoveFile.class).remove(party.member(), id, first.id()));
        assertThat(asked(id, Section.FACTS).getFirst().files()).isEmpty();
        assertThat(asked(id, Section.FACTS).getFirst().removed()).hasSize(2);
    }

    @Test
    void formAsksForNoFilesItDoesNotName() {
        var id = steps.draft(party, round);
        for (var code : List.of("file-1", "file-", "awareness", "other", "", "LICENCE")) {
            assertThatThrownBy(() -> attach(id, code, ApplicationsSteps.pdf("一.pdf")))
                    .as(code)
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatTheMeasuresRequireStaysRequiredAndWherePicturesAreShownOnlyPicturesAreTaken() {
        assertThat(rules(put(form(LICENCE, null, null, Demand.OPTIONAL, EnumSet.of(FileType.PDF), 1, 1))))
                .containsExactly("RULE_NEEDS_FILES");
        assertThat(rules(put(form(
                        FilePlace.REPORT_PICTURES.code(),
                        null,
                        null,
                        Demand.OPTIONAL,
                        EnumSet.of(FileType.PDF, FileType.JPG),
                        1,
                        1))))
                .containsExactly("PICTURES_ONLY");
        assertThat(rules(drop(LICENCE))).containsExactly("FILES_OF_RULE");
        assertThat(rules(put(own(" ", Section.FACTS, Demand.OPTIONAL)))).containsExactly("FILES_WITHOUT_NAME");
        assertThatThrownBy(() -> put(form("file-9", Section.FACTS, "图", Demand.OPTIONAL, types(), 1, 1)))
                .isInstanceOf(NotFound.class);
        assertThat(page().version()).isZero();
        allowed(put(form(FilePlace.RECORD.code(), null, null, Demand.REQUIRED, types(), 1, 1)));
    }

    @Test
    void changesAreShownBeforeTheyArePublishedAndNoneIsLostToAnother() {
        allowed(put(own("厂区平面图", Section.FACTS, Demand.OPTIONAL)));
        allowed(put(form(LICENCE, null, null, Demand.REQUIRED, types(), 2, 2)));
        assertThat(page().changes())
                .extracting(FormPage.Change::difference)
                .containsExactlyInAnyOrder(FormPage.Change.Difference.ADDED, FormPage.Change.Difference.CHANGED);
        var stale = new FileQuestionForm(
                1, null, Section.FACTS, "另一份", null, null, null, Demand.OPTIONAL, types(), 1, 1, null, null);
        assertThat(rules(put(stale))).containsExactly("FORM_STALE");
        allowed(put(form("file-1", Section.REPORT, "厂区图", Demand.OPTIONAL, types(), 1, 1)));
        assertThat(files(Section.FACTS)).isEmpty();
        assertThat(files(Section.REPORT)).extracting(FileQuestion::code).contains("file-1");
        allowed(drop("file-1"));
        assertThatThrownBy(() -> drop("file-1")).isInstanceOf(NotFound.class);
        allowed(context.getBean(RenewForm.class)
                .renew(office, round, KIND, page().version(), RenewForm.Source.STANDARD));
        assertThat(page().changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1,true", "60,50,true", "61,50,false", "60,51,false", "0,1,false", "1,0,false"})
    void figuresOutsideTheirRangeMakeNoFileQuestion(int most, int megabytes, boolean taken) {
        var when = new Question.When("size", List.of("LARGE"));
        ThrowingCallable made = () -> new FileQuestion(
                "file-1", Section.FACTS, new Text("图", "Plan"), null, Demand.OPTIONAL, types(), most, megabytes, when);
        if (taken) {
            assertThatCode(made).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void formPublishedBeforeItSaidWhatItAsksForInFilesAsksForTheUsual() throws SQLException {
        allowed(put(own("厂区平面图", Section.FACTS, Demand.REQUIRED)));
        allowed(publish());
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("update award.form_version set content = (content::jsonb - 'files')::text");
        }
        var id = steps.draft(party, round);
        assertThat(asked(id, Section.FACTS)).isEmpty();
        assertThat(asked(id, Section.EVIDENCE))
                .singleElement()
                .satisfies(place -> assertThat(place.asked().most()).isEqualTo(60));
    }

    @Test
    void formPublishedBeforeTheRulesLookedAtAPlaceAsksForNoFilesThereAndTheNextDoes() throws SQLException {
        allowed(put(own("厂区平面图", Section.FACTS, Demand.OPTIONAL)));
        allowed(publish());
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute("""
                            update award.form_version set content = jsonb_set(content::jsonb, '{files}', (
                                select jsonb_agg(asked) from jsonb_array_elements(content::jsonb -> 'files') asked
                                where asked ->> 'code' not in ('model', 'higher-award')))::text
                            """);
        }
        var id = steps.draft(party, round);
        assertThat(asked(id, Section.MODEL)).isEmpty();
        assertThatThrownBy(() -> steps.attach(party, id, FilePlace.MODEL, ApplicationsSteps.pdf("模式.pdf")))
                .isInstanceOf(NotFound.class);
        assertThat(asked(id, Section.CONDITIONS)).hasSize(6);

        Rows.run("update round set ordinal = 24, year = 2024 where id = '%s'".formatted(round.value()));
        round = new RoundsSteps(context, people).announcedRound(2026);
        allowed(context.getBean(RenewForm.class)
                .renew(office, round, KIND, page().version(), RenewForm.Source.ROUND_BEFORE));
        assertThat(files(Section.FACTS)).hasSize(1);
        assertThat(files(Section.MODEL)).extracting(FileQuestion::place).containsExactly(FilePlace.MODEL);
        assertThat(files(Section.CONDITIONS))
                .extracting(FileQuestion::place)
                .hasSize(7)
                .contains(FilePlace.HIGHER_AWARD);
    }

    @ParameterizedTest
    @EnumSource
    void formLacksNoPlaceWhereThereMustBeFilesAndHasNoneOfAnotherKind(Kind kind) {
        var standard = StandardAnswers.form(kind);
        for (var asked : standard.files()) {
            var rest = new ArrayList<>(standard.files());
            rest.remove(asked);
            ThrowingCallable made = () -> new Form(kind, standard.questions(), rest);
            if (asked.required()) {
                assertThatThrownBy(made).as(asked.code()).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThatCode(made).as(asked.code()).doesNotThrowAnyException();
            }
        }
        var other = StandardAnswers.form(kind == Kind.ORGANISATION ? Kind.INDIVIDUAL : Kind.ORGANISATION);
        assertThatThrownBy(() -> new Form(kind, standard.questions(), other.files()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void officesOwnFilesAreAskedForInAnotherOrderAndThoseOfARuleStay() {
        allowed(put(own("厂区平面图", Section.MODEL, Demand.OPTIONAL)));
        allowed(put(own("组织机构图", Section.MODEL, Demand.OPTIONAL)));
        assertThat(codes()).containsExactly("model", "file-1", "file-2");
        allowed(move("file-2", MoveQuestion.Way.EARLIER));
        allowed(move("file-2", MoveQuestion.Way.EARLIER));
        allowed(move("file-2", MoveQuestion.Way.EARLIER));
        assertThat(codes()).containsExactly("file-2", "model", "file-1");
        allowed(move("file-2", MoveQuestion.Way.LATER));
        allowed(move("file-1", MoveQuestion.Way.LATER));
        assertThat(codes()).containsExactly("model", "file-2", "file-1");
        assertThat(rules(move(FilePlace.MODEL.code(), MoveQuestion.Way.LATER))).containsExactly("FILES_STAY");
        assertThatThrownBy(() -> move("file-9", MoveQuestion.Way.LATER)).isInstanceOf(NotFound.class);
    }

    @Test
    void conditionOfFilesNamesAChoiceOfTheSameStep() {
        for (var impossible : List.of(
                depending(null, "staff", "x"),
                depending(null, "model-kind", "MODEL"),
                depending(null, "size", "HUGE"))) {
            assertThat(rules(put(impossible))).containsExactly("FILES_CONDITION_NOT_POSSIBLE");
        }
        allowed(put(depending(null, "size", "LARGE")));
        assertThat(rules(context.getBean(DropQuestion.class).drop(office, round, KIND, page().version(), "size")))
                .containsExactly("FILES_CONDITION_NOT_POSSIBLE");
        assertThat(forms.files(office, round, KIND, null, "file-1").conditions())
                .extracting(Question::code)
                .contains("size")
                .doesNotContain("staff");
        assertThatThrownBy(() -> new FileQuestion(
                        LICENCE,
                        FilePlace.LICENCE.section(),
                        null,
                        null,
                        Demand.REQUIRED,
                        types(),
                        1,
                        1,
                        new Question.When("size", List.of("LARGE"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesNotAskedForAreNotNeededAndNotGivenIn() {
        allowed(put(depending(null, "size", "LARGE")));
        allowed(publish());
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        answerSize(id, "LARGE");
        assertThat(rules(steps.submit(party, id))).containsExactly("FILE_MISSING");
        allowed(attach(id, "file-1", ApplicationsSteps.pdf("上市.pdf")));
        assertThat(asked(id, Section.FACTS)).singleElement().matches(SectionPage.Place::wanted);

        answerSize(id, "SMALL");
        assertThat(asked(id, Section.FACTS)).singleElement().matches(place -> !place.wanted());
        allowed(steps.submit(party, id));
        assertThat(given(id)).doesNotContain("上市.pdf");
        assertThat(asked(id, Section.FACTS)).singleElement().satisfies(place -> assertThat(place.files())
                .hasSize(1));
    }

    @Test
    void filesAskedForAreGivenIn() {
        allowed(put(depending(null, "size", "LARGE")));
        allowed(publish());
        var id = steps.complete(party, round, people.unit(UnitPart.RECOMMENDING), "三全模式");
        answerSize(id, "LARGE");
        allowed(attach(id, "file-1", ApplicationsSteps.pdf("上市.pdf")));
        allowed(steps.submit(party, id));
        assertThat(given(id)).contains("上市.pdf");
    }

    private void answerSize(ApplicationId id, String size) {
        var saved = context.getBean(ApplicationReadings.class).section(party.member(), id, Section.FACTS, Locale.CHINA);
        var facts = new HashMap<>(StandardAnswers.in(Section.FACTS, KIND));
        facts.put("size", size);
        allowed(steps.save(party, id, Section.FACTS, saved.version(), facts));
    }

    private List<String> given(ApplicationId id) {
        return context.getBean(PrintReadings.class).submitted(party.member(), id, null, Locale.CHINA).parts().stream()
                .flatMap(part -> part.files().stream())
                .map(PrintPage.File::name)
                .toList();
    }

    private List<String> codes() {
        return files(Section.MODEL).stream().map(FileQuestion::code).toList();
    }

    @Test
    void supervisorLooksAndDoesNotChange() {
        var supervisor = people.actor(Role.SUPERVISOR);
        assertThat(forms.form(supervisor, round, KIND).steps()).isNotEmpty();
        assertThatThrownBy(() -> forms.files(supervisor, round, KIND, null, LICENCE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(PutFileQuestion.class)
                        .put(supervisor, round, KIND, own("图", Section.FACTS, Demand.OPTIONAL)))
                .isInstanceOf(NotFound.class);
    }

    private static Set<FileType> types() {
        return EnumSet.of(FileType.PDF);
    }

    private FileQuestionForm own(String label, Section section, Demand demand) {
        return form(null, section, label, demand, types(), 3, 5);
    }

    private FileQuestionForm form(
            @Nullable String code,
            @Nullable Section section,
            @Nullable String label,
            Demand demand,
            Set<FileType> types,
            int most,
            int megabytes) {
        return new FileQuestionForm(
                page().version(), code, section, label, null, null, null, demand, types, most, megabytes, null, null);
    }

    private FileQuestionForm depending(@Nullable String code, String question, String answer) {
        return new FileQuestionForm(
                page().version(),
                code,
                Section.FACTS,
                "上市证明",
                null,
                null,
                null,
                Demand.REQUIRED,
                types(),
                1,
                1,
                question,
                List.of(answer));
    }

    private Verdict move(String code, MoveQuestion.Way way) {
        return context.getBean(MoveFileQuestion.class).move(office, round, KIND, page().version(), code, way);
    }

    private Verdict put(FileQuestionForm form) {
        return context.getBean(PutFileQuestion.class).put(office, round, KIND, form);
    }

    private Verdict drop(String code) {
        return context.getBean(DropFileQuestion.class).drop(office, round, KIND, page().version(), code);
    }

    private Verdict publish() {
        return context.getBean(PublishForm.class).publish(office, round, KIND, page().version());
    }

    private Verdict attach(ApplicationId id, String code, Upload file) {
        return context.getBean(AttachFiles.class).attach(party.member(), id, code, List.of(file));
    }

    private FormPage page() {
        return forms.form(office, round, KIND);
    }

    private List<FileQuestion> files(Section section) {
        return page().steps().stream()
                .filter(step -> step.section() == section)
                .flatMap(step -> step.files().stream())
                .toList();
    }

    private List<SectionPage.Place> asked(ApplicationId id, Section section) {
        return context.getBean(ApplicationReadings.class)
                .section(party.member(), id, section, Locale.CHINA)
                .places();
    }

    private static Upload docx(String name) {
        return new Upload(name, new ByteArrayResource(SampleFiles.docx("x")));
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict.reasons()).isEmpty();
    }
}
