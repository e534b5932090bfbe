package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;

class FailuresTests {

    @Test
    void whoLosesARaceIsToldThatSomethingChangedMeanwhile() {
        assertThat(answer(new DuplicateKeyException("given at the same moment by another")))
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer(new CannotAcquireLockException("changed at the same moment by another")))
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void whatTheProgramForgotIsNotPassedOffAsARace() {
        assertThat(answer(new DataIntegrityViolationException("a rule of the database the program forgot")))
                .isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void whatFailsForWantOfTheDatabaseIsLeftToTheFilterThatNeedsNone() {
        for (var state : new String[] {"08006", "57P01", "53100"}) {
            assertThat(Unavailable.isWhy(new IllegalStateException(new SQLException("gone", state))))
                    .isTrue();
        }
        assertThat(Unavailable.isWhy(new SQLTransientConnectionException("none within ten seconds")))
                .isTrue();
        assertThat(Unavailable.isWhy(new SQLException("a rule of the database", "23505")))
                .isFalse();
        assertThat(Unavailable.isWhy(new SQLException("of unknown kind"))).isFalse();
    }

    @Test
    void withoutTheDatabaseWhoeverAsksIsToldToTryAgainInBothLanguages() throws Exception {
        var messages = new StaticMessageSource();
        for (var language : new BarePage(messages, "unavailable").languages()) {
            messages.addMessage("web.failure.unavailable", language, "gone in " + language);
            messages.addMessage("web.failure.unavailable.say", language, "later");
        }
        var templates = TemplateEngine.createPrecompiled(ContentType.Html);
        var response = new MockHttpServletResponse();
        new Unavailable(templates, messages).doFilter(new MockHttpServletRequest(), response, (_, answer) -> {
            ((MockHttpServletResponse) answer).setHeader("Set-Cookie", "half=done");
            throw new IllegalStateException(new SQLException("gone", "08006"));
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getContentAsString()).contains("gone in zh_CN", "gone in en");
    }

    private static @Nullable HttpStatusCode answer(RuntimeException failure) {
        var context = new StaticApplicationContext();
        context.registerSingleton("failures", Failures.class);
        var resolver = new ExceptionHandlerExceptionResolver();
        resolver.setApplicationContext(context);
        resolver.afterPropertiesSet();
        var answer =
                resolver.resolveException(new MockHttpServletRequest(), new MockHttpServletResponse(), null, failure);
        return Objects.requireNonNull(answer).getStatus();
    }
}
