package gov.award.qualification;

import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationId;
import gov.award.applications.Finding;
import gov.award.applications.Status;
import gov.award.forms.Section;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.recommendations.CasePage;
import gov.award.recommendations.OpinionOutcome;
import gov.award.rounds.OfRound;
import gov.award.rounds.RoundBrief;
import gov.award.rounds.RoundEnd;
import gov.award.web.Listing;
import gov.award.web.UnderEdition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One application before the office: what the rules, the unit and the office found, and what may be decided.
 *
 * @param handled where it stands for the office: returned and not corrected in time counts as before it
 * @param conditions what the rules find of each condition and bar
 * @param items what the office found itself
 * @param intended the refusal the party was told of last, if any
 * @param former what it was told before, superseded since
 * @param failing conditions an applicant found qualified meets no longer
 * @param correctionUntil last day of a correction asked for now; {@code null} once the office has returned as often as it may
 */
public record QualificationPage(
        ApplicationBrief application,
        Status handled,
        RoundBrief round,
        boolean pledged,
        List<Finding> conditions,
        List<CasePage.Item> unitItems,
        List<CasePage.Item> items,
        CasePage.@Nullable OpinionLine opinion,
        @Nullable Intended intended,
        List<Intended> former,
        Set<Provision> failing,
        Set<Section> sections,
        @Nullable LocalDate correctionUntil,
        String drafted)
        implements OfRound {

    public QualificationPage {
        former = List.copyOf(former);
        conditions = List.copyOf(conditions);
        unitItems = List.copyOf(unitItems);
        items = List.copyOf(items);
    }

    /**
     * A refusal the party was told of, and what it stated, in whatever way.
     *
     * @param paper number of the paper that told it
     * @param due last day for its statement; {@code null} until the paper was served
     */
    public record Intended(
            String reasons,
            List<Provision> provisions,
            UUID paper,
            @Nullable LocalDate due,
            Instant toldAt,
            List<PartyStatement> statements) {

        public Intended {
            provisions = List.copyOf(provisions);
            statements = List.copyOf(statements);
        }

        /** Whether the party entered a statement itself. */
        public boolean ownStatement() {
            return statements.stream().anyMatch(each -> !each.recorded());
        }
    }

    /** The applications of a round in the qualification check. */
    public record Overview(RoundBrief round, Listing<Line> list, boolean open) implements OfRound {}

    /** One application in the overview. */
    public record Line(
            ApplicationId application,
            String name,
            Kind kind,
            Status status,
            String unit,
            Instant receivedAt,
            LocalDate due,
            boolean provisional,
            boolean late,
            @Nullable OpinionOutcome outcome,
            boolean waiting) {}

    /** What an applicant is told before a refusal. */
    public record StatementPage(ApplicationBrief application, String round, Intended intended, int days, boolean late)
            implements UnderEdition {

        @Override
        public String editionCode() {
            return application.edition();
        }
    }

    public boolean open() {
        return handled == Status.FORWARDED && RoundEnd.over(round.phase()).isEmpty();
    }

    /** Whether a statement counts that the decision has to answer. */
    public boolean stated() {
        return Stream.concat(Stream.ofNullable(intended), former.stream())
                .flatMap(each -> each.statements().stream())
                .anyMatch(PartyStatement::counts);
    }

    /** An intended decision against the applicant may be told. */
    public boolean tellable() {
        return Adverse.at(handled).isPresent() && RoundEnd.over(round.phase()).isEmpty();
    }
}
