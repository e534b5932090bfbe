package gov.award.applications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.applications.ApplicationsSteps.Party;
import gov.award.database.TestDatabase;
import gov.award.files.Attachment;
import gov.award.files.AttachmentId;
import gov.award.files.TransferId;
import gov.award.files.TransferOpening;
import gov.award.files.Upload;
import gov.award.forms.FilePlace;
import gov.award.forms.Section;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.PeopleSteps;
import gov.award.people.UnitPart;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundsSteps;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** The files of a draft through the acts: replaced, taken back, limited place by place and together. */
@DatabaseTest
class ApplicationFilesTests {

    private static final long MEGABYTE = 1024 * 1024;

    @Autowired
    ApplicationContext context;

    PeopleSteps people;
    ApplicationsSteps steps;
    RoundId round;
    Party party;
    ApplicationId id;

    @BeforeEach
    void draft() {
        people = PeopleSteps.installed(context);
        round = new RoundsSteps(context, people).announcedRound();
        steps = new ApplicationsSteps(context, people);
        party = steps.organisation("云溪机械有限公司");
        id = steps.draft(party, round);
    }

    @Test
    void replacedFileStaysAsEarlierVersionAndCanBeTakenBack() {
        allowed(attach("一.pdf"));
        var first = standing().getFirst();
        allowed(replace(first, "二.pdf"));
        var second = standing().getFirst();
        allowed(replace(second, "三.pdf"));
        assertThat(names(standing())).containsExactly("三.pdf");
        assertThat(names(evidence().files().getFirst().earlier())).containsExactlyInAnyOrder("一.pdf", "二.pdf");

        allowed(restore(first));
        assertThat(names(standing())).containsExactly("一.pdf");
        assertThat(names(evidence().files().getFirst().earlier())).containsExactlyInAnyOrder("二.pdf", "三.pdf");
        assertThat(evidence().removed()).isEmpty();

        assertThat(rules(replace(second, "四.pdf"))).containsExactly("FILE_REPLACED_MEANWHILE");
        assertThat(names(standing())).containsExactly("一.pdf");
    }

    @Test
    void removedFileCanBeTakenBack() {
        allowed(attach("多余.pdf"));
        var removed = standing().getFirst();
        allowed(remove(removed));
        allowed(remove(removed));
        assertThat(standing()).isEmpty();
        assertThat(names(evidence().removed())).containsExactly("多余.pdf");
        allowed(restore(removed));
        assertThat(names(standing())).containsExactly("多余.pdf");
    }

    @Test
    void submissionTakesWhatStandsAndForgetsWhatWasLeftOut() throws Exception {
        party = steps.organisation("青岚食品有限公司");
        id = steps.complete(party, round, unit(), "三全模式");
        var replaced = standing().getFirst();
        allowed(replace(replaced, "新版.pdf"));
        allowed(attach("多余.pdf"));
        var removed = standing().stream()
                .filter(file -> file.name().equals("多余.pdf"))
                .findFirst()
                .orElseThrow();
        allowed(remove(removed));
        allowed(steps.submit(party, id));
        assertThat(names(standing())).containsExactly("新版.pdf");
        assertThat(evidence().removed()).isEmpty();
        assertThat(evidence().files().getFirst().earlier()).isEmpty();
        for (var gone : List.of(replaced, removed)) {
            assertThatThrownBy(() -> context.getBean(FileReadings.class).file(party.member(), id, gone.id()))
                    .isInstanceOf(NotFound.class);
            assertThat(rows("select count(*) from award.attachment where id = '%s'"
                            .formatted(gone.id().text())))
                    .isZero();
        }
        assertThat(rules(attach("太迟.pdf"))).contains("SECTION_CLOSED");
        assertThat(rules(replace(standing().getFirst(), "太迟.pdf"))).contains("SECTION_CLOSED");
        assertThat(rules(remove(standing().getFirst()))).contains("SECTION_CLOSED");
    }

    @Test
    void placeTakesItsTypesAndNoOthers() {
        var docx = new Upload("执照.docx", new ByteArrayResource(SampleFiles.docx("x")));
        assertThat(rules(steps.attach(party, id, FilePlace.LICENCE, docx))).containsExactly("FILE_TYPE");
        allowed(steps.attach(party, id, FilePlace.EVIDENCE, docx));
    }

