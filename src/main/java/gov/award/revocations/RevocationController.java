package gov.award.revocations;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.awards.AwardId;
import gov.award.committee.MatterId;
import gov.award.files.Compared;
import gov.award.files.Upload;
import gov.award.papers.Archive;
import gov.award.papers.OpenPaper;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Cases up to the committee: list, report, verification, hearing, statement. */
@Controller
@RequestMapping("/revocations")
class RevocationController {

    private final RevocationReadings readings;
    private final ReportIncident reportIncident;
    private final VerifyIncident verifyIncident;
    private final DropRevocation dropRevocation;
    private final TellWinner tellWinner;
    private final DefendAward defendAward;
    private final RecordDefence recordDefence;
    private final CheckDefence checkDefence;
    private final PutRevocation putRevocation;
    private final Archive archive;
    private final OpenPaper openPaper;

    RevocationController(
            RevocationReadings readings,
            ReportIncident reportIncident,
            VerifyIncident verifyIncident,
            DropRevocation dropRevocation,
            TellWinner tellWinner,
            DefendAward defendAward,
            RecordDefence recordDefence,
            CheckDefence checkDefence,
            PutRevocation putRevocation,
            Archive archive,
            OpenPaper openPaper) {
        this.readings = readings;
        this.reportIncident = reportIncident;
        this.verifyIncident = verifyIncident;
        this.dropRevocation = dropRevocation;
        this.tellWinner = tellWinner;
        this.defendAward = defendAward;
        this.recordDefence = recordDefence;
        this.checkDefence = checkDefence;
        this.putRevocation = putRevocation;
        this.archive = archive;
        this.openPaper = openPaper;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(required = false) @Nullable RevocationState state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page) {
        var cases = readings.list(actor, state, text, PageRequest.of(page));
        return Answer.page("revocations/list", new RevocationsPage(cases, state, text.strip()));
    }

    @GetMapping("/new")
    ModelAndView begin(
            Actor actor,
            @RequestParam(required = false) @Nullable RoundId round,
            @RequestParam(required = false) @Nullable AwardId award) {
        return Answer.page(
                "revocations/new", award == null ? readings.awards(actor, round) : readings.award(actor, award));
    }

    @PostMapping("/new")
    ModelAndView report(
            Actor actor,
            Screen screen,
            @RequestParam AwardId award,
            @RequestParam(required = false) @Nullable MultipartFile evidence,
            @Valid IncidentForm form,
            BindingResult typed) {
        var id = new RevocationId(UUID.randomUUID());
        return Answer.to(
                screen,
                typed,
                () -> reportIncident.report(actor, id, award, form, Upload.of(evidence)),
                "/revocations/" + id.text() + "?done=incidentReported",
                () -> begin(actor, null, award));
    }

    /** A winner who opens the case has thereby received the paper that tells facts and ground. */
    @GetMapping("/{id}")
    ModelAndView one(Actor actor, @PathVariable RevocationId id) {
        var hearing = readings.hearing(actor, id).map(PaperId::new);
        if (actor.is(Role.APPLICANT) && hearing.isPresent() && archive.unopened(actor, hearing.get())) {
            openPaper.open(actor, hearing.get());
        }
        return Answer.page("revocations/one", readings.read(actor, id));
    }

    @PostMapping("/{id}/finding")
    ModelAndView verify(
            Actor actor,
            Screen screen,
            @PathVariable RevocationId id,
            @RequestParam String report,
            @RequestParam(required = false) @Nullable MultipartFile evidence) {
        return Answer.to(
                screen,
                () -> verifyIncident.verify(actor, id, report, Upload.of(evidence)),
                "/revocations/" + id.text() + "?done=incidentVerified",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/dropping")
    ModelAndView drop(Actor actor, Screen screen, @PathVariable RevocationId id, @RequestParam String reason) {
        return Answer.to(
                screen,
                () -> dropRevocation.drop(actor, id, reason),
                "/revocations/" + id.text() + "?done=revocationDropped",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/hearing")
    ModelAndView tell(Actor actor, Screen screen, @PathVariable RevocationId id) {
        return Answer.to(
                screen,
                () -> tellWinner.tell(actor, id, new PaperId(UUID.randomUUID())),
                "/revocations/" + id.text() + "?done=winnerTold",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/statement")
    ModelAndView defend(Actor actor, Screen screen, @PathVariable RevocationId id, @RequestParam String statement) {
        return Answer.to(
                screen,
                () -> defendAward.defend(actor, id, statement),
                "/revocations/" + id.text() + "?done=awardDefended",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/recorded-statement")
    ModelAndView recordDefence(
            Actor actor,
            Screen screen,
            @PathVariable RevocationId id,
            @RequestParam String statement,
            @RequestParam LocalDate statedOn,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        return Answer.to(
                screen,
                () -> recordDefence.record(actor, id, statement, statedOn, Upload.of(scan)),
                "/revocations/" + id.text() + "?done=defenceRecorded",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/statements/{defence}/comparison")
    ModelAndView checkDefence(
            Actor actor,
            Screen screen,
            @PathVariable RevocationId id,
            @PathVariable UUID defence,
            @RequestParam Compared outcome,
            @RequestParam(defaultValue = "") String note) {
        return Answer.to(
                screen,
                () -> checkDefence.check(actor, defence, outcome, note),
                "/revocations/" + id.text() + "?done=defenceChecked",
                () -> one(actor, id));
    }

    @PostMapping("/{id}/matter")
    ModelAndView put(Actor actor, Screen screen, @PathVariable RevocationId id, @RequestParam String opinion) {
        return Answer.to(
                screen,
                () -> putRevocation.put(actor, id, new MatterId(UUID.randomUUID()), opinion),
                "/revocations/" + id.text() + "?done=revocationPut",
                () -> one(actor, id));
    }
}
