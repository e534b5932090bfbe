package gov.award.consultations;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.panels.Pledges;
import org.springframework.stereotype.Service;

/** A department answers for itself, with its sealed paper (article 21). */
@Service
public class GiveAnswer {

    private final Requests requests;
    private final Answering answering;
    private final Pledges pledges;
    private final Journal journal;

    GiveAnswer(Requests requests, Answering answering, Pledges pledges, Journal journal) {
        this.requests = requests;
        this.answering = answering;
        this.pledges = pledges;
        this.journal = journal;
    }

    @Act(by = Role.DEPARTMENT, basis = Provision.CONSULTATION_ANSWER)
    public Verdict give(Actor actor, RequestId id, AnswerId answer, AnswerForm form, Upload scan) {
        var found = requests.find(id);
        if (!actor.units(Role.DEPARTMENT).contains(found.request().unit())) {
            throw new NotFound("request");
        }
        var missing = pledges.missing(actor, found.round());
        if (!missing.isEmpty()) {
            return Verdict.of(missing);
        }
        var verdict = answering.take(actor, id, answer, form, scan, Answering.Source.SYSTEM);
        if (verdict instanceof Verdict.Allowed) {
            journal.enter(actor, "GiveAnswer", Provision.CONSULTATION_ANSWER, id, answer, form);
        }
        return verdict;
    }
}
