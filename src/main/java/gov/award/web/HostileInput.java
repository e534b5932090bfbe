package gov.award.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Turns away text no keyboard sends and no database stores: control characters, halves of characters, wrongly encoded bytes; and text
 * longer than anybody writes, in fields that are read one by one and have no limit of their own.
 */
@Component
class HostileInput implements HandlerInterceptor {

    /** The longest statement the measures give occasion for is far shorter. */
    static final int LONGEST = 60_000;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // The page that tells of it comes by here too, and shows nothing of what was sent.
            return true;
        }
        var names = request.getParameterNames();
        while (names.hasMoreElements()) {
            var name = names.nextElement();
            if (hostile(name)) {
                return refuse(response);
            }
            for (var value : request.getParameterValues(name)) {
                if (hostile(value)) {
                    return refuse(response);
                }
            }
        }
        return !(handler instanceof HandlerMethod method) || !hasTooLong(method, request) || refuse(response);
    }

    private static boolean hasTooLong(HandlerMethod method, HttpServletRequest request) {
        return Arrays.stream(method.getMethodParameters())
                .filter(field ->
                        field.hasParameterAnnotation(RequestParam.class) && field.getParameterType() == String.class)
                .map(field -> request.getParameter(name(field)))
                .anyMatch(value -> value != null && value.length() > LONGEST);
    }

    private static String name(MethodParameter field) {
        var named = Objects.requireNonNull(field.getParameterAnnotation(RequestParam.class));
        return named.name().isEmpty()
                ? Objects.requireNonNull(field.getParameter().getName())
                : named.name();
    }

    private static boolean refuse(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return false;
    }

    static boolean hostile(String text) {
        return text.codePoints()
                .anyMatch(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                        || c == 0x7F
                        || c == 0xFFFD
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
