package gov.award.revocations;

import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.register.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an event lets an award be revoked: within the years after the award by the day that counts for it; fraud always (articles 31 and 32). */
final class IncidentRules {

    private IncidentRules() {}

    static List<Refusal> refusals(
            RevocationGround ground,
            @Nullable LocalDate happened,
            @Nullable LocalDate found,
            LocalDate awarded,
            LocalDate today,
            Edition edition) {
        var reasons = new ArrayList<Refusal>();
        Stream.of(happened, found)
                .filter(day -> day != null && day.isAfter(today))
                .findFirst()
                .ifPresent(day -> reasons.add(Refusal.of(ground.provision(), "INCIDENT_FUTURE", today)));
        if (happened != null && found != null && found.isBefore(happened)) {
            reasons.add(Refusal.of(ground.provision(), "INCIDENT_FOUND_BEFORE", happened));
        }
        switch (ground.counting()) {
            case NO_LIMIT -> {}
            case HAPPENED -> within(ground, happened, "INCIDENT_HAPPENED", awarded, edition, reasons);
            case FOUND -> {
                // What happened within the years counts though it was found after them (reading 9).
                var window = window(awarded, edition);
                if (found == null || happened == null || !window.contains(happened)) {
                    within(ground, found, "INCIDENT_FOUND", awarded, edition, reasons);
                }
            }
        }
        return reasons;
    }

    private static void within(
            RevocationGround ground,
            @Nullable LocalDate day,
            String missing,
            LocalDate awarded,
            Edition edition,
            List<Refusal> reasons) {
        if (day == null) {
            reasons.add(Refusal.of(ground.provision(), missing));
            return;
        }
        var window = window(awarded, edition);
        if (!window.contains(day)) {
            reasons.add(Refusal.of(Provision.REVOCATION_WINDOW, "INCIDENT_OUTSIDE", day, awarded, window.lastDay()));
        }
    }

    private static Term window(LocalDate awarded, Edition edition) {
        return new Term(awarded, edition.number(Figure.REVOCATION_YEARS));
    }
}
