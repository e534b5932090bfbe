package gov.award.web;

import jakarta.servlet.http.HttpServletRequest;

/** Finds out who sends a request. Implemented by the module that knows accounts; asked once a request. */
public interface VisitorSource {

    Visitor visitor(HttpServletRequest request);
}
