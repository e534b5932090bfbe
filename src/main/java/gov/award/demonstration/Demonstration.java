package gov.award.demonstration;

import gov.award.demonstration.Diary.Page;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.DemoClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Plays the story once, on an empty database: every act by whoever may do it, at its moment, and no row by any other way. */
@DemoOnly
class Demonstration implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int STEPS_LOGGED = 10;

    /** As many as a small machine has cores, and one that waits for the database. */
    private static final int AT_ONCE = 3;

    /** How far the play has come. */
    enum State {
        PLAYING,
        PLAYED,
        FAILED
    }

    /** @param percent of the story's pages */
    record Progress(State state, int percent) {}

    private final Story story;
    private final Marks marks;
    private final BusinessClock clock;
    private final DemoClock wheel;
    private final Chapters chapters;
    private volatile Progress progress = new Progress(State.PLAYING, 0);
    private volatile @Nullable Thread player;

    Demonstration(Story story, Marks marks, BusinessClock clock, DemoClock wheel, Chapters chapters) {
        this.story = story;
        this.marks = marks;
        this.clock = clock;
        this.wheel = wheel;
        this.chapters = chapters;
    }

    Progress progress() {
        return progress;
    }

    /** In the background, so that whoever asks meanwhile is told how far it has come. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (marks.played()) {
            progress = new Progress(State.PLAYED, 100);
        } else {
            player = Thread.ofPlatform().name("demonstration").start(this::playOrFail);
        }
    }

    private void playOrFail() {
        try {
            play();
        } catch (RuntimeException | Error e) {
            progress = new Progress(State.FAILED, progress.percent());
            if (Thread.currentThread().isInterrupted()) {
                LOG.info("The demonstration was broken off; it begins anew at the next start.");
            } else {
                LOG.error("The demonstration could not be played; it begins anew at the next start.", e);
            }
        }
    }

    private void play() {
        var pages = pages();
        LOG.info("Playing the demonstration: {} steps.", pages.size());
        var begun = System.nanoTime();
        marks.begin();
        wheel.begin(instant(pages.getFirst().at()));
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var i = 0; i < pages.size(); ) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IllegalStateException("interrupted");
                }
                var group = group(pages, i);
                turn(group, hands);
                i += group.size();
                note(i, pages.size());
            }
        }
        moveTo(story.rounds().now());
        marks.end();
        progress = new Progress(State.PLAYED, 100);
        LOG.info(
                "The demonstration is ready after {} seconds.",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    /** All that happens until the demonstration is handed over. */
    private List<Page> pages() {
        var diary = new Diary();
        chapters.founding().write(diary);
        var known = new HashSet<String>();
        for (var round : story.rounds().rounds()) {
            chapters.of(diary, round, known);
        }
        return diary.pages().stream()
                .filter(page -> !page.at().isAfter(story.rounds().now()))
                .toList();
    }

    private static List<Page> group(List<Page> pages, int from) {
        var to = from + 1;
        while (to < pages.size() && pages.get(from).goesWith(pages.get(to))) {
            to++;
        }
        return pages.subList(from, to);
    }

    private void turn(List<Page> group, Executor hands) {
        moveTo(group.getFirst().at());
        try {
            if (group.size() == 1) {
                group.getFirst().deed().run();
            } else {
                CompletableFuture.allOf(group.stream()
                                .map(page -> CompletableFuture.runAsync(page.deed(), hands))
                                .toArray(CompletableFuture<?>[]::new))
                        .join();
            }
        } catch (RuntimeException e) {
            throw new IllegalStateException("at " + group.getFirst().at(), e);
        }
    }

    /** A moment later rather than earlier: the clock keeps whole seconds. */
    private void moveTo(LocalDateTime at) {
        var by = Duration.between(clock.now(), instant(at)).plusSeconds(1);
        if (by.isPositive()) {
            wheel.advance(by);
        }
    }

    private Instant instant(LocalDateTime at) {
        return at.atZone(clock.zone()).toInstant();
    }

    private void note(int done, int all) {
        var before = progress.percent();
        var percent = Math.toIntExact(100L * done / all);
        progress = new Progress(State.PLAYING, percent);
        if (percent / STEPS_LOGGED > before / STEPS_LOGGED) {
            LOG.info("Demonstration: {} %, it is {}.", percent, clock.today());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        var playing = player;
        if (playing != null && playing.isAlive()) {
            playing.interrupt();
            playing.join(PATIENCE);
        }
    }

    /** For those who have to wait for the end. */
    Progress finished() throws InterruptedException {
        Objects.requireNonNull(player, "nothing is played").join();
        return progress;
    }
}
