package gov.award.register;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Added;
import gov.award.files.AttachmentId;
import gov.award.files.Attachments;
import gov.award.files.Filing;
import gov.award.files.Limits;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The office writes an entry into the register from a document. It counts once the director has confirmed it. */
@Service
public class EnterInRegister {

    private final Entering entering;
    private final Attachments attachments;

    EnterInRegister(Entering entering, Attachments attachments) {
        this.entering = entering;
        this.attachments = attachments;
    }

    /**
     * Of the programme's own decisions only those from before it was run in this installation, and what became of them since:
     * a bar follows from a revocation entered before, for as long as the edition says.
     *
     * @param award the entry of the award that a revocation concerns; {@code null} for every other sort
     * @param supersedes the entry that is corrected; {@code null} for a new one
     */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.REAPPLICATION_BAR)
    public Verdict enter(
            Actor actor,
            EntryId id,
            EntrySort sort,
            EntryForm form,
            @Nullable EntryId award,
            @Nullable EntryId supersedes,
            Upload scan) {
        return entering.enter(
                actor, id, sort, form, award, supersedes, reasons -> kept(actor, id, sort, scan, reasons));
    }

    private @Nullable AttachmentId kept(Actor actor, EntryId id, EntrySort sort, Upload scan, List<Refusal> reasons) {
        var attachment = new AttachmentId(UUID.randomUUID());
        var filing = Filing.confidential(id, "register-scan", sort.basis());
        return switch (attachments.add(actor, attachment, filing, scan, Limits.scan())) {
            case Added.Stored _ -> attachment;
            case Added.Refused(var refused) -> {
                reasons.addAll(refused);
                yield null;
            }
        };
    }
}
