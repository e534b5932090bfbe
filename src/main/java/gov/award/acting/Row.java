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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

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
            var cell = cell(type, type);
            return (row, number) -> Objects.requireNonNull(cell.read(row, 1), "no value");
        }
        var components = type.getRecordComponents();
        var columns = Arrays.stream(components).map(Row::column).toArray(String[]::new);
        var cells = Arrays.stream(components)
                .map(component -> cell(component.getType(), elementType(component)))
                .toArray(Cell[]::new);
        var constructor = constructor(type, components);
        return (row, number) -> {
            @Nullable Object[] values = new @Nullable Object[cells.length];
            for (var i = 0; i < values.length; i++) {
                values[i] = cells[i].read(row, row.findColumn(columns[i]));
            }
            return BeanUtils.instantiateClass(constructor, values);
        };
    }

    /** Reads one value of a row. */
    private interface Cell {
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
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

    private static Cell cell(Class<?> type, Class<?> element) {
        if (type == List.class) {
            var each = converter(element);
            return (row, column) -> list(row.getArray(column), each);
        }
        if (type == Instant.class) {
            return (row, column) -> {
                var moment = row.getObject(column, OffsetDateTime.class);
                return moment == null ? null : moment.toInstant();
            };
        }
        if (type == LocalDate.class) {
            return (row, column) -> row.getObject(column, LocalDate.class);
        }
        if (type == String.class) {
            return ResultSet::getString;
        }
        var converter = converter(type);
        return (row, column) -> {
            var value = row.getObject(column);
            return value == null ? null : converter.apply(value);
        };
    }

    private static @Nullable List<?> list(@Nullable Array array, Function<Object, Object> each) throws SQLException {
        if (array == null) {
            return null;
        }
        return Arrays.stream((Object[]) array.getArray())
                .map(value -> each.apply(Objects.requireNonNull(value, "no value")))
                .toList();
    }

    /** Found once for a type: a page reads thousands of values. */
    private static Function<Object, Object> converter(Class<?> type) {
        var wanted = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (Id.class.isAssignableFrom(type)) {
            return value -> value instanceof UUID uuid ? IdConverters.of(type, uuid) : converted(value, wanted);
        }
        if (type.isEnum()) {
            var constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
            return value -> Objects.requireNonNull(constants.get(value), () -> value + " is none of " + type);
        }
        return value -> wanted.isInstance(value) ? value : converted(value, wanted);
    }

    private static Object converted(Object value, Class<?> type) {
        return Objects.requireNonNull(
                DefaultConversionService.getSharedInstance().convert(value, type), "no value");
    }
}
