package gov.award.leaks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A bare connection to the program, opened again as often as it is closed: sends bytes no client of HTTP would send. */
final class Wire implements AutoCloseable {

    /** An answer as it came; without a head where a server of the first days of HTTP would have sent none. */
    record Answer(int status, List<String> head, String body) {

        /** Out of all that was sent back before the program hung up; nothing if there was nothing. */
        static Optional<Answer> read(String sent) {
            if (!sent.startsWith("HTTP/1.")) {
                return Optional.empty();
            }
            var end = sent.indexOf("\r\n\r\n");
            var head = List.of(sent.substring(0, end).split("\r\n"));
            return Optional.of(
                    new Answer(Integer.parseInt(head.getFirst().split(" ", 3)[1]), head, sent.substring(end + 4)));
        }

        Optional<String> header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }
    }

    private final int port;
    private final Duration patience;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    /** @param patience how long the program may be silent */
    Wire(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /**
     * Sends a request whole and waits for its answer.
     *
     * @param bodiless whether the answer has no body whatever its head says
     * @return nothing if the program hung up instead
     * @throws java.net.SocketTimeoutException if it does neither
     */
    Optional<Answer> ask(byte[] request, boolean bodiless) throws IOException {
        var again = socket.isConnected();
        open();
        try {
            socket.getOutputStream().write(request);
            return answer(bodiless);
        } catch (SocketException | EOFException gone) {
            hangUp();
            // A connection that was kept may have been given up meanwhile.
            return again ? ask(request, bodiless) : Optional.empty();
        }
    }

    /** Sends what may not be a request at all, nothing after it, and reads until the program hangs up. */
    String askOnce(byte[] bytes) throws IOException {
        hangUp();
        open();
        var answer = new ByteArrayOutputStream();
        try {
            socket.getOutputStream().write(bytes);
            socket.shutdownOutput();
            in.transferTo(answer);
        } catch (SocketException refusedWhileSending) {
            // What was answered before counts.
        } finally {
            hangUp();
        }
        return answer.toString(UTF_8);
    }

    private void open() throws IOException {
        if (!socket.isConnected()) {
            socket = new Socket("localhost", port);
            socket.setSoTimeout((int) patience.toMillis());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
    }

    private Optional<Answer> answer(boolean bodiless) throws IOException {
        var head = head();
        while (status(head) / 100 == 1) {
            head = head();
        }
        var answer = new Answer(status(head), head, "");
        var length = answer.header("Content-Length").map(Integer::parseInt);
        byte[] body;
        if (bodiless || answer.status() == 204 || answer.status() == 304) {
            body = new byte[0];
        } else if (answer.header("Transfer-Encoding").isPresent()) {
            body = chunks();
        } else if (length.isPresent()) {
            body = in.readNBytes(length.get());
        } else {
            body = in.readAllBytes();
        }
        if (answer.header("Connection").filter("close"::equals).isPresent()) {
            hangUp();
        }
        return Optional.of(new Answer(answer.status(), head, new String(body, UTF_8)));
    }

    private static int status(List<String> head) throws EOFException {
        var words = head.getFirst().split(" ", 3);
        if (!words[0].startsWith("HTTP/1.")) {
            throw new EOFException("no answer: " + head.getFirst());
        }
        return Integer.parseInt(words[1]);
    }

    private List<String> head() throws IOException {
        var head = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            head.add(line);
        }
        return head.isEmpty() ? List.of("") : head;
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = chunk(); size > 0; size = chunk()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }

    void hangUp() throws IOException {
        socket.close();
        socket = new Socket();
        in = InputStream.nullInputStream();
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }
}
