package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every kind of message that is told has a label for the outside, and the label names nobody. */
class KindsTests {

    private static final Pattern TOLD = Pattern.compile("\"((?:[a-z]+\\.)?notice\\.[A-Za-z.]+)\"");

    @Test
    void everyKindToldHasItsLabelAndEveryLabelItsKind() throws IOException {
        var told = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var matcher = TOLD.matcher(read(file));
                while (matcher.find()) {
                    told.add(matcher.group(1));
                }
            });
        }
        assertThat(told).contains("notice.paper");
        assertThat(labels("kinds.properties")).isEqualTo(told);
    }

    @Test
    void labelsNameNothing() throws IOException {
        for (var bundle : Set.of("kinds.properties", "kinds_en.properties")) {
            assertThat(texts(bundle).values()).noneMatch(text -> text.toString().contains("{"));
        }
    }

    private static Set<String> labels(String bundle) throws IOException {
        var kinds = new TreeSet<String>();
        texts(bundle).stringPropertyNames().forEach(key -> kinds.add(key.substring("kind.".length())));
        return kinds;
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle))) {
            texts.load(reader);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
