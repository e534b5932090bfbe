package gov.award.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Exceptions, each with its reason: a line {@code what | why}. */
final class Reasoned {

    private Reasoned() {}

    static List<String> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Reasoned::what)
                .toList();
    }

    private static String what(String line) {
        var parts = line.split(" \\| ", 2);
        assertThat(parts).as(line).hasSize(2);
        assertThat(parts[1]).as(line).isNotBlank();
        return parts[0];
    }
}
