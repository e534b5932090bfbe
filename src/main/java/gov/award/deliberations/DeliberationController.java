package gov.award.deliberations;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.files.AttachmentId;
import gov.award.files.Downloads;
import gov.award.files.Upload;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
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

/** The deliberation on the candidates of a round. */
@Controller
@RequestMapping("/rounds/{id}/deliberation")
class DeliberationController {

    private final DeliberationReadings readings;
    private final PutCandidates putCandidates;
    private final ReopenVote reopenVote;
    private final RecordReopening recordReopening;
    private final CheckReopening checkReopening;
    private final ResolveWinners resolveWinners;
    private final RecordProposal recordProposal;
    private final CheckProposal checkProposal;
    private final Downloads downloads;

    DeliberationController(
            DeliberationReadings readings,
            PutCandidates putCandidates,
            ReopenVote reopenVote,
            RecordReopening recordReopening,
            CheckReopening checkReopening,
            ResolveWinners resolveWinners,
            RecordProposal recordProposal,
            CheckProposal checkProposal,
            Downloads downloads) {
        this.readings = readings;
        this.putCandidates = putCandidates;
        this.reopenVote = reopenVote;
        this.recordReopening = recordReopening;
        this.checkReopening = checkReopening;
        this.resolveWinners = resolveWinners;
        this.recordProposal = recordProposal;
        this.checkProposal = checkProposal;
        this.downloads = downloads;
    }

    @GetMapping
    ModelAndView page(Actor actor, @PathVariable RoundId id) {
        return Answer.page("deliberations/deliberation", readings.page(actor, id));
    }

    @PostMapping("/candidates")
    ModelAndView put(Actor actor, Screen screen, @PathVariable RoundId id) {
        return answer(actor, screen, id, null, () -> putCandidates.put(actor, id), "candidatesPut");
    }

    @PostMapping("/reopenings")
    ModelAndView reopen(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @RequestParam ApplicationId application,
            @RequestParam(defaultValue = "") String reason) {
        return answer(
                actor,
                screen,
                id,
                null,
                () -> reopenVote.reopen(actor, id, new ReopeningId(UUID.randomUUID()), application, reason),
                "voteReopened");
    }

    @PostMapping("/reopenings/record")
    ModelAndView recordReopening(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @RequestParam ApplicationId application,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answer(
                actor,
                screen,
                id,
                null,
                () -> recordReopening.record(
                        actor, id, new ReopeningId(UUID.randomUUID()), application, reason, Upload.of(scan)),
                "reopeningRecorded");
    }

    @PostMapping("/reopenings/{reopening}/check")
    ModelAndView checkReopening(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable ReopeningId reopening,
            @Valid Comparison comparison,
            BindingResult typed) {
        return answer(
                actor, screen, id, typed, () -> checkReopening.check(actor, reopening, comparison), "recordCompared");
    }

    @GetMapping("/reopenings/{reopening}/scan")
    ResponseEntity<Resource> reopeningScan(Actor actor, @PathVariable ReopeningId reopening) {
        return downloads.view(actor, new AttachmentId(readings.scan(actor, reopening)));
    }

    @PostMapping("/winners")
    ModelAndView resolve(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid ProposalForm form, BindingResult typed) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> resolveWinners.resolve(actor, id, new ProposalId(UUID.randomUUID()), form),
                "winnersResolved");
    }

    @PostMapping("/winners/record")
    ModelAndView record(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid ProposalForm form,
            BindingResult typed,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return answer(
                actor,
                screen,
                id,
                typed,
                () -> recordProposal.record(actor, id, new ProposalId(UUID.randomUUID()), form, Upload.of(scan)),
                "winnersRecorded");
    }

    @PostMapping("/winners/{proposal}/check")
    ModelAndView check(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable ProposalId proposal,
            @Valid Comparison comparison,
            BindingResult typed) {
        return answer(
                actor, screen, id, typed, () -> checkProposal.check(actor, proposal, comparison), "recordCompared");
    }

    @GetMapping("/winners/scan")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable RoundId id) {
        return downloads.view(actor, new AttachmentId(readings.scan(actor, id)));
    }

    private ModelAndView answer(
            Actor actor, Screen screen, RoundId id, @Nullable BindingResult typed, Supplier<Verdict> act, String done) {
        return Answer.to(
                screen, typed, act, "/rounds/" + id.text() + "/deliberation?done=" + done, () -> page(actor, id));
    }
}
