package gov.award.recommendations;

import gov.award.acting.Actor;
import gov.award.applications.Addressees;
import gov.award.applications.ApplicationBrief;
import gov.award.applications.ApplicationMove;
import gov.award.applications.Corrections;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Verdict;
import gov.award.papers.PaperId;
import gov.award.papers.PaperKind;
import gov.award.papers.Papers;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Returns an application for correction of named points within the edition's working days, by paper (article 15). */
@Component
public class Returns {

    private static final String TITLE = "关于补正申报材料的通知";

    private final Corrections corrections;
    private final Addressees addressees;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Deadlines deadlines;
    private final Papers papers;
    private final BusinessClock clock;

    Returns(
            Corrections corrections,
            Addressees addressees,
            RoundBriefs rounds,
            Editions editions,
            Deadlines deadlines,
            Papers papers,
            BusinessClock clock) {
        this.corrections = corrections;
        this.addressees = addressees;
        this.rounds = rounds;
        this.editions = editions;
        this.deadlines = deadlines;
        this.papers = papers;
        this.clock = clock;
    }

    /** The last day of a correction asked for now. */
    LocalDate due(ApplicationBrief application) {
        var edition = editions.byCode(rounds.of(application.round()).edition());
        return deadlines.after(edition, Figure.CORRECTION_DAYS, clock.now()).due();
    }

    /** The last day of a correction the unit would ask for now; nothing once it has returned as often as it may. */
    Optional<LocalDate> byUnitUntil(ApplicationBrief application) {
        return until(application, ApplicationMove.RETURN_BY_UNIT);
    }

    /** The same of the office. */
    public Optional<LocalDate> byOfficeUntil(ApplicationBrief application) {
        return until(application, ApplicationMove.RETURN_BY_OFFICE);
    }

    private Optional<LocalDate> until(ApplicationBrief application, ApplicationMove move) {
        return corrections.left(application, move) ? Optional.of(due(application)) : Optional.empty();
    }

    /** Returned by the office. */
    public Verdict byOffice(Actor actor, ApplicationBrief application, List<Corrections.Point> points) {
        return make(actor, application, ApplicationMove.RETURN_BY_OFFICE, points, null);
    }

    /** Returned by a recommending unit, in its own name. */
    Verdict byUnit(Actor actor, ApplicationBrief application, List<Corrections.Point> points, String unit) {
        return make(actor, application, ApplicationMove.RETURN_BY_UNIT, points, unit);
    }

    private Verdict make(
            Actor actor,
            ApplicationBrief application,
            ApplicationMove move,
            List<Corrections.Point> points,
            @Nullable String unit) {
        var round = rounds.of(application.round());
        var edition = editions.byCode(round.edition());
        var due = due(application);
        var verdict = corrections.open(actor, application.id(), move, points, due);
        if (verdict instanceof Verdict.Allowed) {
            issue(
                    actor,
                    application,
                    new ReturnPaper(
                            round.title(),
                            unit == null ? "本办公室" : "本单位",
                            points,
                            due,
                            edition.number(Figure.CORRECTION_DAYS)),
                    unit);
        }
        return verdict;
    }

    private void issue(Actor actor, ApplicationBrief application, ReturnPaper page, @Nullable String unit) {
        var paper = new PaperId(UUID.randomUUID());
        var round = application.round().value();
        var subject = application.id().value();
        var readers = addressees.of(actor, application.id());
        Map<String, Object> content = Map.of("page", page);
        if (unit == null) {
            papers.issue(
                    actor,
                    paper,
                    PaperKind.RETURN_FOR_CORRECTION,
                    round,
                    subject,
                    TITLE,
                    application.name(),
                    readers,
                    content);
        } else {
            papers.issueFor(
                    actor,
                    unit,
                    paper,
                    PaperKind.RETURN_BY_UNIT,
                    round,
                    subject,
                    TITLE,
                    application.name(),
                    readers,
                    content);
        }
    }
}
