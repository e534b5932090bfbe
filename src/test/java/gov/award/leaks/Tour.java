package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import gov.award.people.Browser;
import gov.award.people.Visits;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everyone asks for every address there is, by whatever way they came to know it; kept is who came to see which mark, and where. */
final class Tour {

    /** A mark seen for the first time by someone. */
    record Sighting(String what, Position by) {}

    /** What lists are searched by. */
    private static final String SEARCHED =
            "the case: (.*\\.(name|model|receipt|title|number|document|concerned|party|party_name|contract)|paper .*)";

    private final ApplicationContext program;
    private final PlayedRound played;
    private final Marks marks;
    private final Map<Position, Browser> browsers = new EnumMap<>(Position.class);
    private final Map<String, Set<Position>> seen = new TreeMap<>();
    private final Map<Sighting, String> where = new java.util.HashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final Map<Position, Map<String, String>> searches = new EnumMap<>(Position.class);

    Tour(ApplicationContext program, PlayedRound played, Marks marks) throws Exception {
        this.program = program;
        this.played = played;
        this.marks = marks;
        marks.all().forEach(what -> seen.put(what, EnumSet.noneOf(Position.class)));
        var addresses = addresses();
        for (var position : Position.values()) {
            var browser = browser(position);
            for (var address : addresses) {
                look(position, address, browser.get(address));
            }
        }
    }

    private Browser browser(Position position) throws Exception {
        var http = program.getBean(MockMvc.class);
        var browser =
                position == Position.PUBLIC ? Browser.of(http) : Visits.signedIn(program, http, played.is(position));
        browsers.put(position, browser);
        return browser;
    }

    private List<String> addresses() {
        var filled = new Addresses();
        var addresses = new TreeSet<String>();
        program
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(info -> info.getPatternValues().forEach(pattern -> addresses.addAll(filled.of(pattern))));
        return List.copyOf(addresses);
    }

    private void look(Position position, String address, MockHttpServletResponse answer) throws Exception {
        if (answer.getStatus() >= 500) {
            broken.add(position + " " + address);
        }
        if (answer.getStatus() != 200) {
            return;
        }
        var disposition = Objects.requireNonNullElse(answer.getHeader("Content-Disposition"), "");
        var text = new String(answer.getContentAsByteArray(), UTF_8);
        for (var what : marks.in(disposition)) {
            note(what.replace(": file ", ": opened "), position, address);
        }
        for (var what : marks.in(text)) {
            note(what, position, address);
        }
        if (disposition.isEmpty()) {
            for (var field : Browser.page(answer)
                    .select("form[method=get] input[type=search], form[method=get] input[type=text]")) {
                searches.computeIfAbsent(position, _ -> new TreeMap<>()).put(address, field.attr("name"));
            }
        }
    }

    private void note(String what, Position position, String address) {
        seen.computeIfAbsent(what, _ -> EnumSet.noneOf(Position.class)).add(position);
        where.putIfAbsent(new Sighting(what, position), address);
    }

    /** Addresses at which something went wrong. */
    Set<String> broken() {
        return broken;
    }

    Map<String, Set<Position>> seen() {
        return seen;
    }

    /** Where someone saw something they should not. */
    String where(String what, Position by) {
        return by + " sees " + what + " at " + where.get(new Sighting(what, by));
    }

    /** One line for each thing there is to see, with those who see it. */
    String table() {
        return seen.entrySet().stream()
                .map(line -> line.getKey() + " | " + named(line.getValue()))
                .collect(joining("\n", "", "\n"));
    }

    private static String named(Set<Position> positions) {
        return positions.size() == Position.values().length
                ? "everybody"
                : positions.isEmpty()
                        ? "nobody"
                        : positions.stream().map(Enum::name).collect(joining(" "));
    }

    /** The searches that answer differently to a text the searcher does not see than to one that is nowhere. */
    Set<String> tellingSearches() throws Exception {
        var telling = new TreeSet<String>();
        for (var ofOne : searches.entrySet()) {
            var position = ofOne.getKey();
            var browser = Objects.requireNonNull(browsers.get(position));
            for (var search : ofOne.getValue().entrySet()) {
                var nowhere = found(browser, search, "ZQ999999QZ");
                for (var sample : marks.samples().entrySet()) {
                    if (sample.getKey().matches(SEARCHED)
                            && !seen.getOrDefault(sample.getKey(), Set.of()).contains(position)
                            && !found(browser, search, sample.getValue()).equals(nowhere)) {
                        telling.add(position + " finds " + sample.getKey() + " at " + search.getKey());
                    }
                }
            }
        }
        return telling;
    }

    int searches() {
        return searches.values().stream().mapToInt(Map::size).sum();
    }

    private static String found(Browser browser, Map.Entry<String, String> search, String text) throws Exception {
        var answer = browser.get(search.getKey() + "?" + search.getValue() + "=" + text);
        return answer.getStatus() + new String(answer.getContentAsByteArray(), UTF_8).replace(text, "");
    }
}
