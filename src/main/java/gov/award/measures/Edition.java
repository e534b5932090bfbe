package gov.award.measures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One edition of the measures of one county, complete: a round is run under the edition it was announced under.
 *
 * @param code names the edition for good, for example {@code hengyang-2023}
 * @param issued the day of issue, from which it is in force
 * @param validUntil the last day on which it is in force
 * @param articles how many articles it has
 */
public record Edition(
        String code,
        Text title,
        LocalDate issued,
        LocalDate validUntil,
        int articles,
        Map<Provision, Clause> clauses,
        Figures figures,
        Map<Switch, Setting<Boolean>> switches,
        Map<Catalogue, List<Catalogue.Entry>> lists,
        Map<Name, Text> names) {

    public Edition {
        if (!validUntil.isAfter(issued)) {
            throw new IllegalArgumentException("valid until %s, issued %s".formatted(validUntil, issued));
        }
        clauses = new EnumMap<>(clauses);
        switches = new EnumMap<>(switches);
        lists = new EnumMap<>(lists);
        names = new EnumMap<>(names);
    }

    @Override
    public Map<Provision, Clause> clauses() {
        return Map.copyOf(clauses);
    }

    public Clause clause(Provision provision) {
        return Objects.requireNonNull(clauses.get(provision));
    }

    public Article article(Provision provision) {
        return clause(provision).article();
    }

    public String heading(Provision provision, Locale locale) {
        return clause(provision).heading().in(locale);
    }

    public String summary(Provision provision, Locale locale) {
        return clause(provision).summary().in(locale);
    }

    /** All clauses in the order of the articles. */
    public List<Clause> inOrder() {
        return clauses.values().stream()
                .sorted(java.util.Comparator.comparingInt(
                                (Clause clause) -> clause.article().number())
                        .thenComparingInt(clause ->
                                Objects.requireNonNullElse(clause.article().item(), 0))
                        .thenComparing(Clause::provision))
                .toList();
    }

    public int number(Figure figure) {
        return figures.number(figure);
    }

    /** An amount of money, in fen. */
    public long fen(Figure figure) {
        return figures.fen(figure);
    }

    public Share share(Figure figure) {
        return figures.share(figure);
    }

    public boolean is(Switch question) {
        return setting(question).value();
    }

    public Setting<Boolean> setting(Switch question) {
        return Objects.requireNonNull(switches.get(question));
    }

    public List<Catalogue.Entry> list(Catalogue catalogue) {
        return Objects.requireNonNull(lists.get(catalogue));
    }

    /**
     * The entry of a list by its code.
     *
     * @throws IllegalArgumentException if the edition lists no such code
     */
    public Catalogue.Entry entry(Catalogue catalogue, String code) {
        return list(catalogue).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("%s has no %s in %s".formatted(this.code, code, catalogue)));
    }

    public String name(Name name, Locale locale) {
        return Objects.requireNonNull(names.get(name)).in(locale);
    }

    /** Whether winners may be submitted and approved on {@code day}; after the last day only under a confirmed reading. */
    public boolean approvableOn(LocalDate day) {
        var after = setting(Switch.APPROVAL_AFTER_EXPIRY);
        return !day.isAfter(validUntil) || (after.value() && !after.toBeConfirmed());
    }

    /** Whether a round may be announced under it on {@code day}: from the day of issue to the last day, both included. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(issued) && !day.isAfter(validUntil);
    }
}
