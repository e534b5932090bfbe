package gov.award.demonstration;

import gov.award.committee.CastVote;
import gov.award.committee.Choice;
import gov.award.committee.CloseMeeting;
import gov.award.committee.MatterId;
import gov.award.committee.MeetingForm;
import gov.award.committee.MeetingId;
import gov.award.committee.MemberId;
import gov.award.committee.OpenMeeting;
import gov.award.committee.PrepareMeeting;
import gov.award.committee.ResolveMatter;
import gov.award.committee.SetAgenda;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A whole meeting of the committee, with everybody present and an open vote on each matter. */
@DemoOnly
class Committee {

    private static final String CHAIR = "chair";

    private final Story story;
    private final Cast cast;
    private final PrepareMeeting prepareMeeting;
    private final SetAgenda setAgenda;
    private final OpenMeeting openMeeting;
    private final CastVote castVote;
    private final ResolveMatter resolveMatter;
    private final CloseMeeting closeMeeting;

    Committee(
            Story story,
            Cast cast,
            PrepareMeeting prepareMeeting,
            SetAgenda setAgenda,
            OpenMeeting openMeeting,
            CastVote castVote,
            ResolveMatter resolveMatter,
            CloseMeeting closeMeeting) {
        this.story = story;
        this.cast = cast;
        this.prepareMeeting = prepareMeeting;
        this.setAgenda = setAgenda;
        this.openMeeting = openMeeting;
        this.castVote = castVote;
        this.resolveMatter = resolveMatter;
        this.closeMeeting = closeMeeting;
    }

    /** @param carried whether most vote for a matter; one member abstains on those that are carried */
    void meet(MeetingId id, String title, LocalDate day, List<MatterId> agenda, Predicate<MatterId> carried) {
        var members = story.county().people().stream()
                .filter(person -> person.capacity() != null)
                .map(County.Person::key)
                .toList();
        Diary.allowed(prepareMeeting.prepare(
                cast.office(),
                id,
                new MeetingForm(title, day, story.texts().meeting().place())));
        Diary.allowed(setAgenda.set(cast.office(), id, agenda));
        Diary.allowed(openMeeting.open(
                cast.office(),
                id,
                members.stream().map(key -> new MemberId(Ids.of("member", key))).toList()));
        for (var matter : agenda) {
            for (var i = 0; i < members.size(); i++) {
                var last = i == members.size() - 1;
                var choice = carried.test(matter) ? (last ? Choice.ABSTAIN : Choice.FOR) : lost(i);
                Diary.allowed(castVote.cast(cast.person(members.get(i)), id, matter, choice));
            }
            Diary.allowed(resolveMatter.resolve(cast.person(CHAIR), id, matter, null));
        }
        Diary.allowed(closeMeeting.close(cast.office(), id));
    }

    private static Choice lost(int seat) {
        return switch (seat % 3) {
            case 0 -> Choice.AGAINST;
            case 1 -> Choice.FOR;
            default -> Choice.ABSTAIN;
        };
    }
}
