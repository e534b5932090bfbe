package gov.award.acting;

import java.lang.reflect.Constructor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** Every {@link Id} to and from its text in addresses and its column. */
@Configuration(proxyBeanMethods = false)
class IdConverters {

    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(UUID.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is not a record of one UUID", e);
            }
        }
    };

    private static final String ROOT = ClassUtils.getPackageName(ClassUtils.getPackageName(Id.class));

    @Bean
    ConverterFactory<String, Id> idFromText() {
        return new FromText();
    }

    @Bean
    Converter<Id, String> idToText() {
        return new ToText();
    }

    @Bean
    JdbcCustomConversions jdbcCustomConversions(JdbcDialect dialect) {
        return JdbcCustomConversions.of(dialect, List.of(new ToColumn(), new FromColumn(typesOfIds())));
    }

    @Bean
    JdbcClient jdbcClient(NamedParameterJdbcOperations operations) {
        var conversions = new DefaultConversionService();
        conversions.addConverterFactory(new FromUuid());
        return JdbcClient.create(operations, conversions);
    }

    private static Set<GenericConverter.ConvertiblePair> typesOfIds() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.setResourcePattern("**/*Id.class");
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        var pairs = new LinkedHashSet<GenericConverter.ConvertiblePair>();
        for (var found : scanner.findCandidateComponents(ROOT)) {
            var type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), Id.class.getClassLoader());
            pairs.add(new GenericConverter.ConvertiblePair(UUID.class, type));
        }
        return pairs;
    }

    // The platform's own parser also takes shortened forms: one thing, one address.
    private static UUID uuid(String text) {
        var value = UUID.fromString(text);
        if (!value.toString().equals(text)) {
            throw new IllegalArgumentException("not an identifier: " + text);
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    static <T> T of(Class<T> type, UUID value) {
        return (T) BeanUtils.instantiateClass(CONSTRUCTORS.get(type), value);
    }

    private static final class FromText implements ConverterFactory<String, Id> {

        /** What a form leaves open says nothing: a converter may answer so, which its type does not tell. */
        @Override
        @SuppressWarnings("NullAway")
        public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
            return text -> text.isEmpty() ? null : of(type, uuid(text));
        }
    }

    private static final class FromUuid implements ConverterFactory<UUID, Id> {

        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            return value -> of(type, value);
        }
    }

    private static final class ToText implements Converter<Id, String> {

        @Override
        public String convert(Id id) {
            return id.value().toString();
        }
    }

    @WritingConverter
    private static final class ToColumn implements Converter<Id, UUID> {

        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    /** Spring Data looks for a converter to the very type of the property, so each is named. */
    @ReadingConverter
    private static final class FromColumn implements GenericConverter {

        private final Set<ConvertiblePair> pairs;

        FromColumn(Set<ConvertiblePair> pairs) {
            this.pairs = pairs;
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return pairs;
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : of(to.getType(), (UUID) source);
        }
    }
}
