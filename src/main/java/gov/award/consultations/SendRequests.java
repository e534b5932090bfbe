package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.acting.UnitId;
import gov.award.journal.Journal;
import gov.award.measures.Catalogue;
import gov.award.measures.Editions;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Recusals;
import gov.award.people.UnitPart;
import gov.award.people.Units;
import gov.award.rankings.Candidates;
import gov.award.rounds.Move;
import gov.award.rounds.RoundBriefs;
import gov.award.rounds.RoundId;
import gov.award.rounds.RoundMoves;
import gov.award.workdays.BusinessClock;
import gov.award.workdays.Deadlines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/**
 * The office asks the departments of the edition, and further ones if it wishes, for their opinion on the candidates; later
 * than the working days set is put on record and not refused (article 21).
 */
@Service
public class SendRequests {

    private final RoundBriefs rounds;
    private final Candidates candidates;
    private final Consultations consultations;
    private final Units units;
    private final Recusals recusals;
    private final Editions editions;
    private final Deadlines deadlines;
    private final RoundMoves moves;
    private final BusinessClock clock;
    private final Journal journal;

    SendRequests(
            RoundBriefs rounds,
            Candidates candidates,
            Consultations consultations,
            Units units,
            Recusals recusals,
            Editions editions,
            Deadlines deadlines,
            RoundMoves moves,
            BusinessClock clock,
            Journal journal) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.consultations = consultations;
        this.units = units;
        this.recusals = recusals;
        this.editions = editions;
        this.deadlines = deadlines;
        this.moves = moves;
        this.clock = clock;
        this.journal = journal;
    }

    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.CONSULTATION_REQUEST)
    public Verdict send(Actor actor, RoundId id, ConsultationId consultation, SendForm form) {
        var round = rounds.of(id);
        var edition = editions.byCode(round.edition());
        var list = candidates.list(id).orElse(null);
        var named = Objects.requireNonNullElse(form.departments(), Map.<String, java.util.UUID>of());
        var more = Objects.requireNonNullElse(form.more(), List.<java.util.UUID>of());
        var reasons = new ArrayList<Refusal>();
        if (list == null) {
            reasons.add(Refusal.of(Provision.RANKING, "CANDIDATES_NOT_FIXED"));
        }
        reasons.addAll(recusals.against(actor, id));
        var asked = candidates.of(id).stream()
                .filter(candidate -> !candidate.withdrawn())
                .toList();
        var addressees = new ArrayList<UnitId>();
        // Nobody is asked about nobody: where no one reached the minimum, the committee resolves on vacancies alone.
        if (!asked.isEmpty()) {
            for (var department : edition.list(Catalogue.DEPARTMENTS)) {
                var unit = named.get(department.code());
                if (unit == null) {
                    reasons.add(Refusal.of(
                            Provision.CONSULTATION_REQUEST,
                            "DEPARTMENT_MISSING",
                            department.name().zh()));
                } else {
                    addressees.add(new UnitId(unit));
                }
            }
            more.forEach(unit -> addressees.add(new UnitId(unit)));
        }
        if (new HashSet<>(addressees).size() < addressees.size()) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "DEPARTMENT_TWICE"));
        }
        if (!addressees.stream().allMatch(unit -> units.plays(unit, UnitPart.DEPARTMENT, actor.requireProgramme()))) {
            reasons.add(Refusal.of(Provision.CONSULTATION_REQUEST, "NOT_A_DEPARTMENT"));
        }
        reasons.addAll(moves.make(actor, id, Move.REQUEST_OPINIONS).reasons());
        if (list == null || !reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        var late = deadlines
                .after(edition, Figure.CONSULTATION_REQUEST_DAYS, list.fixedAt())
                .missedAt(clock.now());
        consultations.add(actor, id, consultation, list, late);
        var days = edition.number(Figure.CONSULTATION_ANSWER_DAYS);
        var codes = edition.list(Catalogue.DEPARTMENTS);
        for (var i = 0; i < addressees.size(); i++) {
            var code = i < codes.size() ? codes.get(i).code() : null;
            consultations.send(
                    actor,
                    round,
                    consultation,
                    addressees.get(i),
                    code,
                    days,
                    edition.title().zh(),
                    asked);
        }
        journal.enter(actor, "SendRequests", Provision.CONSULTATION_REQUEST, id, consultation, addressees, late);
        return Verdict.ALLOWED;
    }
}
