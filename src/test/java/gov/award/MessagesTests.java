package gov.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text a page or a refusal asks for exists, once, in both languages. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<Path> CODE = List.of(Path.of("src/main/java"), Path.of("src/main/jte"));

    private static final Pattern ASKED = Pattern.compile("(?:screen|page)\\.t\\(\\s*\"([A-Za-z0-9._-]+)\"\\s*[,)]");
    private static final Pattern REFUSED = Pattern.compile(
            "(?:Refusal\\.of|Verdict\\.refused|refused|refusal)\\(\\s*[A-Za-z_.]+,\\s*\"([A-Z0-9_]+)\"\\s*[,)]");
    private static final Pattern NAMED = Pattern.compile(
            "new (?:NavEntry|StageLink|ToDo|News)\\((?:\\s*[A-Za-z0-9_.()]+,)*\\s*\"([A-Za-z0-9._-]+)\"");
    private static final Pattern JOURNALLED =
            Pattern.compile("journal\\.enter\\((?:\\s*[A-Za-z0-9_.()]+,)*\\s*\"([A-Za-z.]+)\",");
    private static final Pattern DONE = Pattern.compile("\\?done=([A-Za-z0-9._-]+)\"");

    private static final Pattern FULL_WIDTH = Pattern.compile("[，、；：。（）．\\u3000]");

    static Stream<String> bundles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches(".*_[a-z]{2}\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Papers are written in Chinese. */
    @Test
    void pagesLeavePunctuationToTheLanguage() throws IOException {
        assertThat("<p>${a}：${b}</p>").containsPattern(FULL_WIDTH);
        try (var pages = Files.walk(Path.of("src/main/jte"))) {
            var chinese = pages.filter(page -> page.toString().endsWith(".jte"))
                    .filter(page -> !page.startsWith("src/main/jte/papers"))
                    .filter(page -> FULL_WIDTH.matcher(read(page)).find())
                    .toList();
            assertThat(chinese).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(keys(bundle + "_en.properties")).isEqualTo(keys(bundle + ".properties"));
    }

    /** Of two the last would count, and the first be lost without a word. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsDefinedTwiceInABundle(String bundle) {
        for (var file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            var seen = new TreeSet<String>();
            var twice = read(MESSAGES.resolve(file))
                    .lines()
                    .filter(line -> line.matches("[A-Za-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertThat(twice).as(file).isEmpty();
        }
    }

    @Test
    void noTextIsDefinedInTwoBundles() throws IOException {
        var seen = new TreeSet<String>();
        var twice = bundles()
                .flatMap(bundle -> keys(bundle + ".properties").stream())
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void everyTextAskedForExists() throws IOException {
        assertThat(missing(ASKED, "")).isEmpty();
    }

    @Test
    void everyEntryLinkAndNewsHasItsWords() throws IOException {
        assertThat(missing(NAMED, "")).isEmpty();
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        assertThat(missing(REFUSED, "refusal.")).isEmpty();
    }

    @Test
    void everyActOfTheJournalHasItsName() throws IOException {
        assertThat(missing(JOURNALLED, "act.")).isEmpty();
    }

    @Test
    void everyNoticeAfterAnActExists() throws IOException {
        assertThat(missing(DONE, "done.")).isEmpty();
    }

    private static Set<String> missing(Pattern pattern, String prefix) throws IOException {
        var wanted = new TreeSet<String>();
        for (var root : CODE) {
            try (var files = Files.walk(root)) {
                files.filter(Files::isRegularFile).forEach(file -> {
                    var matcher = pattern.matcher(read(file));
                    while (matcher.find()) {
                        wanted.add(prefix + matcher.group(1));
                    }
                });
            }
        }
        bundles().forEach(bundle -> wanted.removeAll(keys(bundle + ".properties")));
        return wanted;
    }

    private static Set<String> keys(String file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
