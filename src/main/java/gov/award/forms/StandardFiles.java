package gov.award.forms;

import gov.award.files.FileType;
import gov.award.files.Limits;
import gov.award.measures.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What each file place takes unless the office says otherwise, and how much all together: data, read and checked at the start. */
@Component
public class StandardFiles {

    private final Map<Kind, List<FileQuestion>> questions = new EnumMap<>(Kind.class);
    private final long total;
    private final long earlier;

    @Autowired
    StandardFiles() throws IOException {
        this(PropertiesLoaderUtils.loadProperties(new ClassPathResource("forms/file-places.properties")));
    }

    StandardFiles(Properties data) {
        for (var kind : Kind.values()) {
            questions.put(
                    kind,
                    FilePlace.of(kind).stream()
                            .map(place -> question(place, value(data, place.name())))
                            .toList());
        }
        this.total = Integer.parseInt(value(data, "total")) * Limits.MEGABYTE;
        this.earlier = Integer.parseInt(value(data, "earlier")) * Limits.MEGABYTE;
        var known = Arrays.stream(FilePlace.values()).map(FilePlace::name).collect(Collectors.toSet());
        known.addAll(Set.of("total", "earlier"));
        if (!known.containsAll(data.stringPropertyNames())) {
            throw new IllegalArgumentException("no such file place: " + data.stringPropertyNames());
        }
    }

    private static String value(Properties data, String key) {
        var value = data.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("nothing says what the file place takes: " + key);
        }
        return value.strip();
    }

    private static FileQuestion question(FilePlace place, String text) {
        var parts = text.split("\\s*;\\s*", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not types; files; megabytes: " + text);
        }
        Set<FileType> types =
                switch (parts[0]) {
                    case "all" -> EnumSet.allOf(FileType.class);
                    case "scan" -> Limits.scan().types();
                    default ->
                        Arrays.stream(parts[0].split("\\s*,\\s*", -1))
                                .map(name -> FileType.valueOf(name.toUpperCase(Locale.ROOT)))
                                .collect(Collectors.toSet());
                };
        return new FileQuestion(
                place.code(),
                place.section(),
                null,
                null,
                place.demand(),
                types,
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                null);
    }

    /** One for each place of the kind. */
    List<FileQuestion> of(Kind kind) {
        return questions.getOrDefault(kind, List.of());
    }

    /** All files of an application together, in bytes. */
    public long total() {
        return total;
    }

    /** All earlier versions of files that were never submitted together, in bytes. */
    public long earlier() {
        return earlier;
    }
}
