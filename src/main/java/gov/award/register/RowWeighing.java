package gov.award.register;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.register.Entries.Known;
import gov.award.register.Entries.RevokedParty;
import gov.award.spreadsheets.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the rows of a file before any is entered: by the rules of an entry, against each other and against what
 * there is.
 */
final class RowWeighing {

    private final List<Known> known;
    private final Set<Integer> years;
    private final List<RevokedParty> revoked;
    private final Map<UUID, RegisterEntry> formers;
    private final LocalDate begun;
    private final LocalDate today;
    private final Set<List<Object>> there = new HashSet<>();
    private final Map<List<Object>, Integer> rows = new HashMap<>();

    RowWeighing(
            List<Known> known,
            List<Integer> years,
            List<RevokedParty> revoked,
            Map<UUID, RegisterEntry> formers,
            LocalDate begun,
            LocalDate today) {
        this.known = known;
        this.years = new HashSet<>(years);
        this.revoked = revoked;
        this.formers = formers;
        this.begun = begun;
        this.today = today;
        for (var each : known) {
            var award = each.sort() == EntrySort.REVOCATION ? each.award() : null;
            var concerned = each.sort() == EntrySort.CANCELLATION ? each.supersedes() : award;
            there.add(same(
                    each.sort(),
                    each.title(),
                    each.document(),
                    each.decided(),
                    each.year(),
                    each.partyDigest(),
                    concerned));
        }
    }

    static boolean refers(EntrySort sort) {
        return sort == EntrySort.REVOCATION || sort == EntrySort.CANCELLATION;
    }

    /** The entries a revocation or a cancellation may mean: those of the document, of the party if one is named. */
    static List<Known> concerned(Line line, @Nullable PartyDigest party, List<Known> known) {
        var award = RegisterTable.sort(line) == EntrySort.REVOCATION;
        var name = line.text("partyName");
        return known.stream()
                .filter(each -> each.inForce() && each.document().equals(line.text("refers")))
                .filter(each -> !award || each.sort() == EntrySort.AWARD)
                .filter(each -> party == null || party.value().equals(each.partyDigest()))
                .filter(each -> name.isEmpty() || name.equals(each.partyName()))
                .toList();
    }

    List<Refusal> refusals(Line line, PartyCodes.@Nullable Party party) {
        var sort = RegisterTable.sort(line);
        var form = RegisterTable.form(line);
        var reasons = new ArrayList<Refusal>();
        var digest = party == null ? null : party.digest();
        var concerned = refers(sort) ? concerned(line, digest, known) : List.<Known>of();
        if (refers(sort) && concerned.size() != 1) {
            reasons.add(Refusal.of(
                    sort.basis(),
                    concerned.isEmpty() ? "REGISTER_REFERS_NONE" : "REGISTER_REFERS_SEVERAL",
                    line.text("refers")));
        }
        var one = concerned.size() == 1 ? concerned.getFirst() : null;
        if (sort != EntrySort.CANCELLATION || one != null) {
            var former = sort == EntrySort.CANCELLATION && one != null
                    ? formers.get(one.id().value())
                    : null;
            reasons.addAll(EntryRules.refusals(sort, form, former, begun, today));
        }
        if (sort == EntrySort.ROUND && form.year() != null && years.contains(form.year())) {
            reasons.add(Refusal.of(Provision.CYCLE, "REGISTER_ROUND_TWICE", form.year()));
        }
        if (sort == EntrySort.REVOCATION && one != null) {
            reasons.addAll(revocation(one));
        }
        if (sort == EntrySort.BAR && digest != null && !isBarred(form, digest)) {
            reasons.add(Refusal.of(Provision.FRAUD, "REGISTER_BAR_WITHOUT_REVOCATION"));
        }
        reasons.addAll(twice(line, sort, form, sort.namesParty() ? digest : null, one));
        return reasons;
    }

    private List<Refusal> revocation(Known award) {
        if (award.level() != AwardLevel.OWN) {
            return List.of(Refusal.of(Provision.REVOCATION_WINDOW, "REGISTER_AWARD"));
        }
        if (!award.origin().equals(NewEntry.BY_HAND)) {
            return List.of(Refusal.of(Provision.REVOCATION_WINDOW, "REGISTER_OF_THE_PROGRAM"));
        }
        return known.stream()
                        .anyMatch(each -> each.inForce()
                                && each.sort() == EntrySort.REVOCATION
                                && award.id().value().equals(each.award()))
                ? List.of(Refusal.of(Provision.REVOCATION_WINDOW, "REGISTER_REVOKED_ALREADY"))
                : List.of();
    }

    private boolean isBarred(EntryForm form, PartyDigest party) {
        return revoked.contains(new RevokedParty(party.value(), form.document(), form.decided()));
    }

    /** A row that says what another says, or what the register has already, in force or waiting. */
    private List<Refusal> twice(
            Line line, EntrySort sort, EntryForm form, @Nullable PartyDigest party, @Nullable Known concerned) {
        if (refers(sort) && concerned == null) {
            return List.of();
        }
        var key = same(
                sort,
                form.title(),
                form.document(),
                form.decided(),
                form.year(),
                party == null ? null : party.value(),
                concerned == null ? null : concerned.id().value());
        var reasons = new ArrayList<Refusal>();
        if (there.contains(key)) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_ROW_THERE"));
        }
        var before = rows.putIfAbsent(key, line.number());
        if (before != null) {
            reasons.add(Refusal.of(sort.basis(), "REGISTER_ROW_TWICE", before));
        }
        if (sort == EntrySort.ROUND && before == null && form.year() != null) {
            var year = rows.putIfAbsent(List.of(sort, form.year()), line.number());
            if (year != null) {
                reasons.add(Refusal.of(Provision.CYCLE, "REGISTER_ROW_TWICE", year));
            }
        }
        return reasons;
    }

    private static List<Object> same(
            EntrySort sort,
            String title,
            String document,
            @Nullable LocalDate decided,
            @Nullable Integer year,
            @Nullable String party,
            @Nullable UUID concerned) {
        return List.of(
                sort,
                title,
                document,
                Objects.requireNonNullElse(decided, ""),
                Objects.requireNonNullElse(year, ""),
                Objects.requireNonNullElse(party, ""),
                Objects.requireNonNullElse(concerned, ""));
    }
}
