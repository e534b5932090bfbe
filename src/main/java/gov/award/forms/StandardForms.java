package gov.award.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import gov.award.measures.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms that come with the program. */
@Component
class StandardForms {

    private final Map<Kind, Form> standard;
    private final Map<Kind, Form> first;

    StandardForms(StandardFiles files) {
        this.standard = read("standard", files);
        this.first = read("first", files);
    }

    /** What is asked unless the office asks something else. */
    Form of(Kind kind) {
        return Objects.requireNonNull(standard.get(kind));
    }

    /** What applications were written on before forms became data of the round. */
    Form first(Kind kind) {
        return Objects.requireNonNull(first.get(kind));
    }

    /** Only what the rules read, for their own use. */
    Form ofRules(Kind kind) {
        return of(kind).asking(Field.of(kind).stream().map(Question::of).toList());
    }

    private static Map<Kind, Form> read(String name, StandardFiles files) {
        var forms = new EnumMap<Kind, Form>(Kind.class);
        for (var kind : Kind.values()) {
            var file = "forms/" + name + "-" + kind.name().toLowerCase(Locale.ROOT) + ".json";
            try {
                forms.put(kind, FormText.read(new ClassPathResource(file).getContentAsString(UTF_8), files));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return forms;
    }
}
