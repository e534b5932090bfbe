package gov.award.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How PostgreSQL's programs are run: as the program's own user, or, since they refuse root, as somebody without rights
 * when the program is root.
 *
 * @param prefix the command that gives the rights up; empty when there are none to give up
 * @param uid who must own the cluster's files then
 */
record Unprivileged(List<String> prefix, int uid) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static Unprivileged of(Path postgres) throws IOException {
        var me = (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        if (me != ROOT) {
            return new Unprivileged(List.of(), me);
        }
        // In a user namespace of its own root is nobody, yet still owns root's files: nothing needs to change hands.
        var namespace = List.of("unshare", "--user");
        if (works(namespace, "true")) {
            return new Unprivileged(namespace, ROOT);
        }
        // Where such namespaces are forbidden (containers often do), the files are given to nobody.
        var id = String.valueOf(NOBODY);
        var nobody = List.of("setpriv", "--reuid=" + id, "--regid=" + id, "--clear-groups");
        if (works(nobody, "test", "-x", postgres.toString())) {
            return new Unprivileged(nobody, NOBODY);
        }
        throw new DatabaseRefused(
                "PostgreSQL does not run as root, and neither unshare nor setpriv lets it run without root's rights in "
                        + postgres
                        + ". Start the program as an ordinary user, or choose a data folder that everyone may enter (--data).");
    }

    /** The command as PostgreSQL has to be called, away from the terminal so that Ctrl-C reaches the program only. */
    List<String> command(List<String> command) {
        var all = new ArrayList<String>();
        all.add("setsid");
        all.addAll(prefix);
        all.addAll(command);
        return all;
    }

    /** Hands files over that were made while the program ran as someone else. */
    void own(Path path) throws IOException, InterruptedException {
        if (Files.exists(path) && (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS) != uid) {
            var status = new ProcessBuilder("chown", "-R", String.valueOf(uid), path.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new DatabaseRefused("The files in " + path + " belong to another user; give them to this one.");
            }
        }
    }

    private static boolean works(List<String> prefix, String... probe) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(probe));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
