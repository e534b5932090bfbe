package gov.award.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.database.TestDatabase;
import gov.award.measures.Provision;
import gov.award.testing.DatabaseTest;
import gov.award.testing.SampleFiles;
import gov.award.workdays.SecurityClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files before a configured scanner: clean, infected, and while it gives no answer. */
@DatabaseTest
class QuarantineTests {

    private static final FakeClamd CLAMD = FakeClamd.onTcp();
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final Actor OWNER =
            new Actor("人", new PersonId(UUID.randomUUID()), PROGRAMME, List.of(new Actor.Grant(Role.APPLICANT, null)));
    private static final Filing FILING =
            Filing.confidential(new UnitId(UUID.randomUUID()), "evidence", Provision.SUBMISSION);

    @Autowired
    private Attachments attachments;

    @Autowired
    private Downloads downloads;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private ClearTransfers clearTransfers;

    @Autowired
    private Transfers transfers;

    @Autowired
    private TransferFolder folder;

    @Autowired
    private FileStore store;

    @Autowired
    private SecurityClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("award.clamd", CLAMD::address);
        properties.add("award.files.timer", () -> "false");
    }

    @AfterEach
    void scannerIsWell() {
        CLAMD.mood = FakeClamd.Mood.WELL;
        CLAMD.knowsEicar = true;
        CLAMD.longest = Integer.MAX_VALUE;
    }

    @Test
    void cleanFileIsStoredAndMarkedSo() {
        assertThat(stored(SampleFiles.pdf("好")).scan()).isEqualTo(Scan.CLEAN);
    }

    @Test
    void infectedFileIsRefusedByNameAndKeptNowhere() throws SQLException {
        var content = infected();
        var added = add(content);
        assertThat(added.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("FILE_INFECTED");
            assertThat(reason.arguments()).containsExactly("扫描件.pdf", "Eicar-Test-Signature");
        });
        assertThat(rows("attachment")).isZero();
        assertThatThrownBy(() -> store.open(digest(content))).isInstanceOf(DamagedContent.class);
    }

    @Test
    void fileWaitsWhileTheScannerIsDownOpenToItsOwnerOnlyAndIsLetOutWhenFoundClean() throws IOException {
        CLAMD.mood = FakeClamd.Mood.CLOSING;
        var waiting = stored(SampleFiles.pdf("等"));
        assertThat(waiting.scan()).isEqualTo(Scan.WAITING);
        assertThat(waiting.isOpenTo(OWNER.person())).isTrue();
        assertThat(waiting.isOpenTo(new PersonId(UUID.randomUUID()))).isFalse();
        assertThat(waiting.isOpenTo(null)).isFalse();
        assertThat(downloads.download(OWNER, waiting.id()).getStatusCode().value())
                .isEqualTo(200);
        // Timers see every attachment, so that one stands here for whoever is not the owner.
        var other = Actor.system(Role.TIMER, PROGRAMME);
        var elsewhere = new Actor("另一人", new PersonId(UUID.randomUUID()), PROGRAMME, other.grants());
        var refused = downloads.download(elsewhere, waiting.id());
        assertThat(refused.getStatusCode().value()).isEqualTo(303);
        assertThat(refused.getBody()).isNull();
        assertThat(downloads.view(elsewhere, waiting.id()).getStatusCode().value())
                .isEqualTo(303);

        quarantine.scan();
        assertThat(found(waiting).scan()).as("still down").isEqualTo(Scan.WAITING);
        CLAMD.mood = FakeClamd.Mood.WELL;
        quarantine.scan();
        assertThat(found(waiting).scan()).isEqualTo(Scan.CLEAN);
        assertThat(downloads.download(elsewhere, waiting.id()).getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void whatIsFoundInfectedInQuarantineIsDeletedWhereverItIsAttached() throws IOException {
        CLAMD.knowsEicar = false;
        var content = infected();
        var before = stored(content);
        CLAMD.mood = FakeClamd.Mood.TALKING_NONSENSE;
        var waiting = stored(content);
        CLAMD.mood = FakeClamd.Mood.WELL;
        CLAMD.knowsEicar = true;
        quarantine.scan();
        for (var file : List.of(before, waiting)) {
            assertThat(found(file).scan()).isEqualTo(Scan.INFECTED);
            assertThat(found(file).virus()).isEqualTo("Eicar-Test-Signature");
            assertThat(downloads.download(OWNER, file.id()).getStatusCode().value())
                    .isEqualTo(303);
        }
        assertThatThrownBy(() -> store.open(waiting.digest())).isInstanceOf(DamagedContent.class);
    }

    @Test
    void fileLargerThanTheScannerTakesIsRefusedByNameAndKeptNowhere() throws SQLException {
        var content = SampleFiles.pdf("超限");
        CLAMD.longest = content.length - 1;
        assertThat(add(content).verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("FILE_UNSCANNED");
            assertThat(reason.arguments()).containsExactly("扫描件.pdf");
        });
        assertThat(rows("attachment")).isZero();
        assertThatThrownBy(() -> store.open(digest(content))).isInstanceOf(DamagedContent.class);
        CLAMD.longest = content.length;
        assertThat(stored(content).scan()).isEqualTo(Scan.CLEAN);
    }

    @Test
    void whatTurnsOutTooLargeInQuarantineWaitsNoLongerAndIsLetOutWhenTheScannerTakesMore() throws IOException {
        CLAMD.mood = FakeClamd.Mood.CLOSING;
        var content = SampleFiles.pdf("大");
        var file = stored(content);
        CLAMD.mood = FakeClamd.Mood.WELL;
        CLAMD.longest = content.length - 1;
        quarantine.scan();
        assertThat(found(file).scan()).isEqualTo(Scan.TOO_LARGE);
        assertThat(found(file).scan().counts()).isFalse();
        assertThat(found(file).isOpenTo(OWNER.person())).isTrue();
        assertThat(found(file).isOpenTo(new PersonId(UUID.randomUUID()))).isFalse();

        var asked = CLAMD.asked.get();
        quarantine.scan();
        assertThat(CLAMD.asked).as("nobody waits for it").hasValue(asked);
        quarantine.scanTooLarge();
        assertThat(found(file).scan()).isEqualTo(Scan.TOO_LARGE);
        CLAMD.longest = content.length;
        quarantine.scanTooLarge();
        assertThat(found(file).scan()).isEqualTo(Scan.CLEAN);
        assertThat(found(file).isOpenTo(null)).isTrue();
    }

    @Test
    void abandonedTransferIsClearedAndAYoungerOneGoesOn() throws IOException {
        var id = new TransferId(UUID.randomUUID());
        acting(() -> assertThat(transfers.begin(OWNER, id, FILING, "a.pdf", 10, null, Limits.standard()))
                .isEqualTo(gov.award.measures.Verdict.ALLOWED));
        try (var piece = folder.receive(new ByteArrayInputStream(new byte[5]), 10)) {
            folder.append(id, 0, piece);
        }
        var timer = Actor.system(Role.TIMER, null);
        assertThat(clearTransfers
                        .clear(timer, clock.now().minus(Duration.ofHours(1)))
                        .reasons())
                .hasSize(1);
        assertThat(folder.arrived(id)).isEqualTo(5);
        assertThat(clearTransfers
                        .clear(timer, clock.now().plus(Duration.ofHours(1)))
                        .reasons())
                .isEmpty();
        assertThat(folder.arrived(id)).isZero();
    }

    /** Another one each time: what an earlier run left in the store is not taken for it. */
    private static byte[] infected() {
        var pdf = SampleFiles.pdf(UUID.randomUUID().toString());
        var content = Arrays.copyOf(pdf, pdf.length + FakeClamd.EICAR.length());
        System.arraycopy(FakeClamd.EICAR.getBytes(US_ASCII), 0, content, pdf.length, FakeClamd.EICAR.length());
        return content;
    }

    private static Sha256 digest(byte[] content) {
        var digest = Sha256.begin();
        digest.update(content);
        return Sha256.of(digest);
    }

    private Attachment stored(byte[] content) {
        return ((Added.Stored) add(content)).attachment();
    }

    private Added add(byte[] content) {
        var added = new java.util.concurrent.atomic.AtomicReference<Added>();
        acting(() -> added.set(attachments.add(
                OWNER,
                new AttachmentId(UUID.randomUUID()),
                FILING,
                new Upload("扫描件.pdf", new ByteArrayResource(content)),
                Limits.standard())));
        return Objects.requireNonNull(added.get());
    }

    private Attachment found(Attachment file) {
        return downloads.about(OWNER, file.id());
    }

    private void acting(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            jdbc.sql("select act_as(:person, :programme, array['APPLICANT'], array[null::uuid])")
                    .param("person", OWNER.personId())
                    .param("programme", PROGRAMME.value())
                    .query((_, _) -> true)
                    .single();
            act.run();
        });
    }

    private static long rows(String table) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select count(*) from award." + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
