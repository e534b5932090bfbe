package gov.award.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The measures of an invented county as the county itself brings them: a file in a folder, here with Hengyang's figures. */
public final class CountyEdition {

    /** Its code. */
    public static final String CODE = "yunxi-2023";

    /** The review office it names. */
    public static final String OFFICE = "云溪县县长质量奖评审委员会办公室";

    private CountyEdition() {}

    /** Writes it into a folder of editions. */
    static void in(Path folder) {
        try (var model = CountyEdition.class.getResourceAsStream("/measures/hengyang-2023.json")) {
            var text = new String(Objects.requireNonNull(model).readAllBytes(), UTF_8)
                    .replace("hengyang-2023", CODE)
                    .replace("衡阳县", "云溪县")
                    .replace("衡县质奖", "云县质奖")
                    .replace("Hengyang", "Yunxi");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(CODE + ".json"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
