package gov.award.web;

import gov.award.acting.Actor;
import gov.award.measures.Editions;
import gov.award.workdays.BusinessClock;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the one {@link Screen} of a request, and hands it and its {@link Actor} to controllers. */
@Component
class Screens implements HandlerMethodArgumentResolver {

    private final VisitorSource visitors;
    private final Editions editions;
    private final MessageSource messages;
    private final List<NavEntry> navigation;
    private final BusinessClock clock;
    private final LocaleResolver locales;
    private final boolean demo;
    private final String published;

    Screens(
            VisitorSource visitors,
            Editions editions,
            MessageSource messages,
            List<NavEntry> navigation,
            BusinessClock clock,
            LocaleResolver locales,
            @Value("${award.demo:false}") boolean demo,
            @Value("${award.address:}") String published) {
        this.visitors = visitors;
        this.editions = editions;
        this.messages = messages;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        this.clock = clock;
        this.locales = locales;
        this.demo = demo;
        this.published = published;
    }

    Screen of(HttpServletRequest request) {
        if (request.getAttribute(Screen.ATTRIBUTE) instanceof Screen screen) {
            return screen;
        }
        var visitor = visitors.visitor(request);
        var programme = visitor.programme();
        var screen = new Screen(
                request,
                visitor,
                programme == null ? null : editions.byCode(programme.edition()),
                locales.resolveLocale(request),
                messages,
                navigation,
                clock.today(),
                clock.zone(),
                demo,
                published);
        request.setAttribute(Screen.ATTRIBUTE, screen);
        return screen;
    }

    /** The screen of a page about to be shown, citing the edition the page is held under. */
    Screen of(HttpServletRequest request, @Nullable Object page) {
        var screen = of(request);
        var pinned = page instanceof UnderEdition under ? under.editionCode() : null;
        if (pinned != null) {
            screen.under(editions.byCode(pinned));
        }
        return screen;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Screen.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var screen = of(java.util.Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        return parameter.getParameterType() == Actor.class ? screen.actor() : screen;
    }
}
