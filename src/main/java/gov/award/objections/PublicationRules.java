package gov.award.objections;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a proof of publication must be like (article 22). */
final class PublicationRules {

    private PublicationRules() {}

    /** @param before the proof that is corrected, if there was one */
    static List<Refusal> broken(
            PublicNotice notice, @Nullable Publication before, PublicationForm form, Instant published, Instant now) {
        var reasons = new ArrayList<Refusal>();
        if (!isAddress(form.address().strip())) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOT_A_WEB_ADDRESS"));
        }
        // The moment of publication is known to the minute only.
        if (published.isBefore(Objects.requireNonNull(notice.issuedAt()).truncatedTo(ChronoUnit.MINUTES))) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "PUBLISHED_BEFORE_ISSUE", notice.issuedAt()));
        }
        if (published.isAfter(now)) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "NOTICE_PUBLISHED_IN_FUTURE"));
        }
        if (before != null && form.why().isEmpty()) {
            reasons.add(Refusal.of(Provision.PUBLIC_NOTICE, "PROOF_CORRECTION_WITHOUT_REASON"));
        }
        return reasons;
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
