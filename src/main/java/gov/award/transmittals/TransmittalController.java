package gov.award.transmittals;

import gov.award.acting.Actor;
import gov.award.applications.ApplicationId;
import gov.award.papers.PaperId;
import gov.award.web.Answer;
import gov.award.web.Chosen;
import gov.award.web.Screen;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Forwarding several applications together. */
@Controller
class TransmittalController {

    private final ForwardingReadings readings;
    private final ForwardTogether forwardTogether;

    TransmittalController(ForwardingReadings readings, ForwardTogether forwardTogether) {
        this.readings = readings;
        this.forwardTogether = forwardTogether;
    }

    @GetMapping("/recommendations/forwarding")
    ModelAndView page(
            Actor actor, @RequestParam(required = false) @Nullable List<@Nullable ApplicationId> application) {
        return Answer.page("transmittals/forwarding", readings.page(actor, Chosen.of(application)));
    }

    @PostMapping("/recommendations/forwarding")
    ModelAndView forward(
            Actor actor,
            Screen screen,
            @RequestParam(required = false) @Nullable List<@Nullable ApplicationId> application) {
        var paper = new PaperId(UUID.randomUUID());
        return Answer.to(
                screen,
                () -> forwardTogether.forward(
                        actor, new TransmittalId(UUID.randomUUID()), paper, Chosen.of(application)),
                "/papers/" + paper.text() + "?done=transmittals.forwarded",
                () -> page(actor, application));
    }
}
