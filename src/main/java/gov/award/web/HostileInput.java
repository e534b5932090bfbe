package gov.award.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away text no keyboard sends and no database stores: control characters, halves of characters, wrongly encoded bytes. */
@Component
class HostileInput implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
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
        return true;
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
