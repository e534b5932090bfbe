package gov.award.rounds;

import gov.award.measures.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The criteria this installation carries, read from {@code criteria/*.json} and checked on start (articles 12, 13). */
@Component
class Criteria {

    /** What a whole tree is worth. */
    static final int POINTS = 1000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, Source> sources = new TreeMap<>();

    Criteria() {
        try {
            for (var file : new PathMatchingResourcePatternResolver(Criteria.class.getClassLoader())
                    .getResources("classpath*:criteria/*.json")) {
                var text = file.getContentAsString(StandardCharsets.UTF_8);
                var source = source(text);
                if (sources.put(source.tree().code(), source) != null) {
                    throw new IllegalArgumentException(
                            "criteria " + source.tree().code() + " are given twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.values().forEach(this::mustInterpretTheStandard);
    }

    /** A tree, the kind of candidates it is for, and the text it was read from. */
    record Source(Kind kind, CriteriaTree tree, String text) {}

    /** Trees by code, for one kind. */
    Map<String, Source> of(Kind kind) {
        return sources.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** Reads a tree. @throws IllegalArgumentException naming what is wrong with it */
    static Source source(String text) {
        File file;
        try {
            file = JSON.readValue(text, File.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("criteria cannot be read: " + e.getOriginalMessage(), e);
        }
        var items = new ArrayList<CriteriaItem>();
        for (var category : file.categories()) {
            category.items()
                    .forEach(item -> items.add(new CriteriaItem(
                            item.code(),
                            category.code(),
                            category.title(),
                            item.title(),
                            item.points(),
                            category.result(),
                            item.guidance(),
                            item.interprets())));
            var sum = category.items().stream().mapToInt(Item::points).sum();
            must(sum == category.points(), file, "category " + category.code() + " has " + sum + " points");
        }
        var tree = new CriteriaTree(file.code(), file.title(), file.standard(), items, file.bands());
        must(tree.points() == POINTS, file, tree.points() + " points, not " + POINTS);
        var codes = new HashSet<String>();
        items.forEach(item -> must(codes.add(item.code()), file, "item " + item.code() + " is given twice"));
        var next = 0;
        for (var band : tree.bands()) {
            must(band.from() == next, file, "a band begins at " + band.from() + ", not " + next);
            next = band.to() + Band.STEP;
        }
        must(next == 100 + Band.STEP, file, "the bands end before 100");
        return new Source(file.kind(), tree, text);
    }

    private void mustInterpretTheStandard(Source source) {
        var standard = sources.values().stream()
                .filter(other -> other.kind() == Kind.ORGANISATION
                        && other.tree().standard().equals(source.tree().standard()))
                .flatMap(other -> other.tree().items().stream())
                .map(CriteriaItem::code)
                .collect(Collectors.toSet());
        source.tree().items().stream()
                .filter(item -> !standard.contains(item.interprets()))
                .findFirst()
                .ifPresent(item -> {
                    throw new IllegalArgumentException("criteria %s: %s interprets %s, which the standard does not have"
                            .formatted(source.tree().code(), item.code(), item.interprets()));
                });
    }

    private static void must(boolean holds, File file, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("criteria " + file.code() + ": " + otherwise);
        }
    }

    /** A file of criteria as it is written. */
    record File(String code, String title, String standard, Kind kind, List<Category> categories, List<Band> bands) {

        File {
            Objects.requireNonNull(kind);
        }
    }

    /** A category as it is written. */
    record Category(String code, String title, int points, boolean result, List<Item> items) {}

    /** An item as it is written. */
    record Item(String code, String title, int points, String interprets, String guidance) {}
}
