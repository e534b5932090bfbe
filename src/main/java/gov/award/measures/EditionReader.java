package gov.award.measures;

import gov.award.measures.Figure.Unit;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one edition and refuses it with all its faults, each named by the provision or figure it is in. */
final class EditionReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Set<String> FIELDS = Set.of(
            "code",
            "title",
            "issued",
            "validUntil",
            "articles",
            "items",
            "names",
            "figures",
            "switches",
            "lists",
            "clauses");

    private static final Pattern FIGURE = Pattern.compile("\\{([A-Z_]+)}");

    private final List<String> faults = new ArrayList<>();

    private EditionReader() {}

    /**
     * Reads and checks an edition.
     *
     * @throws FaultyEdition naming {@code file} and all faults
     */
    static Edition read(String file, InputStream in) {
        var reader = new EditionReader();
        var edition = reader.attempt("edition", () -> reader.edition(JSON.readTree(in)));
        if (edition == null || !reader.faults.isEmpty()) {
            throw new FaultyEdition(file, reader.faults);
        }
        return edition;
    }

    private Edition edition(JsonNode json) {
        json.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> faults.add(name + " is unknown"));
        var articles = number(json, "articles");
        var numbers = new EnumMap<Figure, Setting<Long>>(Figure.class);
        var shares = new EnumMap<Figure, Setting<Share>>(Figure.class);
        each(Figure.class, json.path("figures"), (figure, node) -> {
            if (!text(node, "unit").equals(figure.unit().name())) {
                throw new IllegalArgumentException("is counted in " + figure.unit());
            }
            if (figure.unit() == Unit.SHARE) {
                shares.put(figure, setting(node, Share.parse(text(node, "value"))));
            } else {
                numbers.put(figure, setting(node, amount(figure, node.path("value"))));
            }
        });
        ordered(numbers, Figure.TEAM_SMALLEST, Figure.TEAM_LARGEST);
        ordered(numbers, Figure.SCORERS_SMALLEST, Figure.TEAM_LARGEST);
        ordered(numbers, Figure.SITE_DAYS_SHORTEST, Figure.SITE_DAYS_LONGEST);
        var clauses = clauses(json.path("clauses"), numbers);
        checkPlaces(clauses, articles, json.path("items"));
        var switches = new EnumMap<Switch, Setting<Boolean>>(Switch.class);
        each(Switch.class, json.path("switches"), (question, node) -> {
            if (!node.path("value").isBoolean()) {
                throw new IllegalArgumentException("is neither true nor false");
            }
            switches.put(question, setting(node, node.path("value").booleanValue()));
        });
        var lists = new EnumMap<Catalogue, List<Catalogue.Entry>>(Catalogue.class);
        each(Catalogue.class, json.path("lists"), (catalogue, node) -> lists.put(catalogue, entries(node)));
        var names = new EnumMap<Name, Text>(Name.class);
        each(Name.class, json.path("names"), (name, node) -> names.put(name, translated(node)));
        return new Edition(
                text(json, "code"),
                translated(json.path("title")),
                LocalDate.parse(text(json, "issued")),
                LocalDate.parse(text(json, "validUntil")),
                articles,
                clauses,
                new Figures(numbers, shares),
                switches,
                lists,
                names);
    }

    private Map<Provision, Clause> clauses(JsonNode json, Map<Figure, Setting<Long>> figures) {
        var clauses = new EnumMap<Provision, Clause>(Provision.class);
        for (var node : json) {
            var name = node.path("provision").asString("a clause without provision");
            attempt(name, () -> {
                var clause = clause(Provision.valueOf(name), node, figures);
                if (clauses.put(clause.provision(), clause) != null) {
                    throw new IllegalArgumentException("is mapped twice");
                }
                return clause;
            });
        }
        for (var provision : Provision.values()) {
            if (!clauses.containsKey(provision)) {
                faults.add(provision + ": is not mapped to an article");
            }
        }
        return clauses;
    }

    private static Clause clause(Provision provision, JsonNode json, Map<Figure, Setting<Long>> figures) {
        var article = new Article(
                number(json, "article"), maybe(json, "item"), maybe(json, "paragraph"), maybe(json, "sentence"));
        var kind = Clause.Kind.valueOf(text(json, "kind"));
        var summary = translated(json.path("summary"));
        return new Clause(
                provision,
                article,
                kind,
                translated(json.path("heading")),
                new Text(filled(summary.zh(), figures), filled(summary.en(), figures)));
    }

    /** The text with the figures it names, such as {@code {NOTICE_DAYS}}. */
    private static String filled(String text, Map<Figure, Setting<Long>> figures) {
        return FIGURE.matcher(text).replaceAll(place -> {
            var figure = figures.get(Figure.valueOf(place.group(1)));
            if (figure == null) {
                throw new IllegalArgumentException(place.group(1) + " has no number");
            }
            return figure.value().toString();
        });
    }

    private void checkPlaces(Map<Provision, Clause> clauses, int articles, JsonNode items) {
        var numbers = new HashSet<Integer>();
        var places = new HashSet<String>();
        for (var clause : clauses.values()) {
            var article = clause.article();
            numbers.add(article.number());
            places.add(article.number() + "(" + article.item() + ")");
            if (article.number() > articles) {
                faults.add("%s: there is no article %d".formatted(clause.provision(), article.number()));
            }
            if (article.item() != null
                    && article.item()
                            > items.path(String.valueOf(article.number())).asInt(0)) {
                faults.add(
                        "%s: there is no item %d(%d)".formatted(clause.provision(), article.number(), article.item()));
            }
        }
        for (var number = 1; number <= articles; number++) {
            if (!numbers.contains(number)) {
                faults.add("article %d: no provision is mapped to it".formatted(number));
            }
            var last = items.path(String.valueOf(number)).asInt(0);
            for (var item = 1; item <= last; item++) {
                if (!places.contains(number + "(" + item + ")")) {
                    faults.add("article %d(%d): no provision is mapped to it".formatted(number, item));
                }
            }
        }
    }

    private void ordered(Map<Figure, Setting<Long>> numbers, Figure smaller, Figure larger) {
        var low = numbers.get(smaller);
        var high = numbers.get(larger);
        if (low != null && high != null && low.value() > high.value()) {
            faults.add("%s: is more than %s".formatted(smaller, larger));
        }
    }

    private static List<Catalogue.Entry> entries(JsonNode json) {
        var entries = new ArrayList<Catalogue.Entry>();
        var codes = new HashSet<String>();
        for (var node : json) {
            var note = node.has("note") ? translated(node.path("note")) : null;
            entries.add(new Catalogue.Entry(text(node, "code"), translated(node.path("name")), note));
            if (!codes.add(text(node, "code"))) {
                throw new IllegalArgumentException(text(node, "code") + " is listed twice");
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("is empty");
        }
        return List.copyOf(entries);
    }

    private static long amount(Figure figure, JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("is not a number");
        }
        BigDecimal amount = value.decimalValue();
        var whole = figure.unit() == Unit.YUAN ? amount.movePointRight(2) : amount;
        if (whole.signum() <= 0 || whole.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(amount.toPlainString() + " is not an amount of " + figure.unit());
        }
        return whole.longValueExact();
    }

    private static <V> Setting<V> setting(JsonNode node, V value) {
        return new Setting<>(value, maybe(node, "reading"), node.has("confirmedBy") ? text(node, "confirmedBy") : null);
    }

    /** Reads one node per constant: none may be missing, none unknown. */
    private <E extends Enum<E>> void each(Class<E> type, JsonNode json, BiConsumer<E, JsonNode> read) {
        for (var constant : type.getEnumConstants()) {
            attempt(constant.name(), () -> {
                if (!json.has(constant.name())) {
                    throw new IllegalArgumentException("is missing");
                }
                read.accept(constant, json.path(constant.name()));
                return constant;
            });
        }
        for (var name : json.propertyNames()) {
            attempt(name, () -> Enum.valueOf(type, name));
        }
    }

    private <V> @Nullable V attempt(String where, Supplier<V> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException | JacksonException e) {
            faults.add(where + ": " + e.getMessage());
            return null;
        }
    }

    private static Text translated(JsonNode json) {
        return new Text(text(json, "zh"), text(json, "en"));
    }

    private static String text(JsonNode json, String field) {
        var text = json.path(field).asString("");
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return text;
    }

    private static int number(JsonNode json, String field) {
        if (!json.path(field).isInt()) {
            throw new IllegalArgumentException(field + " is not a whole number");
        }
        return json.path(field).intValue();
    }

    private static @Nullable Integer maybe(JsonNode json, String field) {
        return json.has(field) ? (Integer) number(json, field) : null;
    }
}
