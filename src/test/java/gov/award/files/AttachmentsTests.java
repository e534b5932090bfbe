package gov.award.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.database.DataFolder;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.testing.DatabaseTest;
import gov.award.testing.Rows;
import gov.award.testing.SampleFiles;
import gov.award.workdays.SecurityClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AttachmentsTests {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Actor OWNER = person(Role.APPLICANT);
    private static final Actor STRANGER = person(Role.APPLICANT);
    private static final UnitId SUBJECT = new UnitId(UUID.randomUUID());
    private static final Filing SECRET = Filing.confidential(SUBJECT, "evidence", Provision.SUBMISSION);
    private static final Filing PUBLIC =
            new Filing(SUBJECT.value(), "evidence", Provision.SUBMISSION, Confidentiality.OPEN);
    private static final String NAME = "自评报告 “终稿”.pdf";

    @Autowired
    private Attachments attachments;

    @Autowired
    private Downloads downloads;

    @Autowired
    private Sweep sweep;

    @Autowired
    private DataFolder folder;

    @Autowired
    private SecurityClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void fileComesBackEqualToTheByteUnderItsChineseName() throws IOException {
        var content = SampleFiles.pdf("县长质量奖");
        var stored = stored(SECRET, NAME, content);
        var answer = downloads.download(OWNER, stored.id());
        assertThat(java.util.Objects.requireNonNull(answer.getBody()).getContentAsByteArray())
                .isEqualTo(content);
        var headers = answer.getHeaders();
        assertThat(headers.getContentDisposition().getType()).isEqualTo("attachment");
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo(NAME);
        assertThat(headers.getContentLength()).isEqualTo(content.length);
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void onlyPdfAndImagesAreShownByTheBrowser() {
        var pdf = stored(SECRET, "a.pdf", SampleFiles.pdf("x"));
        var docx = stored(SECRET, "a.docx", SampleFiles.docx("x"));
        assertThat(downloads
                        .view(OWNER, pdf.id())
                        .getHeaders()
                        .getContentDisposition()
                        .isInline())
                .isTrue();
        assertThat(downloads
                        .view(OWNER, docx.id())
                        .getHeaders()
                        .getContentDisposition()
                        .isAttachment())
                .isTrue();
    }

    @Test
    void eachDownloadOfConfidentialContentIsEnteredAndThatOfOpenContentIsNot() throws SQLException {
        var secret = stored(SECRET, NAME, SampleFiles.pdf("x"));
        var open = stored(PUBLIC, NAME, SampleFiles.pdf("x"));
        downloads.download(OWNER, secret.id());
        downloads.view(OWNER, secret.id());
        downloads.download(OWNER, open.id());
        assertThat(reads(secret)).isEqualTo(2);
        assertThat(reads(open)).isZero();
    }

    @Test
    void strangerFindsNothingAndNothingIsEntered() throws SQLException {
        var secret = stored(SECRET, NAME, SampleFiles.pdf("x"));
        assertThatThrownBy(() -> downloads.download(STRANGER, secret.id())).isInstanceOf(NotFound.class);
        assertThat(reads(secret)).isZero();
    }

    @Test
    void nameWithoutExtensionGetsOne() {
        assertThat(stored(SECRET, "申请表", SampleFiles.docx("x")).name()).isEqualTo("申请表.docx");
    }

    @Test
    void refusalsNameTheFileAndTheProvision() {
        assertThat(refused("a.docx", SampleFiles.pdf("x"), Limits.standard())).containsExactly("FILE_DISGUISED");
        assertThat(refused("a.exe", SampleFiles.pdf("x"), Limits.standard())).containsExactly("FILE_DISGUISED");
        assertThat(refused("a.pdf", new byte[0], Limits.standard())).containsExactly("FILE_EMPTY");
        assertThat(refused("..", new byte[0], Limits.standard())).containsExactly("FILE_NAME", "FILE_EMPTY");
        assertThat(refused("a.docx", SampleFiles.docx("x"), Limits.scan())).containsExactly("FILE_TYPE");
    }

    @Test
    void sizeIsTakenUpToTheLimitAndNotBeyond() {
        var content = SampleFiles.pdf("x");
        var all = EnumSet.allOf(FileType.class);
        assertThat(add(SECRET, "a.pdf", content, new Limits(content.length, all)))
                .isInstanceOf(Added.Stored.class);
        assertThat(refused("a.pdf", content, new Limits(content.length - 1, all)))
                .containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void removedFileIsGone() {
        var stored = stored(SECRET, NAME, SampleFiles.pdf("x"));
        acting(() -> {
            assertThat(attachments.of(SUBJECT)).containsExactly(attachments.find(stored.id()));
            attachments.remove(stored.id(), SUBJECT);
            assertThat(attachments.of(SUBJECT)).isEmpty();
        });
    }

    @Test
    void contentOfAnActThatIsUndoneIsKeptNowhere() {
        var content = SampleFiles.pdf(UUID.randomUUID().toString());
        var stored = new java.util.concurrent.atomic.AtomicReference<Attachment>();
        assertThatThrownBy(() -> acting(() -> {
                    stored.set(((Added.Stored) attachments.add(
                                    OWNER,
                                    new AttachmentId(UUID.randomUUID()),
                                    SECRET,
                                    new Upload(NAME, new ByteArrayResource(content)),
                                    Limits.standard()))
                            .attachment());
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThatThrownBy(() -> attachments.content(java.util.Objects.requireNonNull(stored.get())))
                .isInstanceOf(DamagedContent.class);
    }

    @Test
    void contentIsSweptOnceNothingNamesItForADayAndNeverWhatIsOlderThanTheDatabase() throws IOException {
        var named = stored(SECRET, NAME, SampleFiles.pdf("named"));
        var removed = stored(SECRET, NAME, SampleFiles.pdf("removed"));
        var fresh = stored(SECRET, NAME, SampleFiles.pdf("fresh"));
        var older = stored(SECRET, NAME, SampleFiles.pdf("older"));
        acting(() -> List.of(removed, fresh, older).forEach(each -> attachments.remove(each.id(), SUBJECT)));
        Rows.run("update installation set created_at = created_at - interval '10 days'");
        keptBefore(named, Duration.ofDays(2));
        keptBefore(removed, Duration.ofDays(2));
        keptBefore(fresh, Duration.ofHours(23));
        keptBefore(older, Duration.ofDays(20));

        sweep.sweep();

        attachments.content(named).close();
        attachments.content(fresh).close();
        attachments.content(older).close();
        assertThatThrownBy(() -> attachments.content(removed)).isInstanceOf(DamagedContent.class);
    }

    @Test
    void nothingIsSweptWhileContentsAreCopiedElsewhere() throws Exception {
        var removed = stored(SECRET, NAME, SampleFiles.pdf("removed while copied"));
        acting(() -> attachments.remove(removed.id(), SUBJECT));
        Rows.run("update installation set created_at = created_at - interval '10 days'");
        keptBefore(removed, Duration.ofDays(2));

        try (var copying = TestDatabase.shared().owner()) {
            CopiedContents.hold(copying);
            sweep.sweep();
            attachments.content(removed).close();
        }
        sweep.sweep();
        assertThatThrownBy(() -> attachments.content(removed)).isInstanceOf(DamagedContent.class);
    }

    private void keptBefore(Attachment attachment, Duration age) throws IOException {
        var hex = attachment.digest().hex();
        Files.setLastModifiedTime(
                folder.folder("files").resolve(hex.substring(0, 2)).resolve(hex),
                FileTime.from(clock.now().minus(age)));
    }

    private List<String> refused(String name, byte[] content, Limits limits) {
        var added = add(SECRET, name, content, limits);
        assertThat(added.verdict().reasons()).extracting(Refusal::basis).containsOnly(Provision.SUBMISSION);
        return added.verdict().reasons().stream().map(Refusal::rule).toList();
    }

    private Attachment stored(Filing filing, String name, byte[] content) {
        return ((Added.Stored) add(filing, name, content, Limits.standard())).attachment();
    }

    private Added add(Filing filing, String name, byte[] content, Limits limits) {
        var added = new java.util.concurrent.atomic.AtomicReference<Added>();
        acting(() -> added.set(attachments.add(
                OWNER,
                new AttachmentId(UUID.randomUUID()),
                filing,
                new Upload(name, new ByteArrayResource(content)),
                limits)));
        return java.util.Objects.requireNonNull(added.get());
    }

    private void acting(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("select act_as(:person, :programme, array['APPLICANT'], array[null::uuid])")
                    .param("person", OWNER.personId())
                    .param("programme", PROGRAMME.value())
                    .query((row, number) -> true)
                    .single();
            act.run();
        });
    }

    private static long reads(Attachment attachment) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var count = superuser.prepareStatement(
                        "select count(*) from journal_entry where kind = 'READ' and subject = ?")) {
            count.setObject(1, attachment.id().value());
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Actor person(Role role) {
        return new Actor("人", new PersonId(UUID.randomUUID()), PROGRAMME, List.of(new Actor.Grant(role, null)));
    }
}
