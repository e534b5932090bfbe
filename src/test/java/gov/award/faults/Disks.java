package gov.award.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disk is full, and then has room again. Needs root, for a small file system of its own. */
record Disks(String name, String part) implements Fault {

    private static final int MEGABYTES = 900;

    static Disks ofDatabase() {
        return new Disks("disk-full-database", "postgres");
    }

    static Disks ofFiles() {
        return new Disks("disk-full-files", "files");
    }

    @Override
    public int times() {
        return 5;
    }

    @Override
    public void run(Trial trial) throws Exception {
        var ledger = new Ledger();
        var data = Prototype.copy(trial);
        var small = data.resolve(part);
        var aside = data.resolveSibling(part);
        Files.move(small, aside);
        Files.createDirectory(small);
        Installation.run(data, "mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", small.toString());
        try {
            Installation.run(data, "cp", "-a", aside + "/.", small.toString());
            try (var installation = new Installation(trial.home, data).start();
                    var load = new Load(installation.address(), ledger)) {
                for (var time = 0; time < trial.times; time++) {
                    trial.expect(load.writes(3, 120), "nothing is written before the disk is full");
                    var ballast = small.resolve("ballast");
                    fill(ballast);
                    Thread.sleep(15_000);
                    var while_ = load.writes(1, 1);
                    Files.delete(ballast);
                    var since = System.nanoTime();
                    trial.expect(load.writes(Load.CLERKS.size() + 1, 120), "nothing is written after there is room");
                    trial.tookToComeBack(since);
                    trial.expect(installation.process().isAlive(), "the program ended");
                    trial.seen(while_ ? "some writes still found room" : "no write was acknowledged while it was full");
                    trial.done++;
                }
                load.end();
                trial.seen("answers other than success " + load.failures);
                Ends.prove(trial, ledger, installation);
            }
            Ends.last(trial, ledger, data);
        } finally {
            Installation.run(data, "umount", small.toString());
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            var block = new byte[1 << 12];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // As it should be.
        }
    }
}
