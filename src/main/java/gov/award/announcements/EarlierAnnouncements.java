package gov.award.announcements;

import gov.award.rounds.RoundId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an earlier round announced, for whoever prepares the next; call within an act or a reading of the office. */
@Component
public class EarlierAnnouncements {

    private final Announcements announcements;

    EarlierAnnouncements(Announcements announcements) {
        this.announcements = announcements;
    }

    /**
     * The announcement as it read in the end, corrections applied.
     *
     * @param channels where it was published
     */
    public record Earlier(String howToApply, String contact, List<AnnouncementChannel> channels) {}

    /** Empty if the round was never announced. */
    public Optional<Earlier> of(RoundId round) {
        var all = announcements.of(round);
        return all.stream()
                .filter(each -> each.kind() == AnnouncementKind.FIRST && each.issued())
                .findFirst()
                .map(first -> {
                    var texts = Announcements.marked(first, all, announcements.points(round));
                    return new Earlier(
                            plain(Objects.requireNonNull(texts.get(AnnouncedPart.HOW_TO_APPLY))),
                            plain(Objects.requireNonNull(texts.get(AnnouncedPart.CONTACT))),
                            announcements.channels(round).stream()
                                    .filter(channel -> channel.announcement().equals(first.id()))
                                    .toList());
                });
    }

    /** Whether an announcement of the round is drafted or issued. */
    public boolean there(RoundId round) {
        return !announcements.of(round).isEmpty();
    }

    private static String plain(MarkedText text) {
        return text.pieces().stream()
                .filter(piece -> piece.state() != MarkedText.State.STRUCK)
                .map(MarkedText.Piece::text)
                .collect(Collectors.joining());
    }
}
