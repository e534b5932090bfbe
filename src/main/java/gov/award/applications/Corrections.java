package gov.award.applications;

import gov.award.acting.Actor;
import gov.award.forms.Forms;
import gov.award.forms.Section;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import gov.award.workdays.BusinessClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Returns for correction, for the module whose act returns an application: only the named points may then be changed. */
@Component
public class Corrections {

    private static final int LONGEST = 1000;

    private final ApplicationMoves moves;
    private final ApplicationBriefs briefs;
    private final Applications applications;
    private final RoundBriefs rounds;
    private final Editions editions;
    private final Forms forms;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Corrections(
            ApplicationMoves moves,
            ApplicationBriefs briefs,
            Applications applications,
            RoundBriefs rounds,
            Editions editions,
            Forms forms,
            JdbcClient jdbc,
            BusinessClock clock) {
        this.moves = moves;
        this.briefs = briefs;
        this.applications = applications;
        this.rounds = rounds;
        this.editions = editions;
        this.forms = forms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A point to be corrected: the section it stands in, and what is wrong. */
    public record Point(Section section, String what) {

        /** What a form says: {@code what-<section>} of each section something was written on. */
        public static List<Point> typed(Map<String, String> form) {
            return Arrays.stream(Section.values())
                    .map(section -> new Point(
                            section,
                            form.getOrDefault("what-" + section.name(), "").strip()))
                    .filter(point -> !point.what().isEmpty())
                    .toList();
        }
    }

    /**
     * Returns an application: makes the move, and opens the named sections to the applicant until the last day. Refused
     * when the edition's number of returns is used up, without points, or with a last day that has passed.
     *
     * @param move {@link ApplicationMove#RETURN_BY_UNIT} or {@link ApplicationMove#RETURN_BY_OFFICE}
     * @param due last day for the applicant to submit again
     */
    public Verdict open(
            Actor actor, ApplicationId application, ApplicationMove move, List<Point> points, LocalDate due) {
        var moved = moves.make(actor, application, move);
        var reasons = new ArrayList<Refusal>(moved.reasons());
        var edition = editions.byCode(rounds.of(briefs.of(application).round()).edition());
        var times = edition.number(limit(move));
        if (returned(application, move) >= times) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "CORRECTIONS_USED_UP", times));
        }
        if (points.isEmpty()
                || points.stream()
                        .anyMatch(
                                point -> point.what().isBlank() || point.what().length() > LONGEST)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "CORRECTION_WITHOUT_POINTS", LONGEST));
        }
        var brief = briefs.of(application);
        var asked = forms.written(brief.kind(), brief.form()).sections();
        if (points.stream().anyMatch(point -> !asked.contains(point.section()))) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "CORRECTION_OF_NOTHING_ASKED"));
        }
        if (due.isBefore(clock.today())) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "CORRECTION_DUE_PASSED", due));
        }
        if (reasons.isEmpty()) {
            keep(actor, application, move, points, due);
        }
        return Verdict.of(reasons);
    }

    /** Whether the edition's number of such returns is not used up yet. */
    public boolean left(ApplicationBrief application, ApplicationMove move) {
        return returned(application.id(), move)
                < editions.byCode(rounds.of(application.round()).edition()).number(limit(move));
    }

    private static Figure limit(ApplicationMove move) {
        return switch (move) {
            case RETURN_BY_UNIT -> Figure.CORRECTIONS_BY_UNIT;
            case RETURN_BY_OFFICE -> Figure.CORRECTIONS_BY_OFFICE;
            default -> throw new IllegalArgumentException(move + " returns nothing");
        };
    }

    /**
     * Where an application stands for those who handle it: one out for correction whose days are over without it having been
     * given in again is handled on what was submitted last (reading 12).
     */
    public Status handled(ApplicationBrief application) {
        var status = application.status();
        if (status != Status.RETURNED_BY_UNIT && status != Status.RETURNED_BY_OFFICE) {
            return status;
        }
        var lapsed = applications
                .correction(application.id())
                .filter(correction -> clock.today().isAfter(correction.due()))
                .isPresent();
        if (!lapsed) {
            return status;
        }
        return status == Status.RETURNED_BY_UNIT ? Status.SUBMITTED : Status.FORWARDED;
    }

    private void keep(Actor actor, ApplicationId application, ApplicationMove move, List<Point> points, LocalDate due) {
        var correction = UUID.randomUUID();
        var programme = actor.requireProgramme().value();
        jdbc.sql("""
                        insert into correction (id, programme, application, move, opened_by, opened_at, due)
                        values (:id, :programme, :application, :move, :by, :at, :due)
                        """)
                .param("id", correction)
                .param("programme", programme)
                .param("application", application.value())
                .param("move", move.name())
                .param("by", actor.personId())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("due", due)
                .update();
        var number = 0;
        for (var point : points) {
            number++;
            jdbc.sql("""
                            insert into correction_point (correction, number, programme, application, section, what)
                            values (:correction, :number, :programme, :application, :section, :what)
                            """)
                    .param("correction", correction)
                    .param("number", number)
                    .param("programme", programme)
                    .param("application", application.value())
                    .param("section", point.section().name())
                    .param("what", point.what())
                    .update();
        }
    }

    /** How often, since the committee last had the recommendation done again. */
    private int returned(ApplicationId application, ApplicationMove move) {
        return jdbc.sql("""
                        select count(*) from correction k join application a on a.id = k.application
                        where k.application = :application and k.move = :move and k.opened_at > recommended_since(a.round)
                        """)
                .param("application", application.value())
                .param("move", move.name())
                .query(Integer.class)
                .single();
    }
}
