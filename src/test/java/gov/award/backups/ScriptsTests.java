package gov.award.backups;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/backup} and {@code bin/restore} hand on to what they start, of which each says here which secrets it is given. */
class ScriptsTests {

    private static final Instant BUILT = Instant.ofEpochSecond(1_000_000_000);
    private static final Path SCRIPTS = Path.of("bin");

    @TempDir
    Path home;

    @BeforeEach
    void standIns() throws IOException {
        for (var name : List.of("backup", "beside", "restore")) {
            script("bin/" + name, Files.readString(SCRIPTS.resolve(name)));
        }
        script("bin/run", saying("build"));
        script("bin/jdk", "#!/bin/bash\necho '" + home + "'\n");
        script("bin/java", saying("program") + "echo 已备份; echo 已恢复\n");
        script("bin/journal", saying("journal"));
        Files.createDirectories(home.resolve("target/program-" + BUILT.getEpochSecond()));
        Files.setLastModifiedTime(Files.createFile(home.resolve("target/quality-award.jar")), FileTime.from(BUILT));
        Files.createDirectories(home.resolve("data/postgres/cluster"));
        Files.createDirectories(home.resolve("data/keys"));
        for (var role : List.of("award_app", "award_owner", "postgres")) {
            Files.writeString(home.resolve("data/keys/" + role + ".password"), "of " + role);
        }
        Files.writeString(home.resolve("passphrase"), "Qingyuan of old");
    }

    @Test
    void secretsOfABackupAreForTheProgramAndNotForWhatBuildsIt() throws Exception {
        // This process stands in for a server that runs.
        Files.writeString(
                home.resolve("data/postgres/cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n\n\n5432\n");
        run(Map.of(), "bin/backup", "archive", "--passphrase-file", "passphrase");
        assertThat(said("build")).isEmpty();
        assertThat(said("program"))
                .containsExactly(
                        "AWARD_BACKUP_PASSPHRASE=Qingyuan of old",
                        "AWARD_BACKUP_PASSWORD=of postgres",
                        "AWARD_DATABASE_OWNER_PASSWORD=of award_owner",
                        "SPRING_DATASOURCE_PASSWORD=of award_app");
    }

    @Test
    void secretsOfARestoreAreForTheProgramAndNotForWhatBuildsIt() throws Exception {
        Files.createFile(home.resolve("archive"));
        run(
                Map.of("SPRING_DATASOURCE_PASSWORD", "elsewhere"),
                "bin/restore",
                "archive",
                "--passphrase-file",
                "passphrase");
        assertThat(said("build")).isEmpty();
        assertThat(said("program"))
                .containsExactly("AWARD_BACKUP_PASSPHRASE=Qingyuan of old", "SPRING_DATASOURCE_PASSWORD=elsewhere");
    }

    private static String saying(String who) {
        return "#!/bin/bash\nenv | grep -E 'PASSWORD|PASSPHRASE' | sort >\"$(dirname \"$0\")/../" + who + ".said\"\n";
    }

    private List<String> said(String who) throws IOException {
        return Files.readAllLines(home.resolve(who + ".said"));
    }

    private void script(String name, String content) throws IOException {
        var file = home.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private void run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.command().set(0, home.resolve(command[0]).toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
