package gov.award.leaks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;

/** The wire to the program: what is put on it arrives as it is, however malformed. */
final class Line implements AutoCloseable {

    static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String program;
    private final String session;
    private final String token;

    /** @param session value of the session's cookie, empty for the public */
    Line(int port, String session) throws IOException, InterruptedException {
        this.program = "http://localhost:" + port;
        this.session = session;
        var page = client.send(
                request(session.isEmpty() ? "/public/complaints/new" : "/account", cookies(session))
                        .build(),
                BodyHandlers.ofString(UTF_8));
        var hidden = Jsoup.parse(page.body()).selectFirst("input[name=_csrf]");
        this.token = hidden == null ? "" : hidden.val();
    }

    String token() {
        return token;
    }

    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(request(address, cookies(session)).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String address, String contentType, BodyPublisher body)
            throws IOException, InterruptedException {
        return send("POST", address, contentType, body);
    }

    /** @param form as it goes over the wire, the token included */
    HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return post(address, FORM, BodyPublishers.ofString(form));
    }

    HttpResponse<String> send(String method, String address, String contentType, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(
                request(address, cookies(session))
                        .header("Content-Type", contentType)
                        .method(method, body)
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }

    /** Asks as a script of a page does; {@code headers} are names and values in turn. */
    HttpResponse<String> ask(String method, String address, byte[] body, String... headers)
            throws IOException, InterruptedException {
        var request = request(address, cookies(session)).header("X-CSRF-TOKEN", token);
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.send(
                request.method(method, BodyPublishers.ofByteArray(body)).build(), BodyHandlers.ofString(UTF_8));
    }

    /** Says that {@code length} bytes come, sends these, and hangs up once the program has had them. */
    void breakOff(String method, String address, byte[] body, int length, String... headers) throws IOException {
        var head = new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nX-CSRF-TOKEN: %s\r\n"
                .formatted(method, address, cookies(session), token));
        for (var i = 0; i < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        head.append("Content-Length: ").append(length).append("\r\n\r\n");
        try (var socket = new Socket("localhost", URI.create(program).getPort())) {
            socket.getOutputStream().write(head.toString().getBytes(US_ASCII));
            socket.getOutputStream().write(body);
            socket.shutdownOutput();
            // Until the program has hung up too.
            socket.getInputStream().readAllBytes();
        }
    }

    private HttpRequest.Builder request(String address, String cookies) {
        return HttpRequest.newBuilder(URI.create(program + address))
                .timeout(Duration.ofSeconds(60))
                .header("Cookie", cookies);
    }

    private String cookies(String of) {
        return of.isEmpty() ? "award-form=" + "0".repeat(32) : "award-session=" + of;
    }

    @Override
    public void close() {
        client.close();
    }
}
