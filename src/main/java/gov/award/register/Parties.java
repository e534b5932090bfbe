package gov.award.register;

import gov.award.people.Identifiers;
import gov.award.people.IdentityNumber;
import gov.award.people.Uscc;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Tells by which digest a party is known to the register. */
@Component
public class Parties {

    private final Identifiers identifiers;

    Parties(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    public PartyDigest of(Uscc code) {
        return digest("uscc", code.value());
    }

    public PartyDigest of(IdentityNumber number) {
        return digest("identity-number", number.value());
    }

    private PartyDigest digest(String kind, String plain) {
        return new PartyDigest(HexFormat.of().formatHex(identifiers.match(kind, plain)));
    }
}
