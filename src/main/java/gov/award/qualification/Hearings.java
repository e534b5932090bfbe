package gov.award.qualification;

import static java.util.stream.Collectors.toMap;

import gov.award.acting.Actor;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Scan;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.papers.Deliveries;
import gov.award.papers.PaperId;
import gov.award.rounds.RoundBrief;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadline;
import gov.award.workdays.Deadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Until when a party may state its case: so many working days from the day the paper that told it reached it (reading 19). */
@Component
class Hearings {

    private final Deliveries deliveries;
    private final PartyStatements statements;
    private final Attachments attachments;
    private final Editions editions;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    Hearings(
            Deliveries deliveries,
            PartyStatements statements,
            Attachments attachments,
            Editions editions,
            Deadlines deadlines,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.statements = statements;
        this.attachments = attachments;
        this.editions = editions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Nothing before the paper was served. */
    Optional<Deadline> deadline(Actor actor, RoundBrief round, PaperId paper) {
        return deliveries.first(actor, paper).map(day -> after(round, day));
    }

    /** Of several papers at once; of those that were served. */
    Map<PaperId, Deadline> deadlines(Actor actor, RoundBrief round, Collection<PaperId> papers) {
        return deliveries.first(actor, papers).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, served -> after(round, served.getValue())));
    }

    private Deadline after(RoundBrief round, LocalDate servedOn) {
        return deadlines.after(editions.byCode(round.edition()), Figure.STATEMENT_DAYS, servedOn);
    }

    /**
     * What forbids deciding against a party: not told, told on another ground, not heard, or its statement not
     * compared with the original or not answered.
     *
     * @param told what it was told, the last first
     * @param grounds what the decision can rest on now
     * @param answer why what the party stated does not change the outcome
     */
    List<Refusal> problems(
            Actor actor, RoundBrief round, List<Qualifications.Intent> told, Set<Provision> grounds, String answer) {
        if (told.isEmpty()) {
            return List.of(Refusal.of(Provision.PROCEDURE, "REFUSAL_NOT_TOLD"));
        }
        var intent = told.getFirst();
        var reasons = new ArrayList<>(QualificationRules.toldGroundsStand(intent.provisions(), grounds));
        var deadline = deadline(actor, round, intent.paper()).orElse(null);
        var stated = statements(told);
        if (stated.stream().anyMatch(PartyStatement::waits)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_UNCONFIRMED"));
        }
        if (stated.stream().anyMatch(this::inQuarantine)) {
            reasons.add(Refusal.of(Provision.PRINCIPLES, "STATEMENT_IN_QUARANTINE"));
        }
        var heardAt = stated.stream()
                .filter(each -> each.counts() && each.intent().equals(intent.id()))
                .map(PartyStatement::recordedAt)
                .findFirst()
                .orElse(null);
        QualificationRules.heard(heardAt, deadline, clock.now()).ifPresent(reasons::add);
        if (stated.stream().anyMatch(PartyStatement::counts) && answer.isBlank()) {
            reasons.add(Refusal.of(Provision.PROCEDURE, "STATEMENT_NOT_ANSWERED"));
        }
        return reasons;
    }

    /** Whether what proves it cannot be read yet, for want of a scan. */
    private boolean inQuarantine(PartyStatement statement) {
        return statement.scan() != null
                && attachments.find(new AttachmentId(statement.scan())).scan() == Scan.WAITING;
    }

    /** What the paper on the decision says. */
    RefusalPaper paper(RoundBrief round, List<Qualifications.Intent> told, String answer) {
        var edition = editions.byCode(round.edition());
        var intent = told.getFirst();
        return new RefusalPaper(
                round.title(),
                intent.reasons(),
                Grounds.named(intent.provisions(), edition),
                statements(told).stream().anyMatch(PartyStatement::counts),
                answer.strip());
    }

    /** What the party stated against anything it was told, in whatever way. */
    private List<PartyStatement> statements(List<Qualifications.Intent> told) {
        var intents = told.stream().map(Qualifications.Intent::id).toList();
        return statements.of(told.getFirst().application()).stream()
                .filter(each -> intents.contains(each.intent()))
                .toList();
    }

    int days(RoundBrief round) {
        return editions.byCode(round.edition()).number(Figure.STATEMENT_DAYS);
    }
}
