package gov.award.demonstration;

import gov.award.awards.ApproveAllocation;
import gov.award.awards.AwardId;
import gov.award.awards.CheckOutcome;
import gov.award.awards.CheckUse;
import gov.award.awards.CompleteRound;
import gov.award.awards.DeclareUse;
import gov.award.awards.EnterBudgetLine;
import gov.award.awards.LineSort;
import gov.award.awards.PaymentForm;
import gov.award.awards.PublishResults;
import gov.award.awards.RecordActivity;
import gov.award.awards.RecordExpense;
import gov.award.awards.RecordPayment;
import gov.award.awards.ReportAllocation;
import gov.award.awards.SignedAllocations;
import gov.award.awards.UseForm;
import gov.award.demonstration.Rounds.Decision;
import gov.award.demonstration.Rounds.Round;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.papers.PaperId;
import java.math.BigDecimal;
import java.util.List;

/** How results are published, prizes allocated, paid and used, and the round is completed. */
@DemoOnly
class Awarding {

    private static final String FINANCE = "finance";
    private static final BigDecimal EXPENSES = new BigDecimal("150000");
    private static final String ACCOUNT = "6200 0000 0000 %04d";

    private final Story story;
    private final Cast cast;
    private final Whereabouts whereabouts;
    private final Editions editions;
    private final PublishResults publishResults;
    private final EnterBudgetLine enterBudgetLine;
    private final ReportAllocation reportAllocation;
    private final ApproveAllocation approveAllocation;
    private final RecordPayment recordPayment;
    private final RecordExpense recordExpense;
    private final CompleteRound completeRound;
    private final DeclareUse declareUse;
    private final CheckUse checkUse;
    private final RecordActivity recordActivity;

    Awarding(
            Story story,
            Cast cast,
            Whereabouts whereabouts,
            Editions editions,
            PublishResults publishResults,
            EnterBudgetLine enterBudgetLine,
            ReportAllocation reportAllocation,
            ApproveAllocation approveAllocation,
            RecordPayment recordPayment,
            RecordExpense recordExpense,
            CompleteRound completeRound,
            DeclareUse declareUse,
            CheckUse checkUse,
            RecordActivity recordActivity) {
        this.story = story;
        this.cast = cast;
        this.whereabouts = whereabouts;
        this.editions = editions;
        this.publishResults = publishResults;
        this.enterBudgetLine = enterBudgetLine;
        this.reportAllocation = reportAllocation;
        this.approveAllocation = approveAllocation;
        this.recordPayment = recordPayment;
        this.recordExpense = recordExpense;
        this.completeRound = completeRound;
        this.declareUse = declareUse;
        this.checkUse = checkUse;
        this.recordActivity = recordActivity;
    }

    void write(Diary diary, Round round, Decision decision) {
        var announced = round.dates().announced();
        diary.on(announced.plusDays(9), () -> budget(round, LineSort.EXPENSES, EXPENSES));
        diary.on(announced.plusDays(9), () -> budget(round, LineSort.PRIZE, planned()));
        diary.on(decision.completed().minusDays(2), () -> expense(round, decision));
        diary.on(decision.published(), () -> Diary.allowed(publishResults.publish(cast.director(), Ids.round(round))));
        diary.on(
                decision.allocated().minusDays(4),
                () -> Diary.allowed(reportAllocation.report(
                        cast.director(), Ids.round(round), new PaperId(Ids.of("allocation report", round.year())))));
        diary.on(decision.allocated(), () -> allocate(round, decision));
        diary.on(decision.paid(), () -> pay(round, decision));
        diary.on(decision.completed(), () -> Diary.allowed(completeRound.complete(cast.director(), Ids.round(round))));
        for (var i = 0; i < decision.uses().size(); i++) {
            var use = decision.uses().get(i);
            var id = Ids.of("use", round.year(), i);
            diary.on(use.at(), () -> use(round, use, id));
            diary.on(
                    use.at().plusDays(5),
                    () -> Diary.allowed(
                            checkUse.check(cast.office(), award(round, use.party()), id, CheckOutcome.CONFIRMED, "")));
        }
        for (var activity : decision.activities()) {
            diary.on(
                    activity.at().plusDays(1).atTime(10, 0),
                    () -> Diary.allowed(recordActivity.record(
                            cast.member(activity.party()),
                            award(round, activity.party()),
                            Ids.of("activity", activity.party(), activity.at()),
                            new RecordActivity.Form(activity.at(), activity.title(), activity.place()))));
        }
    }

