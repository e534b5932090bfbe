package gov.award.applicants;

import java.security.SecureRandom;
import java.util.Base64;

/** What the link of an invitation is known by: 144 bits, shown to the one who invites, kept as a digest only. */
public record InvitationCode(String text) {

    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationCode random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
