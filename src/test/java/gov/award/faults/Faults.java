package gov.award.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code bin/faults} starts; ends with 0 if everything held, else 1. */
final class Faults {

    private static final List<Fault> ALL = List.of(
            new Ends.Killed(),
            Ends.Database.postmaster(),
            Ends.Database.backend(),
            new Ends.Terminated(),
            Disks.ofDatabase(),
            Disks.ofFiles(),
            new Contents(),
            new Clocks(),
            new Elsewhere.Lost(),
            new Elsewhere.Nodes(),
            Crowds.slow(),
            Crowds.unread());

    private static final String HEAD = """
            | fault | times | acknowledged writes | longest until it worked again | all held | seen |
            |---|---|---|---|---|---|
            """;

    private Faults() {}

    /** @param arguments the project's folder, how often ({@code 0} for each fault's own number), and the names of faults */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var home = Path.of(arguments[0]);
        var times = Integer.parseInt(arguments[1]);
        var names = List.of(arguments).subList(2, arguments.length);
        for (var name : names) {
            if (ALL.stream().noneMatch(fault -> fault.name().equals(name))) {
                System.err.println("no fault " + name + "; there are "
                        + ALL.stream().map(Fault::name).toList());
                System.exit(2);
            }
        }
        var rows = new ArrayList<String>();
        var held = true;
        for (var fault : ALL) {
            if (names.isEmpty() || names.contains(fault.name())) {
                var trial = trial(home, fault, times == 0 ? fault.times() : times);
                held &= trial.sound();
                rows.add(trial.row(fault.name()));
                report(home, rows);
            }
        }
        System.out.println(HEAD + String.join("\n", rows));
        System.exit(held ? 0 : 1);
    }

    private static Trial trial(Path home, Fault fault, int times) throws IOException, InterruptedException {
        System.out.println(fault.name() + ", " + times + " times");
        var folder = home.resolve("target/faults").resolve(fault.name());
        Installation.run(home, "rm", "-rf", folder.toString());
        Files.createDirectories(folder);
        var trial = new Trial(home, folder, times);
        try {
            fault.run(trial);
        } catch (Exception failed) {
            failed.printStackTrace(System.out);
            trial.wrong("could not be tried to its end: " + failed);
        }
        return trial;
    }

    private static void report(Path home, List<String> rows) throws IOException {
        Files.writeString(home.resolve("target/faults/report.md"), HEAD + String.join("\n", rows) + "\n");
    }
}