    private AwardId award(Round round, String party) {
        return whereabouts.award(cast.director(), Ids.application(round, party));
    }

    private BigDecimal yuan(Figure figure) {
        return BigDecimal.valueOf(editions.byCode(story.county().edition()).fen(figure), 2);
    }

    /** All prizes there can be. */
    private BigDecimal planned() {
        var edition = editions.byCode(story.county().edition());
        return yuan(Figure.PRIZE_ORGANISATION)
                .multiply(BigDecimal.valueOf(edition.number(Figure.QUOTA_ORGANISATIONS)))
                .add(yuan(Figure.PRIZE_INDIVIDUAL)
                        .multiply(BigDecimal.valueOf(edition.number(Figure.QUOTA_INDIVIDUALS))));
    }

    private void budget(Round round, LineSort sort, BigDecimal amount) {
        var texts = story.texts().decision();
        Diary.allowed(enterBudgetLine.enter(
                cast.person(FINANCE),
                Ids.round(round),
                Ids.of("budget", round.year(), sort),
                new EnterBudgetLine.Form(sort, round.year(), texts.budgetCode(), amount, texts.budgetDocument())));
    }

    private void expense(Round round, Decision decision) {
        var expense = story.texts().decision().expense();
        Diary.allowed(recordExpense.record(
                cast.person(FINANCE),
                Ids.round(round),
                Ids.of("expense", round.year()),
                new PaymentForm(
                        expense.yuan(),
                        expense.voucher(),
                        decision.completed().minusDays(3).toLocalDate(),
                        ACCOUNT.formatted(1),
                        expense.payee(),
                        expense.what(),
                        Ids.of("budget", round.year(), LineSort.EXPENSES))));
    }

    private void allocate(Round round, Decision decision) {
        var texts = story.texts().decision();
        var day = decision.allocated().toLocalDate();
        Diary.allowed(approveAllocation.approve(
                cast.person("government"),
                Ids.round(round),
                Ids.of("allocation", round.year()),
                new SignedAllocations.Form(
                        texts.allocationDocument(), cast.person("chair").name(), day),
                Documents.pdf(
                                texts.allocationFile(),
                                List.of(texts.allocationDocument(), "同意批拨" + round.title() + "奖励资金。"))
                        .upload()));
    }

    private void pay(Round round, Decision decision) {
        var number = 0;
        for (var party : decision.winners()) {
            number++;
            var amount =
                    yuan(story.parties().isOrganisation(party) ? Figure.PRIZE_ORGANISATION : Figure.PRIZE_INDIVIDUAL);
            Diary.allowed(recordPayment.record(
                    cast.person(FINANCE),
                    award(round, party),
                    Ids.of("payment", round.year(), party),
                    new PaymentForm(
                            amount,
                            "清财支%d-09%02d".formatted(round.year(), 20 + number),
                            decision.paid().toLocalDate(),
                            ACCOUNT.formatted(100 + number),
                            "",
                            "",
                            Ids.of("budget", round.year(), LineSort.PRIZE))));
        }
    }

    private void use(Round round, Rounds.Use use, java.util.UUID id) {
        var evidence = Documents.table(
                use.evidence() + ".xlsx",
                List.of(List.of("日期", "用途", "金额（元）"), List.of(use.used().toString(), use.text(), use.yuan())));
        Diary.allowed(declareUse.declare(
                cast.member(use.party()),
                award(round, use.party()),
                id,
                new UseForm(use.purpose(), use.yuan(), use.used(), use.text(), null),
                evidence.upload()));
    }
}
