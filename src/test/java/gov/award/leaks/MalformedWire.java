package gov.award.leaks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Random;

/** Requests that are none: what no client of HTTP puts on the wire, and what two servers in a row would read differently. */
final class MalformedWire {

    /** Asked for by nobody: answered, it would be a second answer. */
    private static final String SMUGGLED = "GET /public/smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private static final List<String> LINES = List.of(
            "no colon",
            ": no name",
            "Name with blanks: x",
            "Name : x",
            "X\u0000Y: z",
            "X: \u0000",
            "X: a\rb",
            "Cookie: award-form=\r\n\t folded",
            "X: a\nSet-Cookie: evil=1",
            "X-(\u00fc): y",
            "X: " + "y".repeat(20_000),
            "Host: localhost",
            "Host: evil.example",
            "Host: [::",
            "Host: a b",
            "Host: :99999999",
            "Host: " + "h".repeat(3000));

    private static final List<String> FRAMES = List.of(
            "Content-Length: -1",
            "Content-Length: +5",
            "Content-Length: 0x5",
            "Content-Length: 99999999999999999999",
            "Content-Length: 5, 6",
            "Content-Length: 100000",
            "Content-Length: ",
            "Content-Length: 5\r\nContent-Length: 6",
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding: chunked, chunked",
            "Transfer-Encoding: identity, chunked",
            "Transfer-Encoding: chunked\r\nContent-Length: 5",
            "Content-Length: 5\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding:\u000bchunked",
            "Transfer-Encoding : chunked");

    private static final List<String> CHUNKS = List.of(
            "zz\r\n",
            "-1\r\n",
            "ffffffffffffffff\r\nx",
            "5;" + "x".repeat(20_000) + "\r\n",
            "5\r\nab",
            "5\nabcde\n0\n\n",
            "3\r\nabcdef\r\n0\r\n\r\n",
            "0\r\nX-Trailer: " + "x".repeat(20_000) + "\r\n\r\n",
            "0\r\nContent-Length: 7\r\n\r\n");

    private static final List<String> NONSENSE = List.of(
            "\r\n\r\n\r\n",
            "GET /\r\n",
            "GET\r\n\r\n",
            "G\"T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1.1\r\nHost: localhost\r\n\r\n",
            "GET / http/1.1\r\nHost: localhost\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET  /  HTTP/1.1 \r\nHost: localhost\r\n\r\n",
            "/ GET HTTP/1.1\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
            "\u0000".repeat(3000),
            "A".repeat(100_000),
            "GET /" + "a/".repeat(10_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

    private final Random random;
    private final RawRequest request;

    MalformedWire(Random random, RawRequest request) {
        this.random = random;
        this.request = request;
    }

    void spoil() {
        switch (random.nextInt(9)) {
            case 0 -> request.head.add(any(LINES));
            case 1 -> request.head.addFirst(any(LINES));
            case 2 -> request.framed(any(FRAMES));
            case 3 -> smuggling();
            case 4 -> chunked();
            case 5 -> request.head.addAll(List.of("X-Many: y\r\n".repeat(300).strip()));
            case 6 ->
                request.version = any(List.of("HTTP/0.9", "HTTP/1.0", "HTTP/2.0", "HTTP/1.1 x", "ICY/1", "", "\u0000"));
            case 7 ->
                request.target +=
                        any(List.of(" x", "\u00e8\u00a1\u00a1", "\u0000", "\r\nX-Evil: yes", "\t", "\"<>\\^`{|}"));
            default -> request.instead = any(NONSENSE);
        }
        if (random.nextInt(10) == 0) {
            request.end = "\n";
        }
    }

    /** One of two that both say how long the body is believes the other ends where a second request begins. */
    private void smuggling() {
        request.body = ("0\r\n\r\n" + SMUGGLED).getBytes(US_ASCII);
        var counted = "Content-Length: " + request.body.length;
        request.framed(
                random.nextBoolean()
                        ? new String[] {counted, "Transfer-Encoding: chunked"}
                        : new String[] {"Transfer-Encoding: chunked", counted});
    }

    private void chunked() {
        request.framed("Transfer-Encoding: chunked");
        request.body = any(CHUNKS).getBytes(US_ASCII);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
