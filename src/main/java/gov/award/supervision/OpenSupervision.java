package gov.award.supervision;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.people.People;
import gov.award.people.Units;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** The discipline inspection opens a matter about a person or a unit in a round (article 30). */
@Service
public class OpenSupervision {

    private final Supervisions supervisions;
    private final RoundBriefs rounds;
    private final People people;
    private final Units units;
    private final Attachments attachments;
    private final Journal journal;

    OpenSupervision(
            Supervisions supervisions,
            RoundBriefs rounds,
            People people,
            Units units,
            Attachments attachments,
            Journal journal) {
        this.supervisions = supervisions;
        this.rounds = rounds;
        this.people = people;
        this.units = units;
        this.attachments = attachments;
        this.journal = journal;
    }

    @Act(by = Role.SUPERVISOR, basis = Provision.SUPERVISION)
    public Verdict open(Actor actor, SupervisionId id, SupervisionForm form, Upload evidence) {
        var round = rounds.of(form.round());
        var person = form.person();
        var unit = form.unit();
        if ((person == null) == (unit == null)) {
            return Verdict.refused(Provision.SUPERVISION, "SUPERVISION_SUBJECT");
        }
        var name = person != null
                ? people.name(person).orElseThrow(() -> new NotFound("person"))
                : unit == null ? "" : units.name(unit).orElseThrow(() -> new NotFound("unit"));
        var reasons = new ArrayList<Refusal>();
        if (actor.requirePerson().equals(person)) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_ONESELF"));
        }
        if (supervisions.open(round.id(), person == null ? null : person.value(), unit == null ? null : unit.value())) {
            reasons.add(Refusal.of(Provision.SUPERVISION, "SUPERVISION_UNDER_WAY", name));
        }
        if (!reasons.isEmpty()) {
            return Verdict.of(reasons);
        }
        supervisions.add(actor, id, form, name);
        var filing = Filing.confidential(id, "supervision-evidence", Provision.SUPERVISION);
        var kept = attachments.add(actor, filing, evidence, Limits.standard()).verdict();
        if (!(kept instanceof Verdict.Allowed)) {
            return kept;
        }
        journal.enter(actor, "OpenSupervision", Provision.SUPERVISION, id, form);
        return Verdict.ALLOWED;
    }
}
