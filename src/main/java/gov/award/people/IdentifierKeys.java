package gov.award.people;

import gov.award.database.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of personal identifiers, asked for at the start: without them nothing of a person could be read or matched. */
@Configuration(proxyBeanMethods = false)
class IdentifierKeys {

    @Bean
    Identifiers identifiers(Keys keys) {
        return new Identifiers(keys.of("identifiers", Identifiers.SM4_KEY_BYTES, Identifiers.MAC_KEY_BYTES));
    }
}
