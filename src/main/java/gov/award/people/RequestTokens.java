package gov.award.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token that shows a form to be ours. Whoever is signed in has it in the session, out of reach of neighbouring sites
 * that can set cookies; the public has it in a cookie, so that looking at a form costs no session.
 */
class RequestTokens implements CsrfTokenRepository {

    private static final String ATTRIBUTE = "token";
    private static final String HEADER = "X-CSRF-TOKEN";
    private static final String PARAMETER = "_csrf";
    private static final int BYTES = 24;

    private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();

    RequestTokens() {
        cookies.setCookieName("award-form");
        cookies.setHeaderName(HEADER);
        cookies.setParameterName(PARAMETER);
        cookies.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").path("/"));
    }

    static void renew(HttpSession session) {
        session.setAttribute(ATTRIBUTE, Base64.getUrlEncoder().encodeToString(Secrets.bytes(BYTES)));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return cookies.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (inSession(request) == null) {
            cookies.saveToken(token, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var token = inSession(request);
        return token == null ? cookies.loadToken(request) : new DefaultCsrfToken(HEADER, PARAMETER, token);
    }

    private static @Nullable String inSession(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String token ? token : null;
    }
}
