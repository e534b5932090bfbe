package gov.award.assessments;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a team concludes, and its report of the document review. */
@Controller
class ConsensusController {

    private final ConsensusReadings readings;
    private final ReviewRoundReadings rounds;
    private final SaveConsensus saveConsensus;
    private final CloseConsensus closeConsensus;
    private final GiveDocumentReport giveDocumentReport;

    ConsensusController(
            ConsensusReadings readings,
            ReviewRoundReadings rounds,
            SaveConsensus saveConsensus,
            CloseConsensus closeConsensus,
            GiveDocumentReport giveDocumentReport) {
        this.readings = readings;
        this.rounds = rounds;
        this.saveConsensus = saveConsensus;
        this.closeConsensus = closeConsensus;
        this.giveDocumentReport = giveDocumentReport;
    }

    @GetMapping("/reviews/{application}/{stage:document|site}/consensus")
    ModelAndView page(Actor actor, @PathVariable ApplicationId application, @PathVariable String stage) {
        return Answer.page("assessments/consensus", readings.page(actor, application, ReviewTime.stage(stage)));
    }

    @PostMapping("/reviews/{application}/{stage:document|site}/consensus")
    ModelAndView save(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @PathVariable String stage,
            @RequestParam int version,
            @RequestParam Map<String, String> sent) {
        return Answer.to(
                screen,
                () -> saveConsensus.save(
                        actor,
                        application,
                        ReviewTime.stage(stage),
                        new ConsensusForm(version, items(new ItemFields(sent)))),
                path(application, stage) + "?done=consensusSaved",
                () -> page(actor, application, stage));
    }

    @PostMapping("/reviews/{application}/{stage:document|site}/consensus/closing")
    ModelAndView close(
            Actor actor,
            Screen screen,
            @PathVariable ApplicationId application,
            @PathVariable String stage,
            @RequestParam int version) {
        return Answer.to(
                screen,
                () -> closeConsensus.close(actor, application, ReviewTime.stage(stage), version),
                path(application, stage) + "?done=consensusClosed",
                () -> page(actor, application, stage));
    }

    @GetMapping("/rounds/{round}/document-report")
    ModelAndView report(Actor actor, @PathVariable RoundId round) {
        return Answer.page("assessments/document-report", rounds.documentReport(actor, round));
    }

    @PostMapping("/rounds/{round}/document-report")
    ModelAndView giveReport(
            Actor actor,
            Screen screen,
            @PathVariable RoundId round,
            @Valid DocumentReportForm form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> giveDocumentReport.give(actor, round, new PaperId(UUID.randomUUID()), form),
                "/rounds/" + round.text() + "/document-report?done=reportGiven",
                () -> report(actor, round));
    }

    private static String path(ApplicationId application, String stage) {
        return "/reviews/" + application.text() + "/" + stage + "/consensus";
    }

    private static List<ConsensusItem> items(ItemFields fields) {
        return fields.codes("percent").stream()
                .map(code -> new ConsensusItem(code, fields.choice("percent", code), fields.text("reason", code)))
                .toList();
    }
}
