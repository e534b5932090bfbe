package gov.award.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/** Says in both languages what is wrong with a request no part of ours was asked about, in place of the server's own page. */
class BareFailures extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(BareFailures.class);

    private final TemplateEngine templates;
    private final MessageSource messages;

    BareFailures(TemplateEngine templates, MessageSource messages) {
        this.templates = templates;
        this.messages = messages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = HttpStatus.resolve(response.getStatus());
        if (status == null
                || !status.isError()
                || response.getContentWritten() > 0
                || !isHeard(response)
                || !response.setErrorReported()) {
            return;
        }
        try {
            write(response, templates, new BarePage(messages, Failures.key(status)));
        } catch (IOException gone) {
            LOG.debug("nobody waited for what was wrong with a request", gone);
        }
    }

    private static boolean isHeard(Response response) {
        var heard = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, heard);
        return heard.get();
    }

    /** Neither its language nor its session is known of whoever reads it. */
    static void write(HttpServletResponse response, TemplateEngine templates, BarePage page) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        PageHeaders.on(response);
        var output = new Utf8ByteOutput();
        templates.render("web/bare.jte", page, output);
        output.writeTo(response.getOutputStream());
    }
}
