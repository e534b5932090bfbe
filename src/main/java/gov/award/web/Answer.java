package gov.award.web;

import gov.award.measures.Verdict;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The answer to a form: on to the next page when it was carried out, else the same page with the reasons and all that was typed. */
public final class Answer {

    private Answer() {}

    /**
     * @param typed how reading the form went; the act is not tried when a field could not be read
     * @param act carries out the form
     * @param next path to go on to when allowed, with {@code ?done=<key>} naming the notice to show there
     * @param again the page the form stands on
     */
    public static ModelAndView to(
            Screen screen,
            @Nullable BindingResult typed,
            Supplier<Verdict> act,
            String next,
            Supplier<ModelAndView> again) {
        return to(screen, typed, act, Map.of(), next, again);
    }

    /**
     * The same where some reasons of the act are about one field, and told there too.
     *
     * @param fields those fields by the rules of the reasons
     */
    public static ModelAndView to(
            Screen screen,
            @Nullable BindingResult typed,
            Supplier<Verdict> act,
            Map<String, String> fields,
            String next,
            Supplier<ModelAndView> again) {
        Verdict verdict = null;
        if (typed == null || !typed.hasErrors()) {
            verdict = act.get();
            if (verdict instanceof Verdict.Allowed) {
                return seeOther(next);
            }
        }
        screen.refused(typed, verdict, fields);
        var page = again.get();
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The same for a form with nothing to read. */
    public static ModelAndView to(Screen screen, Supplier<Verdict> act, String next, Supplier<ModelAndView> again) {
        return to(screen, null, act, next, again);
    }

    /** The answer to a form that changes nothing: the page, with all that was typed. */
    public static ModelAndView shown(Screen screen, BindingResult typed, String name, Object page) {
        screen.refused(typed, null, Map.of());
        var answer = page(name, page);
        answer.setStatus(typed.hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }

    public static ModelAndView seeOther(String path) {
        var answer = new ModelAndView("redirect:" + path);
        answer.setStatus(HttpStatus.SEE_OTHER);
        return answer;
    }

    /** Reads a choice out of a form whose fields are read one by one; what no page offered is a bad request. */
    public static <E extends Enum<E>> E choice(Class<E> choices, String typed) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** A page from template {@code name} with one model object, {@code page}. */
    public static ModelAndView page(String name, Object page) {
        return new ModelAndView(name, "page", page);
    }
}
