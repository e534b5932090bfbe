package gov.award.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody at the program's pages, with cookies, who sends forms with the token of the page last seen. */
final class Visitor implements AutoCloseable {

    /** Everybody in the demonstration has it. */
    private static final String PASSWORD = "Qingyuan-2026";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private String token = "";

    private Visitor(int port) {
        address = "http://127.0.0.1:" + port;
    }

    static Visitor stranger(int port) {
        return new Visitor(port);
    }

    /** Signs in by name and password, as people do. */
    static Visitor signedIn(int port, String name) throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", "signInName", name, "password", PASSWORD);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(name + " is not let in: " + answer.statusCode());
        }
        // The session has a token of its own.
        visitor.get("/account");
        return visitor;
    }

    static String password() {
        return PASSWORD;
    }

    String address(String path) {
        return address + path;
    }

    String token() {
        return token;
    }

    /** What a browser would send as its cookies. */
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return seen(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** @param fields names and values in turn */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        return seen(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build());
    }

    /** The fields as they are sent, with the token. */
    String form(String... fields) {
        var form = new StringJoiner("&").add("_csrf=" + URLEncoder.encode(token, UTF_8));
        for (var i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return form.toString();
    }

    /** Sends a form with one file. */
    HttpResponse<String> upload(String path, String place, String name, byte[] content)
            throws IOException, InterruptedException {
        var boundary = UUID.randomUUID().toString();
        var field = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        var head = field.formatted("_csrf", token)
                + field.formatted("place", place)
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        var publisher = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofString(head),
                HttpRequest.BodyPublishers.ofByteArray(content),
                HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> seen(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        var hidden = Jsoup.parse(answer.body()).selectFirst("input[name=_csrf]");
        if (hidden != null) {
            token = hidden.val();
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