    @Test
    void placeTakesAsManyFilesAsItsRuleSaysAndNotOneMore() {
        var most = place(FilePlace.LICENCE).asked().most();
        var files = new ArrayList<Upload>();
        for (var i = 0; i < most; i++) {
            files.add(ApplicationsSteps.pdf(i + ".pdf"));
        }
        allowed(steps.attach(party, id, FilePlace.LICENCE, files.toArray(Upload[]::new)));
        assertThat(rules(steps.attach(party, id, FilePlace.LICENCE, ApplicationsSteps.pdf("过多.pdf"))))
                .containsExactly("FILES_TOO_MANY");
        var first = place(FilePlace.LICENCE).files().getFirst().file();
        allowed(replace(first, "替换.pdf"));
        allowed(remove(place(FilePlace.LICENCE).files().getFirst().file()));
        allowed(steps.attach(party, id, FilePlace.LICENCE, ApplicationsSteps.pdf("又一份.pdf")));
        assertThat(rules(restore(place(FilePlace.LICENCE).removed().getFirst())))
                .containsExactly("FILES_TOO_MANY");
    }

    @Test
    void placeTakesAFileAsLargeAsItsRuleSaysAndNotLarger() {
        var limit = (int) place(FilePlace.SIGNED_PAGE).asked().limits().bytes();
        allowed(steps.attach(party, id, FilePlace.SIGNED_PAGE, padded("正好.pdf", limit)));
        assertThat(rules(steps.attach(party, id, FilePlace.SIGNED_PAGE, padded("过大.pdf", limit + 1))))
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void allFilesTogetherFillTheLimitAndNotMore() throws Exception {
        var rest = SampleFiles.pdf("余.pdf").length;
        filled(200 * MEGABYTE - rest);
        allowed(steps.attach(party, id, FilePlace.EVIDENCE, ApplicationsSteps.pdf("余.pdf")));
        var room = section().room();
        assertThat(room.used()).isEqualTo(room.total()).isEqualTo(200 * MEGABYTE);
        assertThat(room.left()).isZero();
        assertThat(rules(steps.attach(party, id, FilePlace.QUALITY, ApplicationsSteps.pdf("余.pdf"))))
                .containsExactly("FILES_TOO_LARGE_TOGETHER");
        assertThat(rules(begin("再来.pdf", 1))).containsExactly("FILES_TOO_LARGE_TOGETHER");
    }

    @Test
    void fileThatIsReplacedMakesRoomForTheOneInItsStead() throws Exception {
        filled(200 * MEGABYTE - 20);
        var old = standing().getFirst().id();
        assertThat(rules(begin("更大.pdf", 21, ""))).containsExactly("FILES_TOO_LARGE_TOGETHER");
        assertThat(rules(begin("更大.pdf", 21, UUID.randomUUID().toString())))
                .containsExactly("FILES_TOO_LARGE_TOGETHER");
        allowed(begin("更大.pdf", 21, old.text()));
    }

    @Test
    void twoUploadsAtOnceDoNotPassTheLimitTogether() throws Exception {
        filled(200 * MEGABYTE - SampleFiles.pdf("同.pdf").length);
        List<Callable<Verdict>> both = List.of(() -> attach("同.pdf"), () -> attach("同.pdf"), () -> attach("同.pdf"));
        assertThat(together(both))
                .containsExactlyInAnyOrder("", "FILES_TOO_LARGE_TOGETHER", "FILES_TOO_LARGE_TOGETHER");
        assertThat(section().room().used()).isEqualTo(200 * MEGABYTE);
    }

    @Test
    void roomOfATransferUnderWayIsKept() throws Exception {
        filled(160 * MEGABYTE);
        List<Callable<Verdict>> both =
                List.of(() -> begin("甲.pdf", 30 * MEGABYTE), () -> begin("乙.pdf", 30 * MEGABYTE));
        assertThat(together(both)).containsExactlyInAnyOrder("", "FILES_TOO_LARGE_TOGETHER");
        allowed(begin("丙.pdf", 10 * MEGABYTE));
        assertThat(rules(begin("丁.pdf", 1))).containsExactly("FILES_TOO_LARGE_TOGETHER");
    }

    @Test
    void transferIsRefusedAtOnceForWhatItDeclares() {
        assertThat(rules(begin("大.pdf", 3_000_000_000L))).contains("FILE_TOO_LARGE", "FILES_TOO_LARGE_TOGETHER");
        assertThat(rules(begin("大.pdf", 50 * MEGABYTE + 1))).containsExactly("FILE_TOO_LARGE");
        allowed(begin("正好.pdf", 50 * MEGABYTE));
        assertThat(rules(begin("空.pdf", 0))).containsExactly("FILE_EMPTY");
        assertThat(rules(begin("程序.exe", 10))).containsExactly("FILE_TYPE");
        for (var hostile : List.of("", "..", "\u202E", "\uFFFD.pdf", "/", "\\..\\")) {
            assertThat(rules(begin(hostile, 10))).as(hostile).containsExactly("FILE_NAME");
        }
    }

    @Test
    void draftOfAnotherIsNotThere() {
        var stranger = steps.organisation("玉泉建材有限公司").member();
        allowed(attach("一.pdf"));
        var file = standing().getFirst().id();
        var transfer = new TransferId(UUID.randomUUID());
        assertThatThrownBy(() -> context.getBean(BeginTransfer.class)
                        .begin(stranger, id, transfer, FilePlace.EVIDENCE.code(), opening("a.pdf", 10)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(RestoreFile.class).restore(stranger, id, file))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        context.getBean(ReplaceFile.class).replace(stranger, id, file, ApplicationsSteps.pdf("a.pdf")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> context.getBean(BeginTransfer.class)
                        .begin(
                                people.actor(Role.OFFICE),
                                id,
                                transfer,
                                FilePlace.EVIDENCE.code(),
                                opening("a.pdf", 10)))
                .isInstanceOf(NotFound.class);
    }

    private List<String> together(List<Callable<Verdict>> acts) throws Exception {
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var answers = new ArrayList<String>();
            for (var answer : threads.invokeAll(acts)) {
                answers.add(String.join(",", rules(answer.get())));
            }
            return answers;
        }
    }

    private Verdict attach(String name) {
        return steps.attach(party, id, FilePlace.EVIDENCE, ApplicationsSteps.pdf(name));
    }

    private Verdict replace(Attachment file, String name) {
        return context.getBean(ReplaceFile.class).replace(party.member(), id, file.id(), ApplicationsSteps.pdf(name));
    }

    private Verdict remove(Attachment file) {
        return context.getBean(RemoveFile.class).remove(party.member(), id, file.id());
    }

    private Verdict restore(Attachment file) {
        return context.getBean(RestoreFile.class).restore(party.member(), id, file.id());
    }

    private Verdict begin(String name, long size) {
        return begin(name, size, "");
    }

    private Verdict begin(String name, long size, String replaces) {
        return context.getBean(BeginTransfer.class)
                .begin(
                        party.member(),
                        id,
                        new TransferId(UUID.randomUUID()),
                        FilePlace.EVIDENCE.code(),
                        opening(name, size, replaces));
    }

    private static TransferOpening opening(String name, long size) {
        return opening(name, size, "");
    }

    private static TransferOpening opening(String name, long size, String replaces) {
        var metadata = "name " + Base64.getEncoder().encodeToString(name.getBytes(UTF_8)) + ",replaces "
                + Base64.getEncoder().encodeToString(replaces.getBytes(UTF_8));
        return TransferOpening.of(Long.toString(size), metadata).orElseThrow();
    }

    private static Upload padded(String name, int size) {
        return new Upload(name, new ByteArrayResource(Arrays.copyOf(SampleFiles.pdf(name), size)));
    }

    /** Has the draft hold files of that size together, without their content. */
    private void filled(long size) throws Exception {
        try (var superuser = TestDatabase.shared().superuser();
                var insert = superuser.prepareStatement("""
                        insert into award.attachment (id, programme, subject, purpose, name, type, size, digest,
                                                      confidentiality, uploaded_by, uploaded_at)
                        values (?, ?, ?, 'evidence', '占位.pdf', 'PDF', ?, repeat('0', 64), 'CONFIDENTIAL', ?, now())
                        """)) {
            insert.setObject(1, new AttachmentId(UUID.randomUUID()).value());
            insert.setObject(2, party.member().requireProgramme().value());
            insert.setObject(3, id.value());
            insert.setLong(4, size);
            insert.setObject(5, party.member().personId());
            insert.executeUpdate();
        }
    }

    private static long rows(String count) throws Exception {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private gov.award.acting.UnitId unit() {
        return people.unit(UnitPart.RECOMMENDING);
    }

    private SectionPage section() {
        return page(Section.EVIDENCE);
    }

    private SectionPage page(Section section) {
        return context.getBean(ApplicationReadings.class).section(party.member(), id, section, Locale.CHINA);
    }

    private SectionPage.Place evidence() {
        return place(FilePlace.EVIDENCE);
    }

    private SectionPage.Place place(FilePlace place) {
        return page(place.section()).places().stream()
                .filter(each -> each.asked().place() == place)
                .findFirst()
                .orElseThrow();
    }

    private List<Attachment> standing() {
        return evidence().files().stream().map(SectionPage.Standing::file).toList();
    }

    private static List<String> names(List<Attachment> files) {
        return files.stream().map(Attachment::name).toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.reasons().stream().map(Refusal::rule).toList();
    }

    private static void allowed(Verdict verdict) {
        assertThat(verdict).isEqualTo(Verdict.ALLOWED);
    }
}
