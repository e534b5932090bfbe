package gov.award.notices;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Text messages through an HTTP gateway of the operator's choice; without an address, none. */
@Component
class SmsCarrier implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String url;
    private final String body;
    private final String contentType;
    private final String authorization;

    SmsCarrier(
            @Value("${award.sms.url:}") String url,
            @Value("${award.sms.body:{\"id\":\"{id}\",\"phone\":\"{phone}\",\"text\":\"{text}\"}}") String body,
            @Value("${award.sms.content-type:application/json}") String contentType,
            @Value("${award.sms.authorization:}") String authorization) {
        this.url = url.strip();
        this.body = body;
        this.contentType = contentType;
        this.authorization = authorization;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public List<String> missing() {
        return url.isEmpty() ? List.of("award.sms.url") : List.of();
    }

    @Override
    public Outcome carry(Message message) {
        if (!configured()) {
            return Outcome.never(Fault.NOT_CONFIGURED);
        }
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body(message)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        // A gateway is called seldom: no connection is kept, and HTTP/1.1 is what gateways speak.
        try (var client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            return judge(client.send(request.build(), BodyHandlers.discarding()).statusCode());
        } catch (ConnectException | HttpConnectTimeoutException e) {
            return Outcome.later(Fault.UNREACHABLE);
        } catch (IOException e) {
            return Outcome.UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.UNKNOWN;
        }
    }

    private String body(Message message) {
        return body.replace("{id}", message.id().toString())
                .replace("{phone}", escaped(message.address()))
                .replace("{text}", escaped(message.text()));
    }

    /** For JSON by its rules, for anything else percent-encoded as in forms. */
    private String escaped(String text) {
        if (!contentType.startsWith("application/json")) {
            return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
        }
        var json = new StringBuilder();
        text.chars().forEach(letter -> {
            if (letter == '"' || letter == '\\' || letter < ' ') {
                json.append("\\u%04x".formatted(letter));
            } else {
                json.append((char) letter);
            }
        });
        return json.toString();
    }

    private static Outcome judge(int status) {
        return switch (status) {
            case 401, 403, 407 -> Outcome.later(Fault.SIGN_IN);
            case 408, 429, 503 -> Outcome.later(Fault.BUSY);
            default -> {
                if (status >= 200 && status < 300) {
                    yield Outcome.SENT;
                }
                // A gateway that failed inside may have passed the message on before.
                yield status >= 500 ? Outcome.UNKNOWN : Outcome.never(Fault.CONTENT);
            }
        };
    }
}
