package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.forms.AnswerType;
import gov.award.forms.Answers;
import gov.award.forms.Form;
import gov.award.forms.Forms;
import gov.award.forms.Section;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.RoundBriefs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** An applicant saves one section of the working copy. */
@Service
public class SaveSection {

    private final ApplicationBriefs briefs;
    private final ApplicationMoves moves;
    private final Drafts drafts;
    private final Openings openings;
    private final RoundBriefs rounds;
    private final Forms forms;
    private final Options options;
    private final Journal journal;

    SaveSection(
            ApplicationBriefs briefs,
            ApplicationMoves moves,
            Drafts drafts,
            Openings openings,
            RoundBriefs rounds,
            Forms forms,
            Options options,
            Journal journal) {
        this.briefs = briefs;
        this.moves = moves;
        this.drafts = drafts;
        this.openings = openings;
        this.rounds = rounds;
        this.forms = forms;
        this.options = options;
        this.journal = journal;
    }

    /**
     * Saves what was typed on the version the writer had before them, together with what others have saved elsewhere in
     * the section meanwhile; refused if they changed the same places.
     *
     * @param version 0 if the section had never been saved
     * @param sent texts by their places in the form; whatever else is sent is left aside
     */
    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict save(Actor actor, ApplicationId id, Section section, int version, Map<String, String> sent) {
        var status = moves.locked(actor, id);
        var brief = briefs.of(id);
        var form =
                forms.of(rounds.of(brief.round()), brief.kind(), brief.form()).form();
        var answers = Answers.typed(form, section, sent);
        var reasons = new ArrayList<Refusal>();
        openings.closed(id, status, section).ifPresent(reasons::add);
        answers.problems(form, section)
                .forEach(problem -> reasons.add(Refusal.of(
                        Provision.SUBMISSION,
                        "ANSWER_NOT_VALID",
                        problem.question().name())));
        reasons.addAll(notOffered(actor, brief, form, section, answers));
        if (reasons.isEmpty()) {
            var written = drafts.joined(id, section, version, answers);
            if (written.isPresent()) {
                var number = drafts.save(actor, id, section, written.get());
                journal.enter(
                        actor,
                        "SaveSection",
                        Provision.SUBMISSION,
                        id,
                        section,
                        number,
                        written.get().canonical());
            } else {
                reasons.add(Refusal.of(Provision.SUBMISSION, "SECTION_STALE", section));
            }
        }
        return Verdict.of(reasons.stream().distinct());
    }

    private List<Refusal> notOffered(Actor actor, ApplicationBrief brief, Form form, Section section, Answers answers) {
        var reasons = new ArrayList<Refusal>();
        for (var question : form.of(section)) {
            var field = question.field();
            if (field == null || field.type() != AnswerType.LISTED) {
                continue;
            }
            for (var place = 1; place <= field.places(); place++) {
                var text = answers.text(field, place);
                if (!text.isEmpty()
                        && !options.codes(actor, brief.round(), field).contains(text)) {
                    reasons.add(Refusal.of(Provision.SUBMISSION, "ANSWER_NOT_VALID", field));
                }
            }
        }
        return reasons;
    }
}
