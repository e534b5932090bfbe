package gov.award.objections;

import gov.award.acting.Act;
import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.files.Upload;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import gov.award.panels.Pledges;
import gov.award.rounds.RoundId;
import gov.award.workdays.BusinessClock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;

/** The office enters a complaint that came by letter, by telephone or in person (articles 22, 34). */
@Service
public class EnterComplaint {

    private final Intake intake;
    private final Pledges pledges;
    private final BusinessClock clock;

    EnterComplaint(Intake intake, Pledges pledges, BusinessClock clock) {
        this.intake = intake;
        this.pledges = pledges;
        this.clock = clock;
    }

    /** @param receivedAt when it reached the office, in the programme's zone */
    @Act(
            by = {Role.OFFICE, Role.DIRECTOR},
            basis = Provision.COMPLAINTS)
    public Verdict enter(
            Actor actor,
            ComplaintId id,
            ReceiptCode code,
            ComplaintForm form,
            Way way,
            LocalDateTime receivedAt,
            List<Upload> evidence) {
        var received = receivedAt.atZone(clock.zone()).toInstant();
        if (way == Way.WEB) {
            return Verdict.refused(Provision.COMPLAINTS, "WAY_NOT_BY_HAND");
        }
        // Whoever enters it reads it.
        var unpledged = form.round() == null ? List.<Refusal>of() : pledges.missing(actor, new RoundId(form.round()));
        if (!unpledged.isEmpty()) {
            return Verdict.of(unpledged);
        }
        if (received.isAfter(clock.now())) {
            return Verdict.refused(Provision.COMPLAINTS, "RECEIVED_IN_FUTURE");
        }
        return intake.take(actor, id, code, form, way, received, evidence);
    }
}
