package gov.award.objections;

import gov.award.acting.Actor;
import gov.award.files.Upload;
import gov.award.papers.PaperId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a candidate is told and heard before the committee decides whether it stays on the list. */
@Controller
class CandidacyController {

    private final CandidacyReadings readings;
    private final ComplaintFile file;
    private final TellCandidate tellCandidate;
    private final StateCandidacy stateCandidacy;
    private final RecordCandidacyStatement recordStatement;
    private final CompareCandidacyStatement compareStatement;
    private final TellDecision tellDecision;

    CandidacyController(
            CandidacyReadings readings,
            ComplaintFile file,
            TellCandidate tellCandidate,
            StateCandidacy stateCandidacy,
            RecordCandidacyStatement recordStatement,
            CompareCandidacyStatement compareStatement,
            TellDecision tellDecision) {
        this.readings = readings;
        this.file = file;
        this.tellCandidate = tellCandidate;
        this.stateCandidacy = stateCandidacy;
        this.recordStatement = recordStatement;
        this.compareStatement = compareStatement;
        this.tellDecision = tellDecision;
    }

    @GetMapping("/candidacies/{id}")
    ModelAndView one(Actor actor, @PathVariable UUID id) {
        return Answer.page("objections/candidacy", readings.one(actor, id));
    }

    @PostMapping("/candidacies/{id}/statement")
    ModelAndView state(
            Actor actor, Screen screen, @PathVariable UUID id, @Valid StateCandidacy.Form form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> stateCandidacy.state(actor, id, form),
                "/candidacies/" + id + "?done=candidacyStated",
                () -> one(actor, id));
    }

    @PostMapping("/complaints/{id}/hearing")
    ModelAndView tell(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @Valid TellCandidate.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> tellCandidate.tell(actor, id, UUID.randomUUID(), new PaperId(UUID.randomUUID()), form),
                "/complaints/" + id.text() + "?done=candidateTold",
                () -> complaint(actor, id));
    }

    @PostMapping("/complaints/{id}/hearing/recorded-statement")
    ModelAndView record(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @Valid RecordCandidacyStatement.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordStatement.record(actor, id, UUID.randomUUID(), form, Upload.of(scan)),
                "/complaints/" + id.text() + "?done=candidacyStatementRecorded",
                () -> complaint(actor, id));
    }

    @PostMapping("/complaints/{id}/hearing/statements/{statement}/comparison")
    ModelAndView compare(
            Actor actor,
            Screen screen,
            @PathVariable ComplaintId id,
            @PathVariable UUID statement,
            @Valid CompareCandidacyStatement.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> compareStatement.compare(actor, id, statement, form),
                "/complaints/" + id.text() + "?done=candidacyStatementCompared",
                () -> complaint(actor, id));
    }

    @PostMapping("/complaints/{id}/decision")
    ModelAndView decide(Actor actor, Screen screen, @PathVariable ComplaintId id) {
        return Answer.to(
                screen,
                () -> tellDecision.tell(actor, id, new PaperId(UUID.randomUUID())),
                "/complaints/" + id.text() + "?done=decisionTold",
                () -> complaint(actor, id));
    }

    private ModelAndView complaint(Actor actor, ComplaintId id) {
        return Answer.page("objections/complaint", file.open(actor, id));
    }
}
