package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_16;

import java.util.List;
import java.util.Random;

/** Bodies that are not what they are called, are called nothing there is, or are far too much. */
final class MalformedBody {

    private static final String PARTS = "multipart/form-data";
    private static final String XML = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd"><!ENTITY z "%s">]>
            <x>&y;&z;</x>""".formatted("&y;".repeat(50));

    private static final List<String> TYPES = List.of(
            "/",
            "a",
            ";;;",
            "text/plain",
            "application/octet-stream",
            "application/x-www-form-urlencoded; charset=nonsense",
            "application/x-www-form-urlencoded; charset=utf-7",
            "application/x-www-form-urlencoded; charset=\"",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "application/x-www-form-urlencoded, application/json",
            "application/x-java-serialized-object",
            "multipart/mixed; boundary=x",
            "message/http",
            "\u00ff/\u00ff",
            "x/" + "y".repeat(3000));

    private static final List<String> PART_HEADS = List.of(
            "",
            "Content-Disposition: form-data",
            "Content-Disposition: form-data; name=",
            "Content-Disposition: form-data; name=\"file",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a\u0000b.pdf\"",
            "Content-Disposition: form-data; name=\"file\"; filename=\"../../x.pdf\"\r\nContent-Length: -1",
            "Content-Disposition: form-data; name=\"file\"; filename*=utf-9''%ff%zz",
            "Content-Disposition: form-data; name=\"file\"; filename*=UTF-8''..%2f..%2fx.pdf; filename=",
            "Content-Disposition: form-data; name=\"file\"; filename=\"=?UTF-8?B?////?=\"",
            "Content-Disposition: attachment; name=\"file\"",
            "Content-Disposition; name=file",
            "no colon at all",
            ": no name",
            "Content-Disposition: form-data; name=\"" + "n".repeat(5000) + "\"",
            "Content-Disposition: form-data; name=\"_csrf\"; filename=\"x.pdf\"",
            "Content-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\nContent-Type: multipart/mixed; boundary=y",
            "Content-Disposition: form-data; name=\"file\"\r\nContent-Type: text/plain; charset=nonsense",
            "Content-Disposition: form-data; name=\"file\"\r\nContent-Transfer-Encoding: base64",
            "X: " + "h".repeat(20_000));

    private final Random random;
    private final RawRequest request;

    /** @param token also said in the head, where a body cannot spoil it */
    MalformedBody(Random random, RawRequest request, String token) {
        this.random = random;
        this.request = request;
        request.replace("X-CSRF-TOKEN", token);
    }

    void spoil() {
        switch (random.nextInt(10)) {
            case 0 ->
                request.body("application/json", any(List.of("{\"_csrf\":", "[".repeat(20_000), "{}", "\"\\ud800\"")));
            case 1 -> request.body(any(List.of("application/xml", "text/xml", "application/soap+xml")), XML);
            case 2 -> request.body(any(TYPES), request.body);
            case 3 -> request.body("application/x-www-form-urlencoded; charset=UTF-16", "_csrf=x&a=b".getBytes(UTF_16));
            case 4 -> request.body(null, request.body);
            case 5 -> request.body(boundary(), "--x\r\nbroken");
            case 6 -> parts(random.nextInt(6) == 0 ? 10_000 : 60, "Content-Disposition: form-data; name=\"a\"");
            case 7 -> junk();
            default -> parts(1 + random.nextInt(3), any(PART_HEADS));
        }
    }

    private String boundary() {
        return any(List.of(
                PARTS,
                PARTS + "; boundary=",
                PARTS + "; boundary=\"",
                PARTS + "; boundary=x",
                PARTS + "; boundary=" + "x".repeat(5000),
                PARTS + "; boundary=\u00ff",
                PARTS + "; boundary=x; boundary=y",
                PARTS + "; charset=nonsense; boundary=x",
                "multipart/; boundary=x"));
    }

    private void parts(int count, String head) {
        var ended = random.nextInt(3) > 0;
        request.body(
                PARTS + "; boundary=x",
                ("--x\r\n" + head + "\r\n\r\n1\r\n").repeat(count)
                        + (ended ? "--x--\r\n" : any(List.of("", "--x", "--"))));
    }

    private void junk() {
        var bytes = new byte[1 + random.nextInt(5000)];
        random.nextBytes(bytes);
        request.body(Line.FORM, bytes);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
