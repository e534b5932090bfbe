package gov.award.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form the server cannot read, for being too large, malformed or none, before anybody asks for a field of it: each would
 * fail on it anew, the page that reports the failure included. Comes after the encoding is set, without which nothing is read,
 * and after the session is known: files of a stranger are received at {@link #OPEN_TO_STRANGERS} only.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 10)
class UnreadableForms extends OncePerRequestFilter {

    static final String OPEN_TO_STRANGERS = "/public/complaints/new";

    private static final String UNREADABLE = UnreadableForms.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        if (request.getAttribute(UNREADABLE) != null || isFileOfAStranger(request)) {
            others.doFilter(new Fieldless(request), response);
            return;
        }
        if (isNoForm(request)) {
            request.setAttribute(UNREADABLE, true);
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            if (Unavailable.isWhy(unreadable)) {
                throw unreadable;
            }
            request.setAttribute(UNREADABLE, true);
            if (!response.isCommitted()) {
                response.sendError(
                        unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                                : HttpServletResponse.SC_BAD_REQUEST);
            }
            return;
        }
        others.doFilter(request, response);
    }

    /** Posted all the same, it would be taken for a form that was left empty. */
    private static boolean isNoForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null)
                && !isOf(request, "application/x-www-form-urlencoded")
                && !isOf(request, "multipart/form-data");
    }

    private static boolean isOf(HttpServletRequest request, String type) {
        return request.getContentType() != null
                && request.getContentType().toLowerCase(Locale.ROOT).startsWith(type);
    }

    private static boolean isFileOfAStranger(HttpServletRequest request) {
        return isOf(request, "multipart/")
                && !request.getRequestURI().equals(OPEN_TO_STRANGERS)
                && request.getSession(false) == null;
    }

    // Asked for again, for the page that reports the failure.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** A request as if no form had come with it. */
    private static final class Fieldless extends HttpServletRequestWrapper {

        Fieldless(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
