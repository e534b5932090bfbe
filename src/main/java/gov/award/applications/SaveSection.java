package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.journal.Journal;
import gov.award.measures.Kind;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** An applicant saves one section of the working copy. */
@Service
public class SaveSection {

    private final ApplicationBriefs briefs;
    private final ApplicationMoves moves;
    private final Applications applications;
    private final Openings openings;
    private final Options options;
    private final Journal journal;

    SaveSection(
            ApplicationBriefs briefs,
            ApplicationMoves moves,
            Applications applications,
            Openings openings,
            Options options,
            Journal journal) {
        this.briefs = briefs;
        this.moves = moves;
        this.applications = applications;
        this.openings = openings;
        this.options = options;
        this.journal = journal;
    }

    /**
     * Saves what was typed over the version the writer had before them; refused if another was saved meanwhile.
     *
     * @param version 0 if the section had never been saved
     * @param sent texts by {@link Field#key(int)}; whatever else is sent is left aside
     */
    @Act(by = Role.APPLICANT, basis = Provision.SUBMISSION)
    public Verdict save(Actor actor, ApplicationId id, Section section, int version, Map<String, String> sent) {
        var status = moves.locked(actor, id);
        var brief = briefs.of(id);
        var answers = Answers.typed(section, brief.kind(), sent);
        var reasons = new ArrayList<Refusal>();
        openings.closed(id, status, section).ifPresent(reasons::add);
        answers.problems(section, brief.kind())
                .forEach(problem -> reasons.add(Refusal.of(Provision.SUBMISSION, "ANSWER_NOT_VALID", problem.field())));
        reasons.addAll(notOffered(actor, brief, section, answers));
        if (reasons.isEmpty()) {
            if (applications.save(actor, id, section, version, answers)) {
                journal.enter(
                        actor, "SaveSection", Provision.SUBMISSION, id, section, version + 1, answers.canonical());
            } else {
                reasons.add(Refusal.of(Provision.SUBMISSION, "SECTION_STALE", section));
            }
        }
        return Verdict.of(reasons.stream().distinct());
    }

    private List<Refusal> notOffered(Actor actor, ApplicationBrief brief, Section section, Answers answers) {
        var reasons = new ArrayList<Refusal>();
        for (var field : Field.of(section, brief.kind())) {
            if (field.type() != Field.Type.LISTED && field != Field.INCIDENT_KIND) {
                continue;
            }
            for (var place = 1; place <= field.places(); place++) {
                var text = answers.text(field, place);
                var offered = field == Field.INCIDENT_KIND
                        ? brief.kind() == Kind.INDIVIDUAL || !text.equals(Choice.IncidentKind.OTHER_BREACH.name())
                        : options.codes(actor, brief.round(), field).contains(text);
                if (!text.isEmpty() && !offered) {
                    reasons.add(Refusal.of(Provision.SUBMISSION, "ANSWER_NOT_VALID", field));
                }
            }
        }
        return reasons;
    }
}
