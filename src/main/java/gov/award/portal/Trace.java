package gov.award.portal;

import gov.award.measures.Provision;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Which rules and acts carry out a provision; generated with {@code docs/regulation/trace.md}, kept true by a test. */
@Component
class Trace {

    private final Properties lines = new Properties();

    Trace() {
        try (var in = Trace.class.getResourceAsStream("/measures/trace.properties")) {
            if (in != null) {
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> carriedBy(Provision provision) {
        var line = lines.getProperty(provision.name(), "");
        return line.isBlank() ? List.of() : List.of(line.split(",\\s*"));
    }
}
