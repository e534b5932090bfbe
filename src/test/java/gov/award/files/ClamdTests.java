package gov.award.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.award.files.VirusScanner.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void cleanContentIsCleanAndEicarIsFoundByItsName() throws IOException {
        try (var clamd = FakeClamd.onTcp()) {
            var scanner = new Clamd(clamd.address(), LONG);
            assertThat(scan(scanner, "harmless".repeat(50_000))).isEqualTo(new Finding.Clean());
            assertThat(scan(scanner, "before " + FakeClamd.EICAR + " after"))
                    .isEqualTo(new Finding.Infected("Eicar-Test-Signature"));
            assertThat(scan(scanner, "x".repeat(200_000) + FakeClamd.EICAR)).isInstanceOf(Finding.Infected.class);
        }
    }

    @Test
    void speaksOverAUnixSocketToo(@TempDir Path folder) throws IOException {
        try (var clamd = FakeClamd.onUnix(folder.resolve("clamd.ctl"))) {
            var scanner = new Clamd(clamd.address(), LONG);
            assertThat(scan(scanner, "harmless")).isEqualTo(new Finding.Clean());
            assertThat(scan(scanner, FakeClamd.EICAR)).isInstanceOf(Finding.Infected.class);
        }
    }

    @Test
    void noAnswerOrAnOddOneIsNeverTakenForClean() throws IOException {
        try (var clamd = FakeClamd.onTcp()) {
            var impatient = new Clamd(clamd.address(), Duration.ofMillis(300));
            clamd.mood = FakeClamd.Mood.SILENT;
            assertThat(scan(impatient, "x")).isInstanceOf(Finding.Unavailable.class);
            var scanner = new Clamd(clamd.address(), LONG);
            for (var mood : new FakeClamd.Mood[] {FakeClamd.Mood.CLOSING, FakeClamd.Mood.TALKING_NONSENSE}) {
                clamd.mood = mood;
                assertThat(scan(scanner, "x")).as("%s", mood).isInstanceOf(Finding.Unavailable.class);
            }
        }
    }

    @Test
    void contentLongerThanTheScannerTakesIsTooLargeAndUpToThereItIsNot() throws IOException {
        try (var clamd = FakeClamd.onTcp(1000)) {
            var scanner = new Clamd(clamd.address(), LONG);
            assertThat(scan(scanner, "x".repeat(1000))).isEqualTo(new Finding.Clean());
            assertThat(scan(scanner, "x".repeat(1001))).isEqualTo(new Finding.TooLarge());
            assertThat(scan(scanner, "x".repeat(500_000))).isEqualTo(new Finding.TooLarge());
        }
    }

    @Test
    void scannerThatIsNotThereIsUnavailable() throws IOException {
        String address;
        try (var clamd = FakeClamd.onTcp()) {
            address = clamd.address();
        }
        assertThat(scan(new Clamd(address, LONG), "x")).isInstanceOf(Finding.Unavailable.class);
    }

    @Test
    void withoutAnAddressNothingIsConfiguredAndAWrongOneStopsTheStart() {
        assertThat(new Clamd("", LONG).configured()).isFalse();
        assertThatThrownBy(() -> new Clamd("localhost:3310", LONG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Clamd("tcp:3310", LONG)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Finding scan(Clamd scanner, String content) {
        return scanner.scan(new ByteArrayInputStream(content.getBytes(US_ASCII)));
    }
}
