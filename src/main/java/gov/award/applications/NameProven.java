package gov.award.applications;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.NotFound;
import gov.award.acting.Role;
import gov.award.files.AttachmentId;
import gov.award.forms.FilePlace;
import gov.award.journal.Journal;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.rounds.CriteriaItem;
import gov.award.rounds.Schemes;
import java.util.ArrayList;
import java.util.Set;
import org.springframework.stereotype.Service;

/** An applicant names the items of the criteria that a file of its evidence proves (article 15). */
@Service
public class NameProven {

    private final ApplicationMoves moves;
    private final ApplicationBriefs briefs;
    private final DraftFiles files;
    private final DraftEvidence evidence;
    private final Schemes schemes;
    private final Journal journal;

    NameProven(
            ApplicationMoves moves,
            ApplicationBriefs briefs,
            DraftFiles files,
            DraftEvidence evidence,
            Schemes schemes,
            Journal journal) {
        this.moves = moves;
        this.briefs = briefs;
        this.files = files;
        this.evidence = evidence;
        this.schemes = schemes;
        this.journal = journal;
    }

    /**
     * @param codes of the items, instead of those named before; none if the file is to prove none
     * @throws NotFound if the file is not evidence of the application
     */
    @Act(
            by = {Role.APPLICANT, Role.ON_BEHALF},
            basis = Provision.SUBMISSION)
    public Verdict name(Actor actor, ApplicationId id, AttachmentId file, Set<String> codes) {
        var status = moves.locked(actor, id);
        var proof = files.find(id, file);
        if (DraftFiles.place(proof) != FilePlace.EVIDENCE) {
            throw new NotFound("evidence");
        }
        var brief = briefs.of(id);
        var reasons = new ArrayList<Refusal>(files.closed(id, status, files.asked(id, proof.purpose())));
        if (!files.standing(id).contains(proof)) {
            reasons.add(Refusal.of(Provision.SUBMISSION, "FILE_REPLACED_MEANWHILE", proof.name()));
        }
        var items = schemes.criteria(brief.round(), brief.kind()).items().stream()
                .map(CriteriaItem::code)
                .filter(codes::contains)
                .toList();
        codes.stream()
                .filter(code -> !items.contains(code))
                .sorted()
                .map(code -> Refusal.of(Provision.SUBMISSION, "ITEM_NOT_IN_CRITERIA", code))
                .forEach(reasons::add);
        if (reasons.isEmpty()) {
            evidence.put(actor, id, file, items);
            journal.enter(
                    actor,
                    "NameProven",
                    Provision.SUBMISSION,
                    id,
                    proof.digest().hex(),
                    items);
        }
        return Verdict.of(reasons);
    }
}
