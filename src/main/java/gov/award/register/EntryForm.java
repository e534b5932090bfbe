package gov.award.register;

import gov.award.measures.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office writes into the register from a document.
 *
 * @param title name of the round, the award or the decision
 * @param document number of the document
 * @param decided date of the decision (成文日期)
 * @param partyCode unified social credit code or identity number; in a correction, blank keeps the former one
 * @param model the management model awarded
 * @param reason why an earlier entry is corrected
 */
public record EntryForm(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String document,
        @NotNull LocalDate decided,
        @Nullable Integer year,
        @Nullable AwardLevel level,
        @Nullable AwardStanding standing,
        @Nullable Kind partyKind,
        @Nullable @Size(max = 40) String partyCode,
        @Nullable @Size(max = 200) String partyName,
        @Nullable @Size(max = 200) String model,
        @Nullable @Size(max = 1000) String reason) {

    /** The completion of a round. */
    public static EntryForm round(String title, String document, LocalDate decided, int year) {
        return new EntryForm(title, document, decided, year, null, null, null, null, null, null, null);
    }

    /** An award of the programme itself. */
    public static EntryForm award(
            String title, String document, LocalDate decided, Kind kind, String code, String name, String model) {
        return new EntryForm(
                title, document, decided, null, AwardLevel.OWN, AwardStanding.WON, kind, code, name, model, null);
    }

    /** A higher award of an organisation. */
    public static EntryForm higher(
            String title,
            String document,
            LocalDate decided,
            AwardLevel level,
            AwardStanding standing,
            String code,
            String name) {
        return new EntryForm(
                title, document, decided, null, level, standing, Kind.ORGANISATION, code, name, null, null);
    }

    /** The revocation of an award of the programme itself. */
    public static EntryForm revocation(String title, String document, LocalDate decided) {
        return new EntryForm(title, document, decided, null, null, null, null, null, null, null, null);
    }

    /** The bar from applying that a revocation for fraud brings with it. */
    public static EntryForm bar(String title, String document, LocalDate decided, Kind kind, String code, String name) {
        return new EntryForm(title, document, decided, null, null, null, kind, code, name, null, null);
    }

    /** The same in place of an earlier entry. */
    public EntryForm because(String why) {
        return new EntryForm(
                title, document, decided, year, level, standing, partyKind, partyCode, partyName, model, why);
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
