package gov.award.demonstration;

import gov.award.measures.EditionSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The measures of the invented county: those of Hengyang to the figure and the letter, but for the names. */
@DemoOnly
class DemoEdition implements EditionSource {

    private static final String MODEL = "measures/hengyang-2023.json";

    private static final Map<String, String> NAMES = Map.of(
            "hengyang-2023", "qingyuan-2023",
            "衡阳县", "清源县",
            "衡县质奖", "清县质奖",
            "西渡高新区", "清源高新区",
            "Hengyang", "Qingyuan",
            "Xidu", "Qingyuan",
            "HXZJ", "QXZJ");

    @Override
    public List<Resource> editions() {
        try {
            var text = new ClassPathResource(MODEL).getContentAsString(StandardCharsets.UTF_8);
            for (var name : NAMES.entrySet()) {
                text = text.replace(name.getKey(), name.getValue());
            }
            return List.of(
                    new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "edition of the demonstration"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
