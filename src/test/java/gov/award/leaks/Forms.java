package gov.award.leaks;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** What a handler reads out of a form: the names of its fields and what each must be. */
final class Forms {

    /** What a field must be. */
    enum Sort {
        TEXT("保留的文字", "", " \t ", "x".repeat(350_000), "\u0000", "a\u0007b", "\uFFFD"),
        NUMBER("1", "", "x", "-1", "1e400", "99999999999999999999", "NaN", "0x10", "1,5", "２"),
        DATE("2026-03-01", "", "2026-02-30", "0000-00-00", "+999999999-12-31", "01/02/2026", "9999999-01-01"),
        MOMENT("2026-03-01T09:00", "", "2026-02-30T09:00", "2026-03-01T25:00", "+999999999-12-31T00:00", "soon"),
        CHOICE("", "", "NO_SUCH_VALUE", "null", "0"),
        ID(new UUID(7, 7).toString(), "", "not-an-id", "' or 1=1 --", "00000000-0000-0000-0000-000000000000"),
        TICK("true", "", "maybe", "2"),
        FILE("");

        private final String plausible;
        private final List<String> hostile;

        Sort(String plausible, String... hostile) {
            this.plausible = plausible;
            this.hostile = List.of(hostile);
        }

        /** What it must not be; blank, unless it may be left out. */
        List<String> hostile() {
            return hostile;
        }
    }

    /** A field with a value that could be right. */
    record Field(String name, Sort sort, String plausible) {}

    private final List<Field> fields = new ArrayList<>();

    private Forms() {}

    static List<Field> of(HandlerMethod handler) {
        var forms = new Forms();
        for (var parameter : handler.getMethod().getParameters()) {
            forms.read(parameter);
        }
        return List.copyOf(forms.fields);
    }

    private void read(Parameter parameter) {
        var type = parameter.getType();
        var named = parameter.getAnnotation(RequestParam.class);
        if (parameter.isAnnotationPresent(PathVariable.class)) {
            return;
        }
        if (named != null && Map.class.isAssignableFrom(type)) {
            // Read whole, by names the page gives: these stand for them.
            for (var name : List.of(
                    "statement",
                    "finding-REGISTRATION",
                    "note-REGISTRATION",
                    "strengths_4.1.2",
                    "reason_4.1.2",
                    "model-name",
                    "version")) {
                fields.add(new Field(name, Sort.TEXT, Sort.TEXT.plausible));
            }
            fields.add(new Field("percent_4.1.2", Sort.NUMBER, "60"));
            fields.add(new Field("version_4.1.2", Sort.NUMBER, "0"));
        } else if (named != null) {
            var name = named.name().isEmpty()
                    ? (named.value().isEmpty() ? parameter.getName() : named.value())
                    : named.name();
            add(name, parameter.getParameterizedType());
        } else if (type.isRecord()
                && type.getName().startsWith("gov.award")
                && !type.getName().startsWith("gov.award.acting")) {
            components(type);
        }
    }

    private void components(Class<?> form) {
        for (var component : form.getRecordComponents()) {
            add(component.getName(), component.getGenericType());
        }
    }

    private void add(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            var raw = (Class<?>) generic.getRawType();
            var arguments = generic.getActualTypeArguments();
            if (Map.class.isAssignableFrom(raw)) {
                var key = arguments[0] == UUID.class
                        ? Sort.ID.plausible
                        : arguments[0] instanceof Class<?> listed && listed.isEnum()
                                ? String.valueOf(listed.getEnumConstants()[0])
                                : "x";
                add(name + "[" + key + "]", arguments[1]);
            } else if (Collection.class.isAssignableFrom(raw)) {
                if (arguments[0] instanceof Class<?> element && element.isRecord()) {
                    for (var component : element.getRecordComponents()) {
                        add(name + "[0]." + component.getName(), component.getGenericType());
                    }
                } else {
                    add(name, arguments[0]);
                }
            }
        } else if (type instanceof Class<?> plain) {
            var sort = sort(plain);
            fields.add(new Field(name, sort, sort == Sort.CHOICE ? first(plain) : sort.plausible));
        }
    }

    private static String first(Class<?> choice) {
        return ((Enum<?>) choice.getEnumConstants()[0]).name();
    }

    private static Sort sort(Class<?> type) {
        if (MultipartFile.class.isAssignableFrom(type)) {
            return Sort.FILE;
        }
        if (type.isEnum()) {
            return Sort.CHOICE;
        }
        if (type == LocalDate.class) {
            return Sort.DATE;
        }
        if (type == LocalDateTime.class) {
            return Sort.MOMENT;
        }
        if (type == Boolean.class || type == boolean.class) {
            return Sort.TICK;
        }
        if (Number.class.isAssignableFrom(type)
                || type == BigDecimal.class
                || type == int.class
                || type == long.class) {
            return Sort.NUMBER;
        }
        return type == UUID.class || type.getName().startsWith("gov.award") ? Sort.ID : Sort.TEXT;
    }

    /** The fields with values that could be right. */
    static Map<String, String> plausible(List<Field> fields) {
        var values = new LinkedHashMap<String, String>();
        fields.stream()
                .filter(field -> field.sort() != Sort.FILE)
                .forEach(field -> values.put(field.name(), field.plausible()));
        return values;
    }
}
