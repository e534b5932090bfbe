package gov.award.deliberations;

import gov.award.applications.ApplicationId;
import gov.award.rounds.RoundId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** A public notice as a test wants it. */
@Primary
class FixedNotice implements NoticeGate {

    @Nullable
    Instant endsAt;

    int notTakenUp;
    final List<ApplicationId> heldBack = new ArrayList<>();
    final List<ApplicationId> dropped = new ArrayList<>();

    @Override
    public @Nullable Instant endsAt(RoundId round) {
        return endsAt;
    }

    @Override
    public List<ApplicationId> heldBack(RoundId round) {
        return List.copyOf(heldBack);
    }

    @Override
    public int notTakenUp(RoundId round) {
        return notTakenUp;
    }

    @Override
    public List<ApplicationId> dropped(RoundId round) {
        return List.copyOf(dropped);
    }
}
