package gov.award.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Templates, languages and argument resolvers. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    static MessageSource messageSource() throws IOException {
        var bundles = new TreeSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            bundles.add("classpath:messages/"
                    + Objects.requireNonNull(file.getFilename()).replaceFirst("(_[a-z]{2})?\\.properties$", ""));
        }
        // This one keeps the words of all files together: a page asks for hundreds of them.
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(bundles.toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    static LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.CHINA);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return new OnlyOurLanguages(resolver);
    }

    @Bean
    static TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        return engine;
    }

    @Bean
    static ViewResolver templates(TemplateEngine engine, Screens screens) {
        return new Templates(engine, screens);
    }

    @Bean
    static WebMvcRegistrations addresses() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new Addresses();
            }
        };
    }

    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareFailures(
            TemplateEngine engine, MessageSource messages) {
        return server -> server.addContextCustomizers(
                program -> program.getParent().getPipeline().addValve(new BareFailures(engine, messages)));
    }

    @Bean
    static WebMvcConfigurer mvc(Screens screens, HostileInput hostileInput) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(screens);
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                Days.register(registry);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                var language = new LocaleChangeInterceptor();
                language.setParamName("language");
                language.setIgnoreInvalidLocale(true);
                registry.addInterceptor(hostileInput);
                registry.addInterceptor(language);
            }
        };
    }

    /** Answers any wish with one of the languages there are. */
    private record OnlyOurLanguages(CookieLocaleResolver cookie) implements LocaleResolver {

        @Override
        public Locale resolveLocale(jakarta.servlet.http.HttpServletRequest request) {
            return cookie.resolveLocale(request).getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINA;
        }

        @Override
        public void setLocale(
                jakarta.servlet.http.HttpServletRequest request,
                jakarta.servlet.http.@org.jspecify.annotations.Nullable HttpServletResponse response,
                @org.jspecify.annotations.Nullable Locale locale) {
            cookie.setLocale(request, response, locale);
        }
    }

    /** Finds the compiled template of a view name. */
    private record Templates(TemplateEngine engine, Screens screens)
            implements ViewResolver, org.springframework.core.Ordered {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public @org.jspecify.annotations.Nullable View resolveViewName(String name, Locale locale) {
            if (name.contains(":")) {
                return null;
            }
            return (model, request, response) -> {
                var parameters = new java.util.HashMap<String, Object>(model == null ? Map.of() : model);
                parameters.keySet().removeIf(key -> key.startsWith("org.springframework"));
                parameters.put("screen", screens.of(request, parameters.get("page")));
                var output = new Utf8ByteOutput();
                engine.render(name + ".jte", parameters, output);
                if (response.getContentType() == null) {
                    response.setContentType("text/html;charset=UTF-8");
                }
                // At once: a page is hundreds of pieces, each of which would pass through every layer of the answer.
                var content = output.toByteArray();
                response.setContentLength(content.length);
                response.getOutputStream().write(content);
            };
        }
    }
}
