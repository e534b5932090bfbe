package gov.award.journal;

import gov.award.acting.Id;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that equal contents give equal bytes and different contents different ones: every value carries its
 * type and its length, so that no two neighbours can be read as others.
 */
final class Canonical {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /**
     * Appends a value.
     *
     * @throws IllegalArgumentException for a type without a canonical form, rather than digest an object's address
     */
    Canonical put(@Nullable Object value) {
        switch (value) {
            case null -> tagged('0', new byte[0]);
            case CharSequence text -> text('s', text.toString());
            case Enum<?> constant -> text('e', constant.name());
            case Boolean truth -> text('b', truth.toString());
            case Byte n -> text('n', n.toString());
            case Short n -> text('n', n.toString());
            case Integer n -> text('n', n.toString());
            case Long n -> text('n', n.toString());
            case BigInteger n -> text('n', n.toString());
            // 2.50 and 2.5 are one number; a database column may return either.
            case BigDecimal n ->
                text('n', n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString());
            case UUID id -> text('u', id.toString());
            case Id id -> text('u', id.value().toString());
            // The database keeps microseconds.
            case Instant instant ->
                text('i', instant.truncatedTo(ChronoUnit.MICROS).toString());
            case LocalDate day -> text('d', day.toString());
            case LocalTime time -> text('t', time.toString());
            case byte[] raw -> tagged('x', raw);
            case Optional<?> maybe -> put(maybe.orElse(null));
            case Map<?, ?> map -> map(map);
            case List<?> list -> many('l', list);
            case Set<?> set -> many('c', set.stream().sorted().toList());
            case Object[] array -> many('l', List.of(array));
            case Record record -> record(record);
            default ->
                throw new IllegalArgumentException(
                        "no canonical form for " + value.getClass().getName());
        }
        return this;
    }

    private void text(char type, String text) {
        tagged(type, text.getBytes(StandardCharsets.UTF_8));
    }

    private void tagged(char type, byte[] content) {
        head(type, content.length);
        bytes.writeBytes(content);
    }

    private void head(char type, int length) {
        bytes.write(type);
        bytes.write(length >>> 24);
        bytes.write(length >>> 16);
        bytes.write(length >>> 8);
        bytes.write(length);
    }

    private void many(char type, Collection<?> values) {
        head(type, values.size());
        values.forEach(this::put);
    }

    private void map(Map<?, ?> map) {
        var sorted = new TreeMap<>(map);
        head('m', sorted.size());
        sorted.forEach((key, value) -> put(key).put(value));
    }

    private void record(Record record) {
        var components = record.getClass().getRecordComponents();
        head('r', components.length);
        text('s', record.getClass().getSimpleName());
        for (var component : components) {
            text('s', component.getName());
            put(valueOf(component, record));
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
