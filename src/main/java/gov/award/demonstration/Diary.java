package gov.award.demonstration;

import gov.award.measures.Verdict;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happens in the story, each thing at its moment. */
final class Diary {

    private final List<Page> pages = new ArrayList<>();

    /** How a deed stands to others of the same moment. */
    enum Manner {
        IN_TURN,
        /** By different people on different things: in whatever order. */
        AT_ONCE
    }

    /** Something that is done at a moment. */
    record Page(LocalDateTime at, Manner manner, Runnable deed) {

        boolean goesWith(Page other) {
            return manner == Manner.AT_ONCE && other.manner == Manner.AT_ONCE && at.equals(other.at);
        }
    }

    void on(LocalDateTime at, Runnable deed) {
        pages.add(new Page(at, Manner.IN_TURN, deed));
    }

    void atOnce(LocalDateTime at, Runnable deed) {
        pages.add(new Page(at, Manner.AT_ONCE, deed));
    }

    /** In the order of time; what falls on the same moment stays in the order in which it was written. */
    List<Page> pages() {
        return pages.stream().sorted(Comparator.comparing(Page::at)).toList();
    }

    /** The story tells only of what is allowed: anything else is an error in it. */
    static void allowed(Verdict verdict) {
        if (!(verdict instanceof Verdict.Allowed)) {
            throw new IllegalStateException("the story is not allowed to go on: " + verdict);
        }
    }
}
