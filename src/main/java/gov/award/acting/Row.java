package gov.award.acting;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads rows into values: {@code jdbc.sql(…).query(Row.of(View.class)).list()}. A record takes each component from the
 * column of its name ({@code submittedAt} from {@code submitted_at}); anything else takes the first column. Knows typed
 * identifiers, enums by name, instants, days, numbers, texts, and lists of these from arrays.
 */
public final class Row {

    private static final Map<Class<?>, RowMapper<?>> MAPPERS = new ConcurrentHashMap<>();

    private Row() {}

    /** A mapper that never yields {@code null}: a row whose only value is missing is an error. */
    @SuppressWarnings("unchecked")
    public static <T> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) MAPPERS.computeIfAbsent(type, Row::mapper);
    }

    private static RowMapper<?> mapper(Class<?> type) {
        if (!type.isRecord() || Id.class.isAssignableFrom(type)) {
            return (row, number) -> Objects.requireNonNull(value(row, 1, type, type), "no value");
        }
        var components = type.getRecordComponents();
        var columns = Arrays.stream(components).map(Row::column).toList();
        var constructor = constructor(type, components);
        return (row, number) -> {
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (var i = 0; i < values.length; i++) {
                var component = components[i];
                values[i] = value(row, row.findColumn(columns.get(i)), component.getType(), elementType(component));
            }
            return BeanUtils.instantiateClass(constructor, values);
        };
    }

    private static String column(RecordComponent component) {
        return JdbcUtils.convertPropertyNameToUnderscoreName(component.getName());
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            return type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> elementType(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return component.getType();
    }

    private static @Nullable Object value(ResultSet row, int column, Class<?> type, Class<?> element)
            throws SQLException {
        if (type == List.class) {
            return list(row.getArray(column), element);
        }
        if (type == Instant.class) {
            var moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        if (type == LocalDate.class) {
            return row.getObject(column, LocalDate.class);
        }
        if (type == String.class) {
            return row.getString(column);
        }
        return converted(row.getObject(column), type);
    }

    private static @Nullable List<?> list(@Nullable Array array, Class<?> element) throws SQLException {
        if (array == null) {
            return null;
        }
        return Arrays.stream((Object[]) array.getArray())
                .map(each -> Objects.requireNonNull(converted(each, element), "no value"))
                .toList();
    }

    private static @Nullable Object converted(@Nullable Object value, Class<?> type) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        if (value instanceof UUID uuid && Id.class.isAssignableFrom(type)) {
            return IdConverters.of(type, uuid);
        }
        return DefaultConversionService.getSharedInstance().convert(value, type);
    }
}
