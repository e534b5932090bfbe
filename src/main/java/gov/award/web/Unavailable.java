package gov.award.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in both languages that the database or the store of files cannot be used and nothing was confirmed as saved. Comes before
 * everything: session, visitor and the page that reports other failures need the database themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unavailable extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);
    private static final String SECONDS = "10";

    /** No connection, no resources, asked to end, failed outside the server, cut for having been idle. */
    private static final List<String> GONE = List.of("08", "53", "57P", "58", "25P03");

    private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");

    private final TemplateEngine templates;
    private final MessageSource messages;

    Unavailable(TemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    /** Whether something failed for want of the database or of a place for files: not there, going away, or without room. */
    static boolean isWhy(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (isDatabase(cause) || isClosed(cause) || isDisk(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDatabase(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException) {
            return true;
        }
        var state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && GONE.stream().anyMatch(state::startsWith);
    }

    // The pool closes a connection that broke, and that the transaction cannot be taken back then hides why it failed.
    private static boolean isClosed(Throwable cause) {
        return cause instanceof TransactionSystemException
                && cause.getCause() instanceof SQLException closed
                && closed.getSQLState() == null;
    }

    // The system's words, by which alone it tells such a failure from others; bin/run has it speak English.
    private static boolean isDisk(Throwable cause) {
        var words = cause instanceof IOException ? cause.getMessage() : null;
        return words != null && FULL.stream().anyMatch(words::endsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        try {
            others.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException failed) {
            if (response.isCommitted() || !isWhy(failed)) {
                throw failed;
            }
            LOG.warn("Database or files could not be used: {}", failed.getMessage());
            say(response);
        }
    }

    private void say(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader("Retry-After", SECONDS);
        BareFailures.write(response, templates, new BarePage(messages, "unavailable"));
    }
}
