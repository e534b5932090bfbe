package gov.award.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was measured, as Markdown. */
final class Sheet {

    private final List<String> pages = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();
    private final double constant;

    /** @param constant how often a second the constant page is given to eight clients */
    Sheet(double constant) {
        this.constant = constant;
    }

    /** @param alone how often a second one connection answers the page's statements; none for what is no page */
    void page(String name, Map<Integer, Figures> figures, @Nullable Double alone, int statements) {
        var one = figures.get(1);
        var many = figures.get(8);
        if (one == null || many == null) {
            throw new IllegalArgumentException(name);
        }
        var line = String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s | %,d | %.0f %% | %s | %s |",
                name,
                rate(one.perSecond()),
                millis(one.p50()),
                millis(one.p99()),
                rate(many.perSecond()),
                millis(many.p50()),
                millis(many.p99()),
                many.bytes(),
                100 * many.perSecond() / constant,
                alone == null ? "" : rate(alone),
                statements == 0 ? "" : Integer.toString(statements));
        System.out.println(line);
        pages.add(line);
    }

    void other(String name, String value) {
        System.out.println(name + ": " + value);
        others.add("| " + name + " | " + value + " |");
    }

    /** The statements a page spends most of its time in. */
    void slow(String page, List<Replay.Said> said) {
        said.stream()
                .filter(each -> each.millis() >= 5)
                .sorted((one, other) -> Double.compare(other.millis(), one.millis()))
                .limit(3)
                .forEach(each -> statements.add("- %s: %.1f ms: `%s`"
                        .formatted(
                                page,
                                each.millis(),
                                each.sql().replaceAll("\\s+", " ").strip())));
    }

    private static String rate(double perSecond) {
        return String.format(Locale.ROOT, perSecond < 10 ? "%.2f" : "%,.0f", perSecond);
    }

    static String millis(long micros) {
        return String.format(Locale.ROOT, micros < 10_000 ? "%.2f" : "%.0f", micros / 1000.0);
    }

    void write(Path file, Size size) throws IOException {
        var text = new StringBuilder();
        text.append("## Size %s, %s\n\n".formatted(size.lower(), LocalDate.now(java.time.ZoneOffset.UTC)));
        text.append(machine()).append("\n\n");
        if (!pages.isEmpty()) {
            text.append("""
                    Times in milliseconds. "of constant" is the rate with 8 clients beside that of a constant page; "SQL alone" is how often
                    a second one JDBC connection answers the statements of the page.

                    | page | 1 client: per s | p50 | p99 | 8 clients: per s | p50 | p99 | bytes | of constant | SQL alone per s | statements |
                    |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
                    """);
            pages.forEach(line -> text.append(line).append('\n'));
            text.append('\n');
        }
        text.append("| | |\n|---|---|\n");
        others.forEach(line -> text.append(line).append('\n'));
        if (!statements.isEmpty()) {
            text.append("\nStatements of 5 ms and more:\n\n");
            statements.forEach(line -> text.append(line).append('\n'));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        System.out.println();
        System.out.println(text);
    }

    private static String machine() throws IOException {
        String model;
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            model = lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown processor");
        }
        return "%d × %s, Java %s, %s. Program, database and load generator on the same machine."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        Runtime.version(),
                        System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }
}
