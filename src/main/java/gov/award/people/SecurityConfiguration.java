package gov.award.people;

import gov.award.people.Standing.Step;
import gov.award.web.PageHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** Which paths are open to everyone; everything else is for those who have passed every step of the sign-in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] ALWAYS = {"/assets/**", "/webjars/**", "/favicon.ico", "/error", "/set-up"};
    private static final String[] PUBLIC = {
        "/", "/public/**", "/sign-in", "/sign-in/**", "/sign-out", "/sign-up", "/verify", "/verify/**"
    };

    @Bean
    static SecurityFilterChain security(HttpSecurity http, Standings standings) {
        http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(ALWAYS)
                .permitAll()
                .requestMatchers(PUBLIC)
                .access((nobody, context) ->
                        new AuthorizationDecision(standings.next(context.getRequest()) != Step.SET_UP))
                .anyRequest()
                .access((nobody, context) ->
                        new AuthorizationDecision(standings.next(context.getRequest()) == Step.NONE)));
        http.exceptionHandling(denied -> denied.authenticationEntryPoint(
                        (request, response, reason) -> leadOn(standings.next(request), request, response))
                .accessDeniedHandler((request, response, reason) -> refuse(standings, request, response)));
        http.csrf(forms -> forms.csrfTokenRepository(new RequestTokens()));
        http.securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()));
        http.requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults());
        http.headers(headers -> headers.addHeaderWriter((request, response) -> PageHeaders.on(response)));
        return http.build();
    }

    /** Without one, an account with a random password would be made at start. */
    @Bean
    static AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new AuthenticationServiceException("sign-in has its own page");
        };
    }

    /** On to the step that is missing, and from there back to the page that was asked for. */
    private static void leadOn(Step step, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = "GET".equals(request.getMethod())
                ? request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString())
                : "/";
        var own = Onward.own(wanted);
        var path = step == Step.SET_UP || own.equals("/")
                ? step.path()
                : step.path() + "?next=" + URLEncoder.encode(own, StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", step.path());
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", path);
    }

    /** A form without its token: most often the session has ended while it was filled in. */
    private static void refuse(Standings standings, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (SignedIn.of(request) == null && request.getRequestedSessionId() != null) {
            leadOn(standings.next(request), request, response);
            return;
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
