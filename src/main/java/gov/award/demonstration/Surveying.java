package gov.award.demonstration;

import gov.award.demonstration.Rounds.Entry;
import gov.award.demonstration.Rounds.Round;
import gov.award.papers.PaperId;
import gov.award.surveys.CommissionForm;
import gov.award.surveys.CommissionSurvey;
import gov.award.surveys.DecideDelivery;
import gov.award.surveys.DeliverSurvey;
import gov.award.surveys.Delivery;
import gov.award.surveys.DeliveryForm;
import gov.award.surveys.DeliveryId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** How customers' satisfaction with the shortlisted organisations is surveyed. */
@DemoOnly
class Surveying {

    private static final String AGENCY = "agency";
    private static final String AGENCY_UNIT = "minghe";
    private static final int DAYS = 25;

    /** How far the means of the three questions lie from one another. */
    private static final BigDecimal APART = new BigDecimal("0.12");

    private final Story story;
    private final Cast cast;
    private final CommissionSurvey commissionSurvey;
    private final DeliverSurvey deliverSurvey;
    private final DecideDelivery decideDelivery;

    Surveying(
            Story story,
            Cast cast,
            CommissionSurvey commissionSurvey,
            DeliverSurvey deliverSurvey,
            DecideDelivery decideDelivery) {
        this.story = story;
        this.cast = cast;
        this.commissionSurvey = commissionSurvey;
        this.deliverSurvey = deliverSurvey;
        this.decideDelivery = decideDelivery;
    }

    void write(Diary diary, Round round) {
        for (var entry : round.applications()) {
            if (round.shortlisted().contains(entry.party()) && story.parties().isOrganisation(entry.party())) {
                diary.on(round.dates().siteReview().plusHours(6), () -> commission(round, entry));
            }
            var survey = entry.survey();
            if (survey != null) {
                diary.on(survey.at(), () -> deliver(round, entry));
                if (survey.accepted() || round.decision() != null) {
                    diary.on(survey.at().plusDays(5), () -> accept(round, entry));
                }
            }
        }
    }

    private static DeliveryId delivery(Round round, Entry entry) {
        return new DeliveryId(Ids.of("delivery", round.year(), entry.party()));
    }

    private void commission(Round round, Entry entry) {
        Diary.allowed(commissionSurvey.commission(
                cast.office(),
                Ids.commission(round, entry.party()),
                new CommissionForm(
                        Ids.application(round, entry.party()).value(),
                        Ids.unit(AGENCY_UNIT).value(),
                        Texts.fill(story.texts().survey().contract(), Map.of("year", String.valueOf(round.year()))),
                        round.dates().siteReview().toLocalDate().plusDays(DAYS))));
    }

    private void deliver(Round round, Entry entry) {
        var survey = Objects.requireNonNull(entry.survey());
        var texts = story.texts().survey();
        var name = story.parties().name(entry.party());
        var mean = survey.index().multiply(new BigDecimal("0.09")).add(BigDecimal.ONE);
        Diary.allowed(deliverSurvey.deliver(
                cast.person(AGENCY),
                Ids.commission(round, entry.party()),
                delivery(round, entry),
                new DeliveryForm(
                        survey.index(),
                        texts.method(),
                        survey.sample(),
                        round.dates().siteReview().toLocalDate().plusDays(2),
                        survey.at().toLocalDate().minusDays(2),
                        mean.add(APART),
                        mean,
                        mean.subtract(APART)),
                Documents.pdf(
                                texts.report(),
                                List.of(
                                        name,
                                        texts.method(),
                                        "有效样本" + survey.sample() + "份，满意度指数" + survey.index() + "。"))
                        .upload(),
                Documents.table(texts.answers(), answers(round, entry, mean)).upload()));
    }

    /** An excerpt of the answers: whole numbers about the mean. */
    private static List<List<Object>> answers(Round round, Entry entry, BigDecimal mean) {
        var random = new SplittableRandom(
                Ids.of("answers", round.year(), entry.party()).getMostSignificantBits());
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("样本号", "总体满意度", "与期望相比", "与理想相比"));
        for (var number = 1; number <= 40; number++) {
            var row = new ArrayList<Object>(List.of("%s-%03d".formatted(round.year(), number)));
            for (var question = 0; question < 3; question++) {
                row.add(Math.clamp(Math.round(mean.doubleValue() + random.nextInt(-1, 2)), 1, 10));
            }
            rows.add(row);
        }
        return rows;
    }

    private void accept(Round round, Entry entry) {
        Diary.allowed(decideDelivery.decide(
                cast.office(),
                Ids.commission(round, entry.party()),
                delivery(round, entry),
                Delivery.Outcome.ACCEPTED,
                "",
                new PaperId(Ids.of("survey report", round.year(), entry.party()))));
    }
}
