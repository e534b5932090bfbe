package gov.award.leaks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request each part of which can be spoilt; a letter of its head is a byte. */
final class RawRequest {

    /** What a server takes in at once while it reads a head of 8 KB. */
    private static final int LONGEST_READ = 16 << 10;

    private static final Pattern FIRST_LINE =
            Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+ [!$%&'()*+,./0-9:;=?@A-Z_a-z~-]+");

    private static final String COUNTED = "Content-Length: ";

    String method;
    String target;
    String version = "HTTP/1.1";

    /** What is sent in its place. */
    String instead = "";

    /** What the lines of the head end with. */
    String end = "\r\n";

    final List<String> head = new ArrayList<>();
    byte[] body = new byte[0];

    /** Whether the length of the body is said as it is, or by a line of the head that is there already. */
    private boolean counted = true;

    RawRequest(String method, String target) {
        this.method = method;
        this.target = target;
        head.add("Host: localhost");
    }

    /** The bytes of a text, for the head. */
    static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    void body(@Nullable String contentType, byte[] bytes) {
        replace("Content-Type", contentType);
        body = bytes;
    }

    void body(@Nullable String contentType, String text) {
        body(contentType, text.getBytes(UTF_8));
    }

    /** @param value {@code null} if there is to be no such line */
    void replace(String name, @Nullable String value) {
        head.removeIf(line -> line.startsWith(name + ": "));
        if (value != null) {
            head.add(name + ": " + value);
        }
    }

    /** How the body is framed, in place of its length. */
    void framed(String... lines) {
        counted = false;
        head.addAll(List.of(lines));
    }

    /**
     * Whether its first line keeps to the grammar of HTTP and is read to its end: a server may hang up on one that does not, and
     * what it answered to one longer than it reads is lost with the rest that is still on its way.
     */
    boolean isRequest() {
        return instead.isEmpty()
                && target.length() < LONGEST_READ
                && FIRST_LINE.matcher(method + " " + target).matches();
    }

    byte[] bytes() {
        if (!instead.isEmpty()) {
            return instead.getBytes(ISO_8859_1);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes((method + " " + target + " " + version + end).getBytes(ISO_8859_1));
        for (var line : head) {
            all.writeBytes((line + end).getBytes(ISO_8859_1));
        }
        if (counted && (body.length > 0 || !method.equals("GET"))) {
            all.writeBytes((COUNTED + body.length + end).getBytes(ISO_8859_1));
        }
        all.writeBytes(end.getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    @Override
    public String toString() {
        var shown = new String(bytes(), UTF_8);
        return shown.length() > 600 ? shown.substring(0, 600) + "… (" + shown.length() + ")" : shown;
    }
}
