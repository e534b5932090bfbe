package gov.award.files;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sender declares of a file before sending it, by the headers of tus 1.0.0.
 *
 * @param size in bytes
 * @param said the entries of the header {@code Upload-Metadata}
 */
public record TransferOpening(long size, Map<String, String> said) {

    private static final int LONGEST = 4000;

    public TransferOpening {
        said = Map.copyOf(said);
    }

    /** Empty if the headers are not as they must be. */
    public static Optional<TransferOpening> of(@Nullable String length, @Nullable String metadata) {
        if (length == null || !length.matches("\\d{1,18}") || metadata == null || metadata.length() > LONGEST) {
            return Optional.empty();
        }
        var said = new HashMap<String, String>();
        try {
            for (var entry : metadata.split(",", -1)) {
                var words = entry.strip().split(" ", 2);
                var value = words.length < 2 ? "" : words[1].strip();
                said.put(words[0], new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return Optional.of(new TransferOpening(Long.parseLong(length), said));
    }

    /** Without it, empty. */
    public String text(String key) {
        return said.getOrDefault(key, "");
    }

    public @Nullable Sha256 digest() {
        var hex = text("digest");
        return hex.matches("[0-9a-f]{64}") ? new Sha256(hex) : null;
    }
}
