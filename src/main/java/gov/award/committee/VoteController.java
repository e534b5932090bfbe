package gov.award.committee;

import gov.award.acting.Actor;
import gov.award.files.AttachmentId;
import gov.award.files.Compared;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What is done about one matter in a meeting: recusals, votes, tallies, the resolution. */
@Controller
@RequestMapping("/meetings/{id}")
class VoteController {

    private final Meetings meetings;
    private final RecuseMember recuseMember;
    private final RecordRecusal recordRecusal;
    private final CheckRecusal checkRecusal;
    private final Downloads downloads;
    private final CastVote castVote;
    private final RecordTally recordTally;
    private final CheckTally checkTally;
    private final ResolveMatter resolveMatter;

    VoteController(
            Meetings meetings,
            RecuseMember recuseMember,
            RecordRecusal recordRecusal,
            CheckRecusal checkRecusal,
            Downloads downloads,
            CastVote castVote,
            RecordTally recordTally,
            CheckTally checkTally,
            ResolveMatter resolveMatter) {
        this.meetings = meetings;
        this.recuseMember = recuseMember;
        this.recordRecusal = recordRecusal;
        this.checkRecusal = checkRecusal;
        this.downloads = downloads;
        this.castVote = castVote;
        this.recordTally = recordTally;
        this.checkTally = checkTally;
        this.resolveMatter = resolveMatter;
    }

    @PostMapping("/matters/{matter}/recusals")
    ModelAndView recuse(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @PathVariable MatterId matter,
            @RequestParam MemberId member,
            @RequestParam String ground) {
        return Answer.to(
                screen,
                () -> recuseMember.recuse(actor, matter, member, ground),
                address(id, "recused"),
                () -> meeting(actor, id));
    }

    @PostMapping("/matters/{matter}/recusal-records")
    ModelAndView recordRecusal(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @PathVariable MatterId matter,
            @RequestParam MemberId member,
            @RequestParam String ground,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                () -> recordRecusal.record(
                        actor, new RecusalId(UUID.randomUUID()), matter, member, ground, Upload.of(scan)),
                address(id, "recusalRecorded"),
                () -> meeting(actor, id));
    }

    @PostMapping("/recusals/{recusal}/check")
    ModelAndView checkRecusal(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @PathVariable RecusalId recusal,
            @RequestParam Compared outcome,
            @RequestParam(defaultValue = "") String note) {
        return Answer.to(
                screen,
                () -> checkRecusal.check(actor, recusal, outcome, note),
                address(id, "committeeCompared"),
                () -> meeting(actor, id));
    }

    @GetMapping("/recusals/{recusal}/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable MeetingId id, @PathVariable RecusalId recusal) {
        return downloads.view(actor, new AttachmentId(meetings.scan(actor, recusal)));
    }

    @PostMapping("/matters/{matter}/votes")
    ModelAndView vote(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @PathVariable MatterId matter,
            @RequestParam Choice choice) {
        return Answer.to(
                screen, () -> castVote.cast(actor, id, matter, choice), address(id, "voted"), () -> meeting(actor, id));
    }

    @PostMapping("/matters/{matter}/tallies")
    ModelAndView tally(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @PathVariable MatterId matter,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @Valid TallyForm form,
            BindingResult typed) {
        var tally = new TallyId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> recordTally.record(actor, tally, id, matter, form, Upload.of(scan)),
                address(id, "tallyRecorded"),
                () -> meeting(actor, id));
    }

    @PostMapping("/tallies/{tally}/confirmation")
    ModelAndView confirm(Actor actor, Screen screen, @PathVariable MeetingId id, @PathVariable TallyId tally) {
        return Answer.to(
                screen,
                () -> checkTally.check(actor, tally, Compared.CONFIRMED, ""),
                address(id, "resolved"),
                () -> meeting(actor, id));
    }

    @PostMapping("/tallies/{tally}/rejection")
    ModelAndView reject(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @PathVariable TallyId tally,
            @RequestParam String note) {
        return Answer.to(
                screen,
                () -> checkTally.check(actor, tally, Compared.REJECTED, note),
                address(id, "tallyRejected"),
                () -> meeting(actor, id));
    }

    @PostMapping("/matters/{matter}/resolution")
    ModelAndView resolve(
            Actor actor,
            Screen screen,
            @PathVariable MeetingId id,
            @PathVariable MatterId matter,
            @RequestParam(required = false) @Nullable String justification) {
        return Answer.to(
                screen,
                () -> resolveMatter.resolve(actor, id, matter, justification),
                address(id, "resolved"),
                () -> meeting(actor, id));
    }

    private ModelAndView meeting(Actor actor, MeetingId id) {
        return Answer.page("committee/meeting", meetings.read(actor, id));
    }

    private static String address(MeetingId id, String done) {
        return "/meetings/" + id.value() + "?done=" + done;
    }
}
