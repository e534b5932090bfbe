package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
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
