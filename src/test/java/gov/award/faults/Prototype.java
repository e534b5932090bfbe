package gov.award.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A demonstration founded once, of which each trial gets a copy. */
final class Prototype {

    private Prototype() {}

    static Path copy(Trial trial) throws IOException, InterruptedException {
        return copy(trial, trial.folder.resolve("data"));
    }

    static Path copy(Trial trial, Path to) throws IOException, InterruptedException {
        var prototype = of(trial.home);
        Files.createDirectories(to.getParent());
        Installation.run(trial.home, "cp", "-a", prototype.toString(), to.toString());
        return to;
    }

    private static Path of(Path home) throws IOException, InterruptedException {
        var prototype = home.resolve("target/faults/prototype");
        if (!Files.exists(prototype)) {
            System.out.println("Founding a demonstration to begin from; this takes some minutes.");
            var beside = prototype.resolveSibling("prototype.new");
            Installation.run(home, "rm", "-rf", beside.toString());
            Files.createDirectories(prototype.getParent());
            try (var installation = new Installation(home, beside)) {
                installation.start();
            }
            Files.move(beside, prototype);
        }
        return prototype;
    }
}
