package gov.award.web;

import gov.award.acting.NotFound;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What a visitor is told when there is no page to show: a sentence in their language, never how the program is built. */
@ControllerAdvice
@Controller
class Failures implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND);
    }

    // Two who give the same thing at the same moment: what the slower one breaks is a unique constraint.
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView changedMeanwhile() {
        return page(HttpStatus.CONFLICT);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page(HttpStatus.CONTENT_TOO_LARGE);
    }

    // A form in parts that cannot be told apart, or none where one is awaited; a field whose name no page of ours
    // gives.
    @ExceptionHandler({MultipartException.class, RequestRejectedException.class})
    ModelAndView malformed() {
        return page(HttpStatus.BAD_REQUEST);
    }

    /** What was turned away before anything of ours was asked comes here with nothing said to the browser yet. */
    @RequestMapping("/error")
    ModelAndView other(HttpServletRequest request, HttpServletResponse response) {
        PageHeaders.on(response);
        response.setHeader("Cache-Control", "no-store");
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return page(status == null ? HttpStatus.NOT_FOUND : status);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView unexpected(Exception failure, HttpServletResponse response) throws Exception {
        if (failure instanceof org.springframework.web.ErrorResponse known) {
            return page(HttpStatus.valueOf(known.getStatusCode().value()));
        }
        if (failure instanceof IOException || Unavailable.isWhy(failure)) {
            throw failure;
        }
        LOG.error("A request failed", failure);
        return page(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** Names the sentences that tell what a status means. */
    static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "notFound";
            case FORBIDDEN -> "forbidden";
            case CONFLICT -> "conflict";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case METHOD_NOT_ALLOWED -> "method";
            // What the server does not speak is nothing that failed in it.
            case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED -> "badRequest";
            default -> status.is5xxServerError() ? "unexpected" : "badRequest";
        };
    }

    private static ModelAndView page(HttpStatus status) {
        var answer = Answer.page("web/failure", new FailurePage(status.value(), key(status)));
        answer.setStatus(status);
        return answer;
    }
}
