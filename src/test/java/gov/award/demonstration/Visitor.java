package gov.award.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.StringJoiner;
import org.jsoup.Jsoup;

/** Somebody at the demonstration's pages, with cookies, who sends forms with the token of the page last seen. */
final class Visitor implements AutoCloseable {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String token = "";

    Visitor(int port) {
        address = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return seen(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    /** @param fields names and values in turn */
    HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var form = new StringJoiner("&").add("_csrf=" + URLEncoder.encode(token, UTF_8));
        for (var i = 0; i < fields.length; i += 2) {
            form.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return seen(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build());
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
