package gov.award.demonstration;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gov.award.demonstration.Demonstration.State;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells whoever asks for a page before the demonstration has been played to its end how far it has come, and shows nothing of it. */
@DemoOnly
@Order(Ordered.HIGHEST_PRECEDENCE)
class PreparingFilter extends OncePerRequestFilter {

    private static final String SECONDS = "2";

    private final Demonstration demonstration;
    private final TemplateEngine templates;
    private final MessageSource messages;

    PreparingFilter(Demonstration demonstration, TemplateEngine templates, MessageSource messages) {
        this.demonstration = demonstration;
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/")
                || path.startsWith("/webjars/")
                || demonstration.progress().state() == State.PLAYED;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var progress = demonstration.progress();
        var failed = progress.state() == State.FAILED;
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
        if (!failed) {
            response.setHeader("Refresh", SECONDS);
            response.setHeader("Retry-After", SECONDS);
        }
        var output = new Utf8ByteOutput();
        templates.render(
                "demonstration/preparing.jte", new PreparingPage(progress.percent(), failed, messages), output);
        output.writeTo(response.getOutputStream());
    }
}
