package gov.award.awards;

import gov.award.acting.Actor;
import gov.award.rounds.RoundId;
import gov.award.web.Answer;
import gov.award.web.PageRequest;
import gov.award.web.Screen;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The budget of a round, from its preparation on: the two earmarked lines and what is spent from them on the review. */
@Controller
@RequestMapping("/rounds/{id}/budget")
class BudgetController {

    private final AwardReadings readings;
    private final EnterBudgetLine enterBudgetLine;
    private final RecordExpense recordExpense;
    private final ReversePayment reversePayment;

    BudgetController(
            AwardReadings readings,
            EnterBudgetLine enterBudgetLine,
            RecordExpense recordExpense,
            ReversePayment reversePayment) {
        this.readings = readings;
        this.enterBudgetLine = enterBudgetLine;
        this.recordExpense = recordExpense;
        this.reversePayment = reversePayment;
    }

    @GetMapping
    ModelAndView page(Actor actor, @PathVariable RoundId id, @RequestParam(defaultValue = "1") int page) {
        return Answer.page("awards/budget", readings.ofBudget(actor, id, PageRequest.of(page)));
    }

    @PostMapping("/lines")
    ModelAndView line(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @Valid EnterBudgetLine.Form form,
            BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> enterBudgetLine.enter(actor, id, UUID.randomUUID(), form),
                path(id) + "?done=lineEntered",
                () -> page(actor, id, 1));
    }

    @PostMapping("/expenses")
    ModelAndView expense(
            Actor actor, Screen screen, @PathVariable RoundId id, @Valid PaymentForm form, BindingResult typed) {
        return Answer.to(
                screen,
                typed,
                () -> recordExpense.record(actor, id, UUID.randomUUID(), form),
                path(id) + "?done=expenseRecorded",
                () -> page(actor, id, 1));
    }

    @PostMapping("/payments/{payment}/reversal")
    ModelAndView reverse(
            Actor actor,
            Screen screen,
            @PathVariable RoundId id,
            @PathVariable UUID payment,
            @RequestParam String reason) {
        return Answer.to(
                screen,
                () -> reversePayment.reverse(actor, id, payment, reason),
                path(id) + "?done=paymentReversed",
                () -> page(actor, id, 1));
    }

    private static String path(RoundId id) {
        return "/rounds/" + id.text() + "/budget";
    }
}
