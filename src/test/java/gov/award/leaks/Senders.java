package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import gov.award.leaks.Forms.Sort;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Those who send forms, each on a line of their own; what they are answered is judged as it comes. */
final class Senders implements AutoCloseable {

    static final List<Position> ALL = List.of(
            Position.OFFICE,
            Position.DIRECTOR,
            Position.DRAFTER,
            Position.MEMBER,
            Position.OTHER_MEMBER,
            Position.NEWCOMER,
            Position.UNIT,
            Position.OTHER_UNIT,
            Position.LEADER,
            Position.LATE_SCORER,
            Position.SITE_LEADER,
            Position.AGENCY,
            Position.DEPARTMENT,
            Position.CHAIR,
            Position.COMMITTEE,
            Position.UNPLEDGED_COMMITTEE,
            Position.GOVERNMENT,
            Position.FINANCE,
            Position.SUPERVISOR,
            Position.ADMINISTRATOR,
            Position.PUBLIC);

    /** What shows how the program is built. */
    private static final List<String> INSIDE = List.of(
            "Exception",
            "at gov.award.",
            "at java.base",
            "org.springframework",
            "org.postgresql",
            "PreparedStatement",
            "gov/award/");

    private final Map<Position, Line> lines = new EnumMap<>(Position.class);
    private final TreeSet<String> wrong = new TreeSet<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    Senders(PlayedRound played, int port, List<Position> positions) throws IOException, InterruptedException {
        for (var sender : positions) {
            lines.put(sender, new Line(port, played.session(sender)));
        }
    }

    Line line(Position sender) {
        return Objects.requireNonNull(lines.get(sender));
    }

    HttpResponse<String> send(
            Route route, Position sender, String address, Map<String, String> values, byte[] file, String what)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(values);
        all.put("_csrf", line(sender).token());
        all.put("confirmed", "true");
        var files = new LinkedHashMap<String, Parts.File>();
        route.fields().stream()
                .filter(field -> field.sort() == Sort.FILE)
                .forEach(field -> files.put(field.name(), new Parts.File(field.name(), "文件.pdf", file)));
        var answer = route.takesFiles()
                ? line(sender).post(address, "multipart/form-data; boundary=" + Parts.BOUNDARY, Parts.of(all, files))
                : line(sender).post(address, encoded(all));
        judge(answer, sender + " " + address + " " + what);
        return answer;
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value ->
                        URLEncoder.encode(value.getKey(), UTF_8) + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                .collect(joining("&"));
    }

    /** Nothing there, nothing allowed, or nobody one knows. */
    static boolean isTurnedAway(HttpResponse<String> answer) {
        return answer.statusCode() == 404
                || answer.statusCode() == 403
                || (answer.statusCode() / 100 == 3
                        && answer.headers().firstValue("Location").orElse("").contains("/sign-in"));
    }

    synchronized void judge(HttpResponse<String> answer, String what) {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        if (answer.statusCode() >= 500) {
            wrong.add(what + ": " + answer.statusCode());
        }
        for (var inside : INSIDE) {
            if (answer.body().contains(inside)) {
                wrong.add(what + ": tells " + inside);
            }
        }
        if (answer.body().contains("<script>alert(7)")) {
            wrong.add(what + ": runs what was typed");
        }
    }

    synchronized void report(String what) {
        wrong.add(what);
    }

    Set<String> wrong() {
        return wrong;
    }

    int answeredWith(int status) {
        return statuses.getOrDefault(status, 0);
    }

    @Override
    public void close() {
        lines.values().forEach(Line::close);
    }
}
