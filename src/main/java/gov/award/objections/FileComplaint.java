package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Verdict;
import gov.award.workdays.BusinessClock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Anyone files a complaint or an objection, with or without a name (articles 22, 34). Always as the public, though they be
 * signed in: no account is put on record beside what they report.
 */
@Service
public class FileComplaint {

    /** More than this from one address in a day is a flood, not the public. */
    static final int MOST_A_DAY = 20;

    static final int MOST_AN_HOUR = 5;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Intake intake;
    private final Complaints complaints;
    private final BusinessClock clock;

    FileComplaint(Intake intake, Complaints complaints, BusinessClock clock) {
        this.intake = intake;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** Whether as many came from an address already as are taken from one. */
    static boolean floods(Complaints complaints, String address) {
        return complaints.from(address, HOUR) >= MOST_AN_HOUR || complaints.from(address, DAY) >= MOST_A_DAY;
    }

    /**
     * @param id sent twice it is taken once
     * @param code to be shown to the reporter, and never again
     * @param address the reporter's network address; only a keyed digest is kept
     */
    @Act(by = Role.PUBLIC, basis = Provision.COMPLAINTS)
    public Verdict file(
            Actor actor, ComplaintId id, ReceiptCode code, ComplaintForm form, List<Upload> evidence, String address) {
        if (floods(complaints, address)) {
            return Verdict.refused(Provision.COMPLAINTS, "TOO_MANY_COMPLAINTS");
        }
        var verdict = intake.take(actor, id, code, form, Way.WEB, clock.now(), evidence);
        if (verdict instanceof Verdict.Allowed) {
            complaints.came(actor, address);
        }
        return verdict;
    }
}
