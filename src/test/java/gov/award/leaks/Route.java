package gov.award.leaks;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.leaks.Forms.Field;
import gov.award.leaks.Forms.Sort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route that takes a form.
 *
 * @param addresses where it is in the played round
 * @param by the roles its acts name
 */
record Route(String pattern, List<String> addresses, List<Field> fields, Set<Role> by) {

    /** Acts of nobody yet, or of anybody. */
    private static final Set<Role> OPEN = Set.of(Role.PUBLIC, Role.SIGN_IN, Role.SET_UP);

    /** Sessions are no business of acts; the journal verifies itself for the inspection. */
    private static final Map<String, Set<Role>> APART = Map.of(
            "/account/sessions/ending", Set.of(Role.ACCOUNT), "/supervision/verification", Set.of(Role.SUPERVISOR));

    /** The patterns of all that can be asked for. */
    static Stream<String> pages(ApplicationContext program) {
        return program
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream());
    }

    /** Whether a page is the same for everybody: few need to look at it. */
    static boolean isAlike(String path) {
        return path.startsWith("/public/")
                || path.startsWith("/verify")
                || Set.of("/sign-in", "/sign-in/forgotten", "/sign-up").contains(path);
    }

    /** Every route of the program that takes a form, but those that end or turn a session or set an empty program up. */
    static List<Route> all(ApplicationContext program) {
        return taking(program, RequestMethod.POST).stream()
                .filter(route -> !Set.of("/sign-out", "/set-up", "/on-behalf", "/on-behalf/ending")
                        .contains(route.pattern()))
                .toList();
    }

    /** Every route of the program that takes a method, in the order of their patterns. */
    static List<Route> taking(ApplicationContext program, RequestMethod method) {
        var addresses = new Addresses();
        var handlers = new TreeMap<String, HandlerMethod>();
        program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> {
                    if (info.getMethodsCondition().getMethods().contains(method)) {
                        info.getPatternValues().forEach(pattern -> handlers.put(pattern, handler));
                    }
                });
        return handlers.entrySet().stream()
                .map(each -> new Route(
                        each.getKey(),
                        addresses.of(each.getKey()),
                        Forms.of(each.getValue()),
                        APART.getOrDefault(each.getKey(), Acts.namedBy(each.getValue()))))
                .toList();
    }

    /** For people before they have signed in, and for those who never do. */
    boolean isOpen() {
        return Stream.of("/sign-in", "/sign-up", "/public").anyMatch(pattern::startsWith)
                || by.stream().anyMatch(OPEN::contains);
    }

    boolean names(Actor actor) {
        return actor.is(by.toArray(Role[]::new));
    }

    boolean takesFiles() {
        return fields.stream().anyMatch(field -> field.sort() == Sort.FILE);
    }

    /** What no field of it can be. */
    Map<String, String> worst() {
        var values = new LinkedHashMap<String, String>();
        for (var field : fields) {
            if (field.sort() != Sort.FILE) {
                values.put(field.name(), field.sort() == Sort.TEXT ? "\u0007" : "NO_SUCH_VALUE");
            }
        }
        return values;
    }

    /** Whether a choice nobody offers is enough to have the form refused. */
    boolean isRefused() {
        return fields.stream()
                .anyMatch(field -> field.sort() == Sort.NUMBER
                        || field.sort() == Sort.DATE
                        || field.sort() == Sort.MOMENT
                        || field.sort() == Sort.CHOICE);
    }
}
