package gov.award.register;

import gov.award.measures.Kind;
import gov.award.spreadsheets.Column;
import gov.award.spreadsheets.Line;
import gov.award.spreadsheets.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The register as a sheet holds it; the columns of a file brought in are those of a file given out. */
final class RegisterTable {

    private static final int MOST_ROWS = 5_000;

    static final Table TABLE = new Table(
            "register",
            MOST_ROWS,
            List.of(
                    Column.choice("sort", List.of(EntrySort.values())).needed(),
                    Column.text("title", 200).needed(),
                    Column.text("document", 100).needed(),
                    Column.day("decided").needed(),
                    Column.wholeNumber("year"),
                    Column.choice("level", List.of(AwardLevel.values())),
                    Column.choice("standing", List.of(AwardStanding.values())),
                    Column.choice("partyKind", List.of(Kind.values())),
                    Column.text("partyName", 200),
                    Column.code("partyCode", 40),
                    Column.text("model", 200),
                    Column.text("refers", 100),
                    Column.text("reason", 1000),
                    Column.forInformation("state"),
                    Column.forInformation("until"),
                    Column.forInformation("enteredBy"),
                    Column.forInformation("enteredAt")));

    private static final Set<String> EVERY = Set.of("sort", "title", "document", "decided");
    private static final Set<String> PARTY = Set.of("partyKind", "partyName", "partyCode");

    /**
     * What is written beside {@link #EVERY} in a row of each sort: what nothing would come of is not taken in
     * silently.
     */
    private static final Map<EntrySort, Set<String>> BESIDE = Map.of(
            EntrySort.ROUND, Set.of("year"),
            EntrySort.AWARD, with(PARTY, "level", "standing", "model"),
            EntrySort.BAR, PARTY,
            EntrySort.REVOCATION, with(PARTY, "refers"),
            EntrySort.CANCELLATION, with(PARTY, "refers", "reason"));

    /** The cell that a reason of the register's rules is about. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("REGISTER_FUTURE", "decided"),
            Map.entry("REGISTER_BEFORE_THE_SYSTEM", "decided"),
            Map.entry("REGISTER_YEAR", "year"),
            Map.entry("REGISTER_ROUND_TWICE", "year"),
            Map.entry("REGISTER_LEVEL", "level"),
            Map.entry("REGISTER_OWN_NOMINATION", "standing"),
            Map.entry("REGISTER_MODEL", "model"),
            Map.entry("REGISTER_PARTY_KIND", "partyKind"),
            Map.entry("REGISTER_PARTY_NAME", "partyName"),
            Map.entry("REGISTER_REASON", "reason"),
            Map.entry("REGISTER_BAR_WITHOUT_REVOCATION", "document"));

    private RegisterTable() {}

    static EntryForm form(Line line) {
        return new EntryForm(
                line.text("title"),
                line.text("document"),
                Objects.requireNonNull(line.day("decided")),
                line.number("year"),
                line.choice("level", AwardLevel.class),
                line.choice("standing", AwardStanding.class),
                line.choice("partyKind", Kind.class),
                line.text("partyCode"),
                line.text("partyName"),
                line.text("model"),
                line.text("reason"));
    }

    static EntrySort sort(Line line) {
        return Objects.requireNonNull(line.choice("sort", EntrySort.class));
    }

    /** The columns in which something stands that a row of its sort has no use for. */
    static List<String> idle(Line line) {
        var used = BESIDE.getOrDefault(sort(line), Set.of());
        return TABLE.takenIn().stream()
                .map(Column::key)
                .filter(key -> !EVERY.contains(key)
                        && !used.contains(key)
                        && !line.text(key).isEmpty())
                .toList();
    }

    static @Nullable String column(String rule) {
        return rule.startsWith("REGISTER_CODE_")
                ? "partyCode"
                : COLUMNS.getOrDefault(
                        rule, rule.startsWith("REGISTER_AWARD") || rule.startsWith("REGISTER_RE") ? "refers" : null);
    }

    static List<@Nullable Object> cells(Entries.Exported exported) {
        var entry = exported.entry();
        return Arrays.asList(
                entry.sort(),
                entry.title(),
                entry.document(),
                entry.decided(),
                entry.year(),
                entry.level(),
                entry.standing(),
                entry.partyKind(),
                entry.sort() == EntrySort.REVOCATION ? exported.concerned() : entry.partyName(),
                entry.partyMasked(),
                entry.model(),
                exported.refers(),
                entry.sort() == EntrySort.CANCELLATION ? entry.reason() : null,
                entry.state(),
                entry.until(),
                entry.enteredByName(),
                entry.enteredAt());
    }

    private static Set<String> with(Set<String> some, String... others) {
        var all = new java.util.HashSet<>(some);
        all.addAll(List.of(others));
        return Set.copyOf(all);
    }
}
