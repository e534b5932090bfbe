package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
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
        for (var state : new String[] {"08006", "57P01", "53100", "58030", "25P03"}) {
            assertThat(Unavailable.isWhy(new IllegalStateException(new SQLException("gone", state))))
                    .isTrue();
        }
        assertThat(Unavailable.isWhy(new SQLTransientConnectionException("none within ten seconds")))
                .isTrue();
        assertThat(Unavailable.isWhy(new SQLException("a rule of the database", "23505")))
                .isFalse();
        assertThat(Unavailable.isWhy(new SQLException("of unknown kind"))).isFalse();
        assertThat(Unavailable.isWhy(new SQLException("not in a transaction", "25001")))
                .isFalse();
    }

    @Test
    void transactionCutWhileItIsCommittedOrTakenBackFailsForWantOfTheDatabase() {
        var cut = new SQLException("cut for having been idle", "25P03");
        assertThat(Unavailable.isWhy(new TransactionSystemException("JDBC commit failed", cut)))
                .isTrue();
        var closed = new SQLException("Connection is closed");
        assertThat(Unavailable.isWhy(new TransactionSystemException("JDBC rollback failed", closed)))
                .isTrue();
        assertThat(Unavailable.isWhy(new IllegalStateException("used after its end", closed)))
                .isFalse();
        var unknown = new SQLException("no such savepoint", "3B001");
        assertThat(Unavailable.isWhy(new TransactionSystemException("JDBC rollback failed", unknown)))
                .isFalse();
    }

    @Test
    void diskWithoutRoomForFilesIsNoErrorOfTheProgramAndAnyOtherFailureOfAFileIs() throws Exception {
        // A device that is always full.
        var full = Path.of("/dev/full");
        assertThatThrownBy(() -> Files.writeString(full, "x"))
                .satisfies(failed -> assertThat(Unavailable.isWhy(failed)).isTrue());
        assertThat(Unavailable.isWhy(new UncheckedIOException(
                        new FileSystemException("files/incoming/a", null, "No space left on device"))))
                .isTrue();
        assertThat(Unavailable.isWhy(new FileSystemException("files/incoming/a", null, "Disk quota exceeded")))
                .isTrue();
        assertThat(Unavailable.isWhy(new UncheckedIOException(new NoSuchFileException("files/ab"))))
                .isFalse();
        assertThat(Unavailable.isWhy(new IOException("Broken pipe"))).isFalse();
        assertThat(Unavailable.isWhy(new IllegalStateException("No space left on device")))
                .isFalse();
    }

    @Test
    void requestThatFindsNoRoomIsAnsweredByTheFilterEvenIfItFailsWithoutBeingWrapped() throws Exception {
        assertThat(answered(new IOException("No space left on device"))).isEqualTo(503);
        assertThatThrownBy(() -> answered(new IOException("Broken pipe"))).hasMessage("Broken pipe");
    }

    @Test
    void formThatFindsNoRoomIsNotCalledUnreadable() {
        var form = new MockHttpServletRequest("POST", "/cultivation") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw new InvalidParameterException(
                        new IOException("No space left on device"), HttpServletResponse.SC_BAD_REQUEST);
            }
        };
        assertThatThrownBy(() ->
                        new UnreadableForms().doFilter(form, new MockHttpServletResponse(), new MockFilterChain()))
                .isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void withoutTheDatabaseWhoeverAsksIsToldToTryAgainInBothLanguages() throws Exception {
        var response = new MockHttpServletResponse();
        unavailable().doFilter(new MockHttpServletRequest(), response, (_, answer) -> {
            ((MockHttpServletResponse) answer).setHeader("Set-Cookie", "half=done");
            throw new IllegalStateException(new SQLException("gone", "08006"));
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("10");
        assertThat(response.getHeader("Set-Cookie")).isNull();
        assertThat(response.getContentAsString()).contains("gone in zh_CN", "gone in en");
    }

    private static int answered(IOException failure) throws Exception {
        var response = new MockHttpServletResponse();
        unavailable().doFilter(new MockHttpServletRequest(), response, (_, _) -> {
            throw failure;
        });
        return response.getStatus();
    }

    private static Unavailable unavailable() {
        var messages = new StaticMessageSource();
        for (var language : new BarePage(messages, "unavailable").languages()) {
            messages.addMessage("web.failure.unavailable", language, "gone in " + language);
            messages.addMessage("web.failure.unavailable.say", language, "later");
        }
        return new Unavailable(TemplateEngine.createPrecompiled(ContentType.Html), messages);
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
