package gov.award.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import gov.award.testing.SampleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A recommending unit's clerk at a browser. */
final class Visit implements AutoCloseable {

    private static final String PASSWORD = "Qingyuan-2026";
    private static final Pattern RECORDED = Pattern.compile("/cultivation/([0-9a-f-]{36})\\?done=.*");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(cookies)
            .build();
    private final String address;
    private final String name;
    private String unit = "";
    private String token = "";

    Visit(String address, String name) {
        this.address = address;
        this.name = name;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofMinutes(2))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    void signIn() throws IOException, InterruptedException {
        var asked = get("/sign-in");
        if (asked.statusCode() != 200) {
            throw new Refused(asked.statusCode());
        }
        var page = Jsoup.parse(asked.body());
        var form = "_csrf=" + encoded(page.select("input[name=_csrf]").val()) + "&signInName=" + name + "&password="
                + encoded(PASSWORD);
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3) {
            throw new IOException("sign-in answered " + answer.statusCode());
        }
        look();
    }

    private void look() throws IOException, InterruptedException {
        var answer = get("/cultivation/new");
        var page = Jsoup.parse(answer.body());
        unit = page.select("[name=unit]").select("input,option[value~=.+]").val();
        token = page.select("form[action=/cultivation] input[name=_csrf]").val();
        if (unit.isEmpty()) {
            throw new IOException("the form answered " + answer.statusCode());
        }
    }

    /** By which the program knows this visitor. */
    String cookie() {
        return String.join(
                "; ",
                cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .toList());
    }

    /** Records one piece of work with one file, in one act. */
    Ledger.Written write() throws IOException, InterruptedException {
        var what = "faults " + UUID.randomUUID();
        var file = SampleFiles.pdf(what);
        var boundary = UUID.randomUUID().toString();
        var body = new ByteArrayOutputStream();
        var fields = new TreeMap<>(Map.of(
                "_csrf", token, "unit", unit, "kind", "CALL", "doneOn", "2026-02-02", "what", what, "concerned", "全体"));
        for (var field : fields.entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                            + "\"\r\n\r\n" + field.getValue() + "\r\n")
                    .getBytes(UTF_8));
        }
        body.writeBytes(("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/cultivation"))
                        .timeout(Duration.ofMinutes(2))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        var to = RECORDED.matcher(answer.headers().firstValue("Location").orElse(""));
        if (answer.statusCode() / 100 != 3 || !to.find()) {
            throw new Refused(answer.statusCode());
        }
        return new Ledger.Written(to.group(1), what, digest(file));
    }

    /** Answered, but not with success. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;
        final int status;

        Refused(int status) {
            super("answered " + status);
            this.status = status;
        }
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
