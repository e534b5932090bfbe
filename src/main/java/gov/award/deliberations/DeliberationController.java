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
    private final ResolveWinners resolveWinners;
    private final RecordProposal recordProposal;
    private final CheckProposal checkProposal;
    private final Downloads downloads;

    DeliberationController(
            DeliberationReadings readings,
            PutCandidates putCandidates,
            ResolveWinners resolveWinners,
            RecordProposal recordProposal,
            CheckProposal checkProposal,
            Downloads downloads) {
        this.readings = readings;
        this.putCandidates = putCandidates;
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
    ModelAndView put(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @RequestParam(required = false) @Nullable UUID application) {
        return answer(
                actor,
                screen,
                id,
                null,
                () -> putCandidates.put(actor, id, application == null ? null : new ApplicationId(application)),
                "candidatesPut");
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
