package gov.award.register;

import gov.award.measures.Kind;
import gov.award.measures.Refusal;
import gov.award.people.IdentifierFault;
import gov.award.people.IdentityNumber;
import gov.award.people.Parsed;
import gov.award.people.Uscc;
import gov.award.workdays.BusinessClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the number of a party; only its digest and its masked form are kept. */
@Component
class PartyCodes {

    private static final int SHOWN = 4;

    private final Entries entries;
    private final Parties parties;
    private final BusinessClock clock;

    PartyCodes(Entries entries, Parties parties, BusinessClock clock) {
        this.entries = entries;
        this.parties = parties;
        this.clock = clock;
    }

    /** A party as the register keeps it. */
    record Party(PartyDigest digest, @Nullable String masked) {}

    /** Adds what is wrong with the number to the reasons. */
    @Nullable
    Party read(EntrySort sort, EntryForm form, @Nullable RegisterEntry former, List<Refusal> reasons) {
        var typed = form.partyCode();
        if (EntryForm.blank(typed) && former != null && former.partyKind() == form.partyKind()) {
            return new Party(entries.party(former.id()), former.partyMasked());
        }
        var code = typed == null ? "" : typed;
        if (form.partyKind() == Kind.INDIVIDUAL) {
            return switch (IdentityNumber.parse(code, clock.today())) {
                case Parsed.Valid<IdentityNumber>(var number) -> new Party(parties.of(number), number.masked());
                case Parsed.Invalid<IdentityNumber>(var faults) -> refuse(sort, faults, reasons);
            };
        }
        return switch (Uscc.parse(code)) {
            case Parsed.Valid<Uscc>(var number) -> new Party(parties.of(number), masked(number));
            case Parsed.Invalid<Uscc>(var faults) -> refuse(sort, faults, reasons);
        };
    }

    private static @Nullable Party refuse(EntrySort sort, List<IdentifierFault> faults, List<Refusal> reasons) {
        faults.forEach(fault -> reasons.add(Refusal.of(sort.basis(), "REGISTER_CODE_" + fault.name())));
        return null;
    }

    private static String masked(Uscc code) {
        var text = code.value();
        return text.substring(0, SHOWN) + "*".repeat(text.length() - 2 * SHOWN) + text.substring(text.length() - SHOWN);
    }
}
