package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import org.springframework.stereotype.Service;

/** A clerk records a department's answer from its sealed paper; worth nothing until the director has compared it (article 21). */
@Service
public class RecordAnswer {

    private final Answering answering;
    private final Journal journal;

    RecordAnswer(Answering answering, Journal journal) {
        this.answering = answering;
        this.journal = journal;
    }

    @Act(by = Role.OFFICE, basis = Provision.CONSULTATION_ANSWER)
    public Verdict record(Actor actor, RequestId id, AnswerId answer, AnswerForm form, Upload scan) {
        if (form.answeredOn() == null) {
            return Verdict.refused(Provision.CONSULTATION_ANSWER, "ANSWER_DATE_MISSING");
        }
        var verdict = answering.take(actor, id, answer, form, scan, Answering.Source.PAPER);
        if (verdict instanceof Verdict.Allowed) {
            journal.enter(actor, "RecordAnswer", Provision.CONSULTATION_ANSWER, id, answer, form);
        }
        return verdict;
    }
}
