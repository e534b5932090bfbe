package gov.award;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import gov.award.acting.Role;
import gov.award.people.Browser;
import gov.award.people.PeopleSteps;
import gov.award.people.Visits;
import gov.award.testing.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets an answer from which route. {@code routes.txt} says it route by route: the roles that are answered, everybody
 * else finds nothing. A route without a line fails, and so does a line without a route. Run with {@code -Droutes.write=true}
 * to have it written anew, and then read every changed line.
 */
@DatabaseTest
class LeakTests {

    private static final Path EXPECTED = Path.of("src/test/resources/routes.txt");

    /** The roles persons hold; each is signed in once. */
    private static final Set<Role> ROLES = EnumSet.range(Role.APPLICANT, Role.ADMINISTRATOR);

    private final ApplicationContext program;
    private final MockMvc http;
    private final RequestMappingHandlerMapping mapping;

    @Autowired
    LeakTests(ApplicationContext program, MockMvc http) {
        this.program = program;
        this.http = http;
        this.mapping = program.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** A route: method and pattern. */
    private record Route(RequestMethod method, String pattern) {

        boolean isPublic() {
            return pattern.equals("/")
                    || Stream.of("/public", "/sign-in", "/sign-up", "/sign-out", "/set-up", "/verify", "/error")
                            .anyMatch(open -> pattern.equals(open) || pattern.startsWith(open + "/"));
        }

        /** An address of it, every variable filled with an identifier nobody has. */
        String address() {
            return pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }

        boolean hasVariables() {
            return pattern.contains("{");
        }
    }

    @Test
    void everyRouteHasItsExpectationAndKeepsIt() throws Exception {
        var answered = new TreeMap<String, String>();
        var visitors = visitors();
        for (var route : routes()) {
            if (route.isPublic()) {
                answered.put(line(route), "everybody");
            } else if (route.method() == RequestMethod.GET && !route.hasVariables()) {
                answered.put(line(route), rolesAnswered(route, visitors));
            } else {
                answered.put(line(route), "by id");
            }
        }
        var found = answered.entrySet().stream()
                .map(entry -> entry.getKey() + " | " + entry.getValue())
                .collect(joining("\n", "", "\n"));
        if (Boolean.getBoolean("routes.write")) {
            Files.writeString(EXPECTED, found);
        }
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void strangersAreSentToSignInWhateverTheyAskFor() throws Exception {
        PeopleSteps.installed(program);
        var stranger = Browser.of(http);
        for (var route : routes()) {
            if (!route.isPublic() && route.method() == RequestMethod.GET) {
                var answer = stranger.get(route.address());
                assertThat(answer.getStatus()).as(line(route)).isIn(302, 303);
                assertThat(answer.getRedirectedUrl()).as(line(route)).contains("/sign-in");
            }
        }
    }

    @Test
    void idNobodyHasIsNotFoundForEveryRole() throws Exception {
        var visitors = visitors();
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.hasVariables()
                    && route.method() == RequestMethod.GET
                    && !route.pattern().startsWith("/error")) {
                for (var visitor : visitors.entrySet()) {
                    var status = visitor.getValue().get(route.address()).getStatus();
                    if (status != 404) {
                        wrong.add(visitor.getKey() + " " + line(route) + " " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Map<Role, Browser> visitors() throws Exception {
        var people = PeopleSteps.installed(program);
        var visitors = new EnumMap<Role, Browser>(Role.class);
        for (var role : ROLES) {
            visitors.put(role, Visits.signedIn(program, http, people.actor(role)));
        }
        return visitors;
    }

    private static String rolesAnswered(Route route, Map<Role, Browser> visitors) throws Exception {
        var answered = EnumSet.noneOf(Role.class);
        for (var visitor : visitors.entrySet()) {
            var status = visitor.getValue().get(route.address()).getStatus();
            assertThat(status).as("%s for %s", line(route), visitor.getKey()).isIn(200, 303, 404);
            if (status != 404) {
                answered.add(visitor.getKey());
            }
        }
        return answered.equals(ROLES)
                ? "every account"
                : answered.stream().map(Role::name).collect(joining(", "));
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods())
                                .map(method -> new Route(method, pattern))))
                .filter(route -> !route.pattern().equals("/error"))
                .distinct()
                .sorted((one, other) -> line(one).compareTo(line(other)))
                .collect(toCollection(ArrayList::new));
    }

    private static Stream<RequestMethod> methods(Set<RequestMethod> declared) {
        return declared.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : declared.stream();
    }

    private static String line(Route route) {
        return route.method() + " " + route.pattern();
    }
}
