package gov.award.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class KeysTests {

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path root;

    Keys keys;

    @BeforeEach
    void keysOfAFolder() {
        keys = new Keys(new DataFolder(root), jdbc);
    }

    @Test
    void keysAreTheSameAtEveryStart() {
        var first = keys.of("trial", 16, 32);

        assertThat(keys.of("trial", 16, 32)).containsExactlyElementsOf(first);
    }

    @Test
    void lostKeyIsRefusedAndNotMadeAnew() throws IOException {
        keys.of("trial", 16);
        var file = root.resolve("keys/trial.key");
        Files.delete(file);

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> keys.of("trial", 16))
                .withMessageContaining(file.toString());
        assertThat(file).doesNotExist();
    }

    @Test
    void keyOfAnotherDatabaseIsRefused() {
        keys.of("trial", 16);
        var other = new Keys(new DataFolder(root.resolve("other")), jdbc);

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> other.of("trial", 16))
                .withMessageContaining("other");
    }

    @Test
    void theProgramCannotForgetWhichKeyIsTheRightOne() {
        keys.of("trial", 16);

        assertThatThrownBy(() -> jdbc.sql("delete from key_fingerprint").update())
                .hasStackTraceContaining("permission denied");
    }
}
