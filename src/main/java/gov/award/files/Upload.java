package gov.award.files;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file on its way into an act.
 *
 * @param name as the browser sent it
 * @param transfer by which it came in pieces, if it did
 */
public record Upload(
        String name, InputStreamSource content, @Nullable Transfer transfer) {

    public Upload(String name, InputStreamSource content) {
        this(name, content, null);
    }

    /** What a form brought along; {@code null} if nothing was chosen. */
    public static @Nullable Resource chosen(@Nullable MultipartFile sent) {
        return sent == null
                        || (sent.isEmpty()
                                && Objects.requireNonNullElse(sent.getOriginalFilename(), "")
                                        .isEmpty())
                ? null
                : sent.getResource();
    }

    /** What was {@link #chosen}. */
    public static Upload ofChosen(Resource file) {
        return new Upload(Objects.requireNonNullElse(file.getFilename(), ""), file);
    }

    /** What a form brought along; nothing chosen counts as an empty file, which {@link Attachments} refuses with a reason. */
    public static Upload of(@Nullable MultipartFile sent) {
        if (sent == null || sent.isEmpty()) {
            return new Upload("-", java.io.InputStream::nullInputStream);
        }
        var name = sent.getOriginalFilename();
        return new Upload(name == null ? "-" : name, sent);
    }
}
