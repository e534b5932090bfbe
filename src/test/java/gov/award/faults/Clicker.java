package gov.award.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A signed-in user who clicks a few times a second and never signs in again. */
final class Clicker implements AutoCloseable {

    private final Visit visit;
    private final Thread thread;
    private final List<String> failures = new ArrayList<>();
    private int clicks;
    private volatile boolean ended;

    Clicker(String address, String name) throws IOException, InterruptedException {
        visit = new Visit(address, name);
        visit.signIn();
        thread = Thread.ofPlatform().start(this::click);
    }

    private void click() {
        while (!ended) {
            try {
                var answer = visit.get("/cultivation");
                note(answer.statusCode() == 200 ? null : "answered " + answer.statusCode());
                Thread.sleep(300);
            } catch (IOException failed) {
                note(failed.toString());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void note(@org.jspecify.annotations.Nullable String failure) {
        clicks++;
        if (failure != null) {
            failures.add(failure);
        }
    }

    synchronized int failed() {
        return failures.size();
    }

    synchronized int clicks() {
        return clicks;
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        ended = true;
        thread.interrupt();
        visit.close();
    }
}
