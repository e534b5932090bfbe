package gov.award.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Compares an address only with those that begin like it: there are hundreds, and an address with an identifier in it could be any. */
final class Addresses extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, String> beginnings = new ConcurrentHashMap<>();

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo address, HttpServletRequest request) {
        var beginning = beginnings.computeIfAbsent(address, Addresses::beginning);
        var asked = request.getRequestURI();
        // What is written in percents may begin like any.
        return asked.indexOf('%') >= 0
                        || asked.startsWith(beginning, request.getContextPath().length())
                ? super.getMatchingMapping(address, request)
                : null;
    }

    /** The first part of the address, up to what varies; nothing if it is several. */
    private static String beginning(RequestMappingInfo address) {
        var patterns = address.getPatternValues();
        var pattern = patterns.size() == 1 ? patterns.iterator().next() : "";
        var second = pattern.indexOf('/', 1);
        var first = second < 0 ? pattern : pattern.substring(0, second);
        return first.matches("/[a-z-]+") ? first : "";
    }
}
