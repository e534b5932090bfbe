package gov.award.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** An edition whose readings, figures, title and last articles differ, for tests that the edition of the round is obeyed; import it. */
@TestConfiguration
public class ContraryEdition implements EditionSource {

    public static final String CODE = "contrary-2023";

    private static final Map<String, String> FIGURES = Map.of(
            "\"QUORUM\": {\"value\": \"2/3\"", "\"QUORUM\": {\"value\": \"1/2\"",
            "\"MAJORITY\": {\"value\": \"1/2\"", "\"MAJORITY\": {\"value\": \"2/3\"",
            "\"REAPPLICATION_YEARS\": {\"value\": 6", "\"REAPPLICATION_YEARS\": {\"value\": 8",
            "\"ANONYMOUS_COMPLAINTS_TAKEN\": {\"value\": true", "\"ANONYMOUS_COMPLAINTS_TAKEN\": {\"value\": false",
            "衡阳县县长质量奖管理办法", "衡阳县县长质量奖管理办法（修订）",
            "\"provision\": \"OBJECTION\", \"article\": 34", "\"provision\": \"OBJECTION\", \"article\": 35",
            "\"provision\": \"VALIDITY\", \"article\": 35", "\"provision\": \"VALIDITY\", \"article\": 34");

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
            for (var change : FIGURES.entrySet()) {
                if (!text.contains(change.getKey())) {
                    throw new IllegalStateException(change.getKey());
                }
                text = text.replace(change.getKey(), change.getValue());
            }
            return List.of(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "the contrary edition"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
