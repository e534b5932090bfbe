package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;

/** Everyone asks for every address there is, by whatever way they came to know it; kept is who came to see which mark, and where. */
final class Tour implements AutoCloseable {

    /** A mark seen for the first time by someone. */
    record Sighting(String what, Position by) {}

    private static final String NOTICE = ": notice ";

    /** Another in each answer. */
    private static final String TOKEN = "name=\"_csrf\" value=\"[^\"]*\"";

    /** What lists are searched by. */
    private static final String SEARCHED =
            "the case: (application(_version)?\\.(name|model|receipt)|application_version_section\\.content"
                    + "|(sheet|consensus)_entry\\.(strengths|improvements|questions?|reason)|applicant\\.name|candidate\\.name|complaint\\.concerned"
                    + "|complaint_answer\\.number|revocation\\.party|survey_commission\\.(name|contract)|paper .*)";

    /** Those who ask at the same time; each of them asks for one thing after another. */
    private static final int AT_ONCE = 3;

    /** Those who ask for what is the same for everybody, or comes by another address as well. */
    private static final Set<Position> SOME = EnumSet.of(
            Position.PUBLIC,
            Position.MEMBER,
            Position.OTHER_MEMBER,
            Position.OFFICE,
            Position.RECUSED_OFFICE,
            Position.RECUSED_SCORER,
            Position.RECUSED_COMMITTEE,
            Position.ADMINISTRATOR);

    private final Marks marks;
    private final Map<Position, Line> lines = new EnumMap<>(Position.class);
    private final Map<String, Set<Position>> seen = new TreeMap<>();
    private final Map<Sighting, String> where = new HashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final Map<String, String> routes = new TreeMap<>();
    private final Set<String> unanswered = new TreeSet<>();
    private final Map<Position, Map<String, String>> searches = new EnumMap<>(Position.class);

    Tour(ApplicationContext program, PlayedRound played, int port, Marks marks) throws Exception {
        this.marks = marks;
        marks.all().forEach(what -> seen.put(what, EnumSet.noneOf(Position.class)));
        for (var position : Position.values()) {
            lines.put(position, new Line(port, played.session(position)));
        }
        findRoutes(program);
        try (var visitors = Executors.newFixedThreadPool(AT_ONCE)) {
            var visits = new ArrayList<Callable<Void>>();
            lines.forEach((position, line) -> visits.add(() -> {
                for (var address : routes.keySet()) {
                    if ((!Route.isAlike(address) && !address.endsWith("/preview")) || SOME.contains(position)) {
                        look(position, address, line.get(address));
                    }
                }
                return null;
            }));
            for (var visit : visitors.invokeAll(visits)) {
                visit.get();
            }
        }
    }

    private void findRoutes(ApplicationContext program) {
        var filled = new Addresses();
        Route.pages(program).forEach(pattern -> {
            unanswered.add(pattern);
            filled.of(pattern).forEach(address -> routes.put(address, pattern));
        });
    }

    private void look(Position position, String address, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 500 || answer.statusCode() == 409) {
            synchronized (this) {
                broken.add(position + " " + address + " " + answer.statusCode());
            }
        }
        if (answer.statusCode() != 200) {
            return;
        }
        var disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        var text = new String(answer.body(), UTF_8);
        var noticed = new TreeSet<>(marks.in(text));
        marks.in(disposition).forEach(what -> noticed.add(what.replace(": file ", ": opened ")));
        var fields = disposition.isEmpty() && text.contains("method=\"get\"")
                ? Jsoup.parse(text)
                        .select("form[method=get] input[type=search], form[method=get] input[type=text]")
                        .eachAttr("name")
                : List.<String>of();
        synchronized (this) {
            unanswered.remove(routes.get(address));
            noticed.forEach(what -> note(what, position, address));
            if (address.equals(routes.getOrDefault(address, "")) || address.startsWith("/rounds/")) {
                fields.forEach(field ->
                        searches.computeIfAbsent(position, _ -> new TreeMap<>()).put(address, field));
            }
        }
    }

    private void note(String what, Position position, String address) {
        var those = seen.computeIfAbsent(what, _ -> EnumSet.noneOf(Position.class));
        those.add(position);
        if (position == Position.PUBLIC) {
            // Whoever is signed in can sign out and look.
            those.addAll(EnumSet.allOf(Position.class));
        }
        where.putIfAbsent(new Sighting(what, position), address);
    }

    /** Addresses at which something went wrong. */
    Set<String> broken() {
        return broken;
    }

    /** Routes at which nobody was shown anything. */
    Set<String> unanswered() {
        return unanswered;
    }

    /** What is there and seen by nobody. */
    Set<String> unseen() {
        return seen.entrySet().stream()
                .filter(each -> each.getValue().isEmpty() && !each.getKey().contains(NOTICE))
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new));
    }

    Map<String, Set<Position>> seen() {
        return seen;
    }

    /** Where someone saw something they should not. */
    String where(String what, Position by) {
        return by + " sees " + what + " at " + where.get(new Sighting(what, by));
    }

    /** One line for each thing there is to see, with those who see it; but for notices, of which lists show the last only. */
    String table() {
        return seen.entrySet().stream()
                .filter(line -> !line.getKey().contains(NOTICE))
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
            var line = Objects.requireNonNull(lines.get(position));
            for (var search : ofOne.getValue().entrySet()) {
                var nowhere = found(line, search, "ZQ999999QZ");
                for (var sample : marks.samples().entrySet()) {
                    if (sample.getKey().matches(SEARCHED)
                            && !seen.getOrDefault(sample.getKey(), Set.of()).contains(position)
                            && !found(line, search, sample.getValue()).equals(nowhere)) {
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

    private static String found(Line line, Map.Entry<String, String> search, String text) throws Exception {
        var answer = line.get(search.getKey() + "?" + search.getValue() + "=" + text);
        return answer.statusCode()
                + new String(answer.body(), UTF_8).replace(text, "").replaceAll(TOKEN, "");
    }

    @Override
    public void close() {
        lines.values().forEach(Line::close);
    }
}
