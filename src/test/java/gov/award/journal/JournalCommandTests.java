package gov.award.journal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Actor;
import gov.award.acting.PersonId;
import gov.award.acting.ProgrammeId;
import gov.award.acting.Role;
import gov.award.database.DataFolder;
import gov.award.testing.DatabaseTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code bin/journal verify} prints, and whether it says that the journal is sound. */
@DatabaseTest
class JournalCommandTests {

    private static final Actor CLERK = new Actor(
            "张三",
            new PersonId(UUID.randomUUID()),
            new ProgrammeId(UUID.randomUUID()),
            List.of(new Actor.Grant(Role.OFFICE, null)));

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private Journal journal;

    @Autowired
    private Sealer sealer;

    @Autowired
    private VerifyJournal verify;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataFolder data;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void fourEntries() throws IOException {
        Files.deleteIfExists(data.keys().resolve("journal.head"));
        Files.deleteIfExists(data.keys().resolve("journal.key"));
        read(4);
    }

    @Test
    void soundJournalIsSaidToBeSound() {
        assertThat(verified("")).isTrue();
        assertThat(text())
                .contains("已封存 sealed     4", "待封存 unsealed   0")
                .containsPattern("链尾 link        4:[0-9a-f]{64}\n")
                .endsWith("日志完整 SOUND\n")
                .doesNotContain("FINDING");
    }

    @Test
    void whatIsFoundIsNamedAndTheJournalIsNotSound() {
        sealer.seal();
        var seq =
                jdbc.sql("select max(seq) from journal_seal").query(Long.class).single();
        Tampering.run("update journal_entry set act = 'OTHER' where seq = " + seq);

        assertThat(verified("")).isFalse();
        assertThat(text()).contains("FINDING     CHANGED #" + seq).endsWith("日志有误 NOT SOUND\n");
    }

    @Test
    void linkOnPaperIsComparedWithTheChain() {
        assertThat(verified("")).isTrue();
        var link = text().replaceFirst("(?s).*链尾 link        (4:[0-9a-f]{64}).*", "$1");
        read(2);
        assertThat(verified(link)).isTrue();
        assertThat(verified("4:" + "0".repeat(64))).isFalse();
        assertThat(text()).contains("FINDING     RECOMPUTED").endsWith("日志有误 NOT SOUND\n");
    }

    private void read(int times) {
        for (var i = 0; i < times; i++) {
            journal.read(CLERK, "ATTACHMENT", UUID.randomUUID());
        }
    }

    private boolean verified(String link) {
        printed.reset();
        return new JournalCommand(verify, context, link).verify(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
