package gov.award.people;

import gov.award.workdays.SecurityClock;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.FlushMode;
import org.springframework.session.SaveMode;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database, so that every node knows them and none is lost at a restart. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    static final Duration IDLE = Duration.ofMinutes(30);

    // Not a candidate of its own: its exact type would be preferred to the sessions around it.
    @Bean(defaultCandidate = false)
    static JdbcIndexedSessionRepository sessionTable(JdbcOperations sql, PlatformTransactionManager manager) {
        var apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var sessions = new JdbcIndexedSessionRepository(sql, apart);
        sessions.setTableName("award.spring_session");
        sessions.setDefaultMaxInactiveInterval(IDLE);
        sessions.setFlushMode(FlushMode.ON_SAVE);
        sessions.setSaveMode(SaveMode.ON_SET_ATTRIBUTE);
        sessions.setConversionService(textsOnly());
        return sessions;
    }

    @Bean
    static RarelyTouchedSessions<?> sessions(
            @Qualifier("sessionTable") JdbcIndexedSessionRepository table, SecurityClock clock) {
        return RarelyTouchedSessions.of(table, clock);
    }

    @Bean
    static FilterRegistrationBean<Filter> eachRequest(RarelyTouchedSessions<?> sessions) {
        var registration = new FilterRegistrationBean<>(sessions.eachRequest());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        registration.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return registration;
    }

    @Bean
    static CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("award-session");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Nothing read from the table is ever made into an object but a text. */
    private static ConversionService textsOnly() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, SessionConfiguration::bytes);
        conversion.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return conversion;
    }

    private static byte[] bytes(Object attribute) {
        if (attribute instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("a session holds texts only, not a " + attribute.getClass());
    }
}
