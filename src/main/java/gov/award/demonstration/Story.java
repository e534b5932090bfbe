package gov.award.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** All that is told in the demonstration, read from {@code demonstration/*.yaml}; a line nobody asks for is an error. */
record Story(County county, Parties parties, Rounds rounds, Reviews reviews, Texts texts) {

    static Story read() {
        return new Story(
                read("county", County.class),
                read("parties", Parties.class),
                read("rounds", Rounds.class),
                read("reviews", Reviews.class),
                read("texts", Texts.class));
    }

    private static <T> T read(String file, Class<T> type) {
        try {
            var sources =
                    new YamlPropertySourceLoader().load(file, new ClassPathResource("demonstration/" + file + ".yaml"));
            var conversion = new ApplicationConversionService();
            conversion.addConverter(String.class, LocalDate.class, LocalDate::parse);
            conversion.addConverter(String.class, LocalDateTime.class, LocalDateTime::parse);
            return new Binder(ConfigurationPropertySources.from(sources), null, conversion)
                    .bind("", Bindable.of(type), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T found(List<T> all, Predicate<T> wanted, Object what) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the story does not tell of " + what));
    }
}
