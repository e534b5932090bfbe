package gov.award.browser;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The committee meets: the clerk prepares, the members vote, the chair states what is resolved. */
final class Committee {

    static final List<String> VOTERS = List.of("陈立新", "郭海涛", "唐志刚", "彭丽华", "谢文斌");

    /** The chair and one of the members. */
    private static final Set<String> SEEN = Set.of("陈立新", "谢文斌");

    private Committee() {}

    /** A meeting with all that waits on its agenda, opened with everybody present; its address. */
    static String opened(Story story, String title, int month, int day) {
        var clerk = story.desk("何静");
        clerk.open("/meetings")
                .form("/meetings")
                .enter("title", title, "day", Story.day(month, day), "place", "县人民政府二楼会议室")
                .send();
        var meeting = clerk.path();
        var agenda = clerk.form("/agenda");
        agenda.tickAll("matters").send();
        clerk.form("/opening").tickAll("attending").send();
        return meeting;
    }

    /** Votes of the members, in the order of {@link #VOTERS}. */
    static void vote(Story story, String meeting, String matter, String... votes) {
        for (var i = 0; i < votes.length; i++) {
            var voter = story.desk(VOTERS.get(i));
            var choice = votes[i];
            Consumer<User> deed = user -> user.open(meeting).send(Sought.form(matter, "/votes"), "choice", choice);
            if (SEEN.contains(VOTERS.get(i))) {
                deed.accept(voter);
            } else {
                voter.unseen(deed);
            }
        }
        story.desk("陈立新").open(meeting).form(matter, "/resolution").send();
    }

    static void close(Story story, String meeting) {
        story.desk("何静").open(meeting).form("/closing").send();
    }
}
