package gov.award.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a file as it is kept and given out again: any letters, no path, nothing invisible, 200 characters at most.
 *
 * @param value not empty
 */
record FileName(String value) {

    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 10;

    /** What the file names of no system in use may contain. */
    private static final Pattern UNUSABLE = Pattern.compile("[<>:\"|?*]");

    /** Control characters, and format characters such as those that turn the reading direction. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    FileName {
        if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST) {
            throw new IllegalArgumentException("not a file name");
        }
    }

    /** What can be kept of a name as a browser sent it; empty if it was not text or nothing is left. */
    static Optional<FileName> of(String sent) {
        if (sent.indexOf('\uFFFD') >= 0 || sent.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            return Optional.empty();
        }
        // Only composed characters are joined: compatibility forms, such as full-width brackets, stay as typed.
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = UNUSABLE.matcher(name).replaceAll("_");
        name = name.replaceAll("\\p{Zs}+", " ").replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(shortened(name));
    }

    private static FileName shortened(String name) {
        var points = name.codePointCount(0, name.length());
        if (points <= LONGEST) {
            return new FileName(name);
        }
        var dot = name.lastIndexOf('.');
        var end = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        var kept = LONGEST - end.codePointCount(0, end.length());
        return new FileName(name.substring(0, name.offsetByCodePoints(0, kept)) + end);
    }

    /** In small letters, without the dot; empty if there is none. */
    String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    FileName withExtension(String extension) {
        return shortened(value + "." + extension);
    }
}
