package gov.award.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Clients that hold on to the program without using it: others must not notice. */
record Crowds(String name, int clients, String request) implements Fault {

    /** Each is signed in and sends one byte a second of an upload it said would be large. */
    static Crowds slow() {
        return new Crowds(
                "slow-uploads",
                500,
                "POST /cultivation HTTP/1.1\r\nHost: a\r\nCookie: COOKIE\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n");
    }

    /** Asks for pages and reads none of them. */
    static Crowds unread() {
        return new Crowds(
                "never-reads", 50, "GET /cultivation HTTP/1.1\r\nHost: a\r\nCookie: COOKIE\r\n\r\n".repeat(200));
    }

    @Override
    public int times() {
        return 1;
    }

    @Override
    public void run(Trial trial) throws Exception {
        var ledger = new Ledger();
        var data = Prototype.copy(trial);
        try (var installation = new Installation(trial.home, data).start()) {
            for (var time = 0; time < trial.times; time++) {
                var alone = clicks(installation);
                var open = new ArrayList<Socket>();
                try {
                    var signedIn = request.replace("COOKIE", cookie(installation));
                    for (var i = 0; i < clients; i++) {
                        open.add(begun(installation.port, signedIn));
                    }
                    var dripping = Thread.ofPlatform().daemon().start(() -> drip(open));
                    Thread.sleep(3000);
                    var among = clicks(installation);
                    trial.seen("a page takes %.0f ms at the median alone, %.0f ms among them (95 of 100 below %.0f ms)"
                            .formatted(alone.get(25), among.get(25), among.get(47)));
                    trial.expect(among.get(47) < 2000, "others wait " + among.get(47) + " ms");
                    try (var load = new Load(installation.address(), ledger)) {
                        trial.expect(load.writes(20, 60), "nobody else's writes are taken");
                        load.end();
                        trial.expect(load.failures.isEmpty(), "others fail: " + load.failures);
                    }
                    dripping.interrupt();
                } finally {
                    for (var socket : open) {
                        socket.close();
                    }
                }
                trial.done++;
            }
            Ends.prove(trial, ledger, installation);
        }
        Ends.last(trial, ledger, data);
    }

    private static String cookie(Installation installation) throws IOException, InterruptedException {
        try (var visit = new Visit(installation.address(), Load.CLERKS.getLast())) {
            visit.signIn();
            return visit.cookie();
        }
    }

    private static Socket begun(int port, String request) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return socket;
    }

    private void drip(List<Socket> open) {
        if (!request.startsWith("POST")) {
            return;
        }
        while (!Thread.interrupted()) {
            for (var socket : open) {
                try {
                    socket.getOutputStream().write('x');
                } catch (IOException ended) {
                    // The program may end such a connection.
                }
            }
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Milliseconds of fifty pages, the quickest first. */
    private static List<Double> clicks(Installation installation) throws IOException, InterruptedException {
        var taken = new double[50];
        try (var visit = new Visit(installation.address(), Load.CLERKS.getFirst())) {
            visit.signIn();
            for (var i = 0; i < taken.length; i++) {
                var since = System.nanoTime();
                var answer = visit.get("/cultivation");
                if (answer.statusCode() != 200) {
                    throw new IOException("answered " + answer.statusCode());
                }
                taken[i] = (System.nanoTime() - since) / 1e6;
            }
        }
        Arrays.sort(taken);
        return Arrays.stream(taken).boxed().toList();
    }
}
