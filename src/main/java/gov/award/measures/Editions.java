package gov.award.measures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All editions of the measures this installation carries, read from {@code measures/*.json} and checked on start. */
@Component
@Lazy(false)
public class Editions {

    private final Map<String, Edition> byCode = new TreeMap<>();

    /** Reads and checks those on the class path; an edition that is not complete stops the start. */
    public Editions() {
        this(onClassPath());
    }

    /** The same, and those of further sources. */
    @Autowired
    Editions(ObjectProvider<EditionSource> sources) {
        this(Stream.concat(
                        Arrays.stream(onClassPath()),
                        sources.orderedStream().flatMap(source -> source.editions().stream()))
                .toArray(Resource[]::new));
    }

    Editions(Resource... files) {
        for (var file : files) {
            var edition = read(file);
            if (byCode.put(edition.code(), edition) != null) {
                throw new FaultyEdition(file.getDescription(), List.of("code " + edition.code() + " is given twice"));
            }
        }
    }

    public List<Edition> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Edition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The edition of that code.
     *
     * @throws IllegalArgumentException if this installation does not carry it
     */
    public Edition byCode(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no edition " + code));
    }

    private static Edition read(Resource file) {
        try (var in = file.getInputStream()) {
            return EditionReader.read(file.getDescription(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] onClassPath() {
        try {
            return new PathMatchingResourcePatternResolver(Editions.class.getClassLoader())
                    .getResources("classpath*:measures/*.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
