package gov.award.web;

import gov.award.workdays.BusinessClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * When the request that is being answered had come in whole: a deadline is kept by whoever sent in time, however long the request
 * waits for a connection or for another to finish. Comes after {@link UnreadableForms}, which reads the form to its end: who sends
 * it byte by byte gains nothing. What is done outside of a request comes in when it is done.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 11)
public class RequestArrival extends OncePerRequestFilter {

    private static final String ARRIVED = RequestArrival.class.getName();

    private final BusinessClock clock;

    RequestArrival(BusinessClock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        request.setAttribute(ARRIVED, clock.now());
        others.doFilter(request, response);
    }

    public Instant moment() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes answered
                        && answered.getRequest().getAttribute(ARRIVED) instanceof Instant arrived
                ? arrived
                : clock.now();
    }
}
