package gov.award.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** An edition whose readings of articles 4 and 6 are the contrary ones, for tests that a switch is obeyed; import it. */
@TestConfiguration
public class ContraryEdition implements EditionSource {

    public static final String CODE = "contrary-2023";

    @Override
    public List<Resource> editions() {
        try {
            var text = new ClassPathResource("measures/hengyang-2023.json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("\"hengyang-2023\"", "\"" + CODE + "\"")
                    .replace(
                            "\"ALL_VACANT_ROUND_COUNTS\": {\"value\": true",
                            "\"ALL_VACANT_ROUND_COUNTS\": {\"value\": false")
                    .replace(
                            "\"SCORING_BARS_FROM_VOTING\": {\"value\": false",
                            "\"SCORING_BARS_FROM_VOTING\": {\"value\": true");
            return List.of(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "the contrary edition"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
