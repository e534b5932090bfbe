package gov.award.register;

import gov.award.measures.Edition;
import gov.award.measures.Figure;
import gov.award.measures.Kind;
import gov.award.register.BarFinding.Ground;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the entries on a party against an application made on a day: Articles 10(8), 24 and 31. An award counts for 24
 * even when it was revoked since: whoever lost it is not to stand better than whoever kept it.
 */
final class Bars {

    private final Function<String, Edition> editions;

    Bars(Function<String, Edition> editions) {
        this.editions = editions;
    }

    List<BarFinding> weigh(List<PartyEntry> entries, Kind kind, String model, LocalDate day) {
        return entries.stream()
                .flatMap(entry -> weigh(entry, kind, model, day).stream())
                .toList();
    }

    private Optional<BarFinding> weigh(PartyEntry entry, Kind kind, String model, LocalDate day) {
        if (entry.sort() == EntrySort.BAR) {
            return fraud(entry, day);
        }
        return entry.level() == AwardLevel.OWN ? reapplication(entry, model, day) : higher(entry, kind);
    }

    /** Article 31: whatever the model, up to and including the last day of the bar. */
    private static Optional<BarFinding> fraud(PartyEntry entry, LocalDate day) {
        var until = entry.until();
        return until == null || day.isAfter(until) ? Optional.empty() : finding(Ground.FRAUD, entry, until);
    }

    /** Article 24: six years for the same model; whether a differently named one is another, the office must find. */
    private Optional<BarFinding> reapplication(PartyEntry entry, String model, LocalDate day) {
        var years = editions.apply(entry.edition()).number(Figure.REAPPLICATION_YEARS);
        var term = new Term(entry.decided(), years);
        if (day.isAfter(term.lastDay())) {
            return Optional.empty();
        }
        var same = entry.model() == null || plain(entry.model()).equals(plain(model));
        return finding(same ? Ground.SAME_MODEL : Ground.OTHER_MODEL, entry, term.lastDay());
    }

    /** Article 10(8): organisations only, without end. */
    private static Optional<BarFinding> higher(PartyEntry entry, Kind kind) {
        if (kind != Kind.ORGANISATION) {
            return Optional.empty();
        }
        return finding(
                entry.standing() == AwardStanding.WON ? Ground.HIGHER_AWARD : Ground.HIGHER_NOMINATION, entry, null);
    }

    private static Optional<BarFinding> finding(Ground ground, PartyEntry entry, @Nullable LocalDate until) {
        return Optional.of(new BarFinding(ground, entry.title(), entry.document(), until, entry.model()));
    }

    /** The name of a model without what typing adds: width, case, spaces, quotation marks. */
    static String plain(String model) {
        return Normalizer.normalize(model, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s\\p{Pi}\\p{Pf}\"'《》〈〉「」『』]", "")
                .toLowerCase(Locale.ROOT);
    }
}
