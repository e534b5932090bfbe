package gov.award.applications;

import gov.award.files.FileType;
import gov.award.files.Limits;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** What each file place takes, and how much all together: data, read and checked at the start. */
@Component
class FileRules {

    private static final long MEGABYTE = 1024L * 1024;

    private final Map<FilePlace, FileRule> rules = new EnumMap<>(FilePlace.class);
    private final long total;
    private final long earlier;

    @Autowired
    FileRules() throws IOException {
        this(PropertiesLoaderUtils.loadProperties(new ClassPathResource("forms/file-places.properties")));
    }

    FileRules(Properties data) {
        for (var place : FilePlace.values()) {
            rules.put(place, rule(value(data, place.name())));
        }
        this.total = Integer.parseInt(value(data, "total")) * MEGABYTE;
        this.earlier = Integer.parseInt(value(data, "earlier")) * MEGABYTE;
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

    private static FileRule rule(String text) {
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
        return new FileRule(new Limits(Integer.parseInt(parts[2]) * MEGABYTE, types), Integer.parseInt(parts[1]));
    }

    FileRule of(FilePlace place) {
        return Objects.requireNonNull(rules.get(place));
    }

    /** All files of an application together, in bytes. */
    long total() {
        return total;
    }

    /** All earlier versions of files that were never submitted together, in bytes. */
    long earlier() {
        return earlier;
    }
}
