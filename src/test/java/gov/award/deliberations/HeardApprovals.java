package gov.award.deliberations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;

/** Hears the approvals, as a later module would. */
class HeardApprovals {

    final List<RoundApproved> approved = new ArrayList<>();

    @EventListener
    void hear(RoundApproved event) {
        approved.add(event);
    }
}
