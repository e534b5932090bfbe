package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Anyone files a complaint or an objection, with or without a name (articles 22, 34). Always as the public, though they be
 * signed in: no account is put on record beside what they report. That they try is counted before, by {@link TryComplaint}.
 */
@Service
public class FileComplaint {

    private final Intake intake;
    private final BusinessClock clock;

    FileComplaint(Intake intake, BusinessClock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * @param id sent twice it is taken once
     * @param code to be shown to the reporter, and never again
     */
    @Act(by = Role.PUBLIC, basis = Provision.COMPLAINTS)
    public Verdict file(Actor actor, ComplaintId id, ReceiptCode code, ComplaintForm form, List<Upload> evidence) {
        return intake.take(actor, id, code, form, Way.WEB, clock.now(), evidence);
    }
}
