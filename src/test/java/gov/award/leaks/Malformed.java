package gov.award.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import gov.award.leaks.Forms.Sort;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Requests no page of ours sends, drawn for one route: what a number draws, it draws again. None can be right: whatever gets
 * past the token of its session is wrong in a field or asks for what is not there.
 */
final class Malformed {

    /** Somebody with what lets a form of theirs past the first gate. */
    record Sender(Position position, String session, String token) {}

    /** @param once whether nothing can follow it on its connection */
    record Drawn(Part part, RawRequest request, boolean once) {}

    /** What is spoilt. */
    enum Part {
        METHOD,
        ADDRESS,
        QUERY,
        FIELDS,
        BODY,
        HEAD,
        WIRE
    }

    private static final List<Part> OF_A_PAGE =
            List.of(Part.METHOD, Part.ADDRESS, Part.ADDRESS, Part.QUERY, Part.QUERY, Part.QUERY, Part.HEAD, Part.WIRE);

    private static final List<Part> OF_A_FORM = List.of(
            Part.METHOD,
            Part.ADDRESS,
            Part.ADDRESS,
            Part.QUERY,
            Part.FIELDS,
            Part.FIELDS,
            Part.FIELDS,
            Part.FIELDS,
            Part.BODY,
            Part.BODY,
            Part.HEAD,
            Part.WIRE);

    private static final String PLAUSIBLE = "保留的文字";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Random random;
    private final String method;
    private final Route route;
    private final Sender sender;
    private final boolean takesNoFields;

    /** @param number of this request among all that are drawn with the seed */
    Malformed(long seed, int number, String method, Route route, Sender sender) {
        random = new Random(seed * 1_000_003 + number);
        this.method = method;
        this.route = route;
        this.sender = sender;
        takesNoFields = route.fields().isEmpty();
    }

    Drawn drawn() {
        var part = any(method.equals("GET") ? OF_A_PAGE : OF_A_FORM);
        var request = new RawRequest(method, any(route.addresses()));
        request.head.add("Cookie: "
                + (sender.session().isEmpty() ? "award-form=" + "0".repeat(32) : "award-session=" + sender.session()));
        if (method.equals("POST")) {
            form(request, part == Part.ADDRESS && takesNoFields);
        }
        switch (part) {
            case METHOD -> method(request);
            case ADDRESS -> address(request);
            case QUERY -> query(request);
            case FIELDS -> fields(request);
            case BODY -> new MalformedBody(random, request, route.isRefused() ? sender.token() : "0").spoil();
            case HEAD -> head(request);
            case WIRE -> new MalformedWire(random, request).spoil();
        }
        if (part != Part.WIRE && random.nextInt(4) == 0) {
            head(request);
        }
        return new Drawn(part, request, part == Part.WIRE);
    }

    /** The form is not filled in as it must be; where nothing can be filled in it comes without its token. */
    private void form(RawRequest request, boolean toNobody) {
        var token = takesNoFields && !toNobody ? "0" : sender.token();
        request.body(Line.FORM, "_csrf=" + token + "&confirmed=true" + joined(unfit(PLAUSIBLE)));
    }

    /** Fields that cannot be right, whatever their texts; where there is nothing but texts they are not either. */
    private Map<String, String> unfit(String text) {
        var values = route.worst();
        if (route.isRefused()) {
            route.fields().stream()
                    .filter(field -> field.sort() == Sort.TEXT)
                    .forEach(field -> values.put(field.name(), text));
        }
        return values;
    }

    private static String joined(Map<String, String> values) {
        return values.isEmpty() ? "" : "&" + Senders.encoded(values);
    }

    private String token() {
        return takesNoFields ? "0" : sender.token();
    }

    private void method(RawRequest request) {
        request.method = any(Hostile.METHODS);
        request.replace("X-CSRF-TOKEN", sender.token());
    }

    private void address(RawRequest request) {
        var segments = new ArrayList<>(List.of(request.target.split("/", -1)));
        if ((takesNoFields && method.equals("POST")) || random.nextInt(3) > 0) {
            var at = segment(segments);
            segments.set(
                    at,
                    takesNoFields || random.nextBoolean()
                            ? any(Hostile.NO_IDS)
                            : segments.get(at) + any(Hostile.BEHIND_AN_ID));
            request.target = String.join("/", segments);
            if (request.target.isEmpty()) {
                request.target = "/" + any(Hostile.NO_IDS);
            }
            return;
        }
        request.target = switch (random.nextInt(9)) {
            case 0 -> "/" + request.target;
            case 1 -> request.target.replace("/", "//");
            case 2 -> request.target + "/";
            case 3 -> request.target + "/" + any(List.of("..", ".", "...", "%2e%2e", "..;/", "%00"));
            case 4 -> request.target.replaceFirst("/", "/%2e/").replaceFirst("/", "/x/../");
            case 5 -> request.target + ";jsessionid=" + "A".repeat(32);
            case 6 -> request.target.toUpperCase(Locale.ROOT);
            case 7 -> request.target.replace("/", "\\");
            default -> any(Hostile.ELSEWHERE);
        };
    }

    /** An identifier if there is one. */
    private int segment(List<String> segments) {
        var ids = new ArrayList<Integer>();
        for (var i = 0; i < segments.size(); i++) {
            if (ID.matcher(segments.get(i)).matches()) {
                ids.add(i);
            }
        }
        return ids.isEmpty() ? Math.max(0, segments.size() - 1) : any(ids);
    }

    private void query(RawRequest request) {
        var separator = request.target.contains("?") ? "&" : "?";
        request.target += separator
                + switch (random.nextInt(12)) {
                    case 0 -> pair().concat("&").repeat(2 + random.nextInt(60));
                    case 1 -> "&&&=&?&=%";
                    case 2 -> "a=b".repeat(1 + random.nextInt(2500));
                    case 3 -> "x&".repeat(1 + random.nextInt(1500));
                    case 4 -> RawRequest.bytes("q=湘江<>\"{}|^`");
                    case 5 -> any(List.of("q=a b", "q=\tx", "q=\u0001", "q=\u007f", "#fragment"));
                    case 6, 7 -> pair() + "&" + pair();
                    default -> pair();
                };
    }

    private String pair() {
        return any(Hostile.SHAPES).replace("@", any(names())) + "=" + any(Hostile.VALUES);
    }

    private List<String> names() {
        return takesNoFields || random.nextInt(3) == 0
                ? Hostile.NAMES
                : route.fields().stream()
                        .map(field -> URLEncoder.encode(field.name(), UTF_8))
                        .toList();
    }

    private void fields(RawRequest request) {
        var start = "_csrf=" + token() + "&confirmed=true";
        var unfit = joined(unfit(PLAUSIBLE));
        var form = start
                + switch (random.nextInt(10)) {
                    case 0 -> unfit.repeat(2 + random.nextInt(30));
                    case 1 -> joined(hostile());
                    case 2 -> joined(hostile());
                    case 3 ->
                        unfit
                                + any(List.of(
                                        "&%ZZ=%G",
                                        "&a=%", "&%=%u0000", "&=&=&&", "&a=%c0%af", "&a=%ED%A0%80", "&\u0000"));
                    case 4 -> unfit + "&x=y".repeat(random.nextInt(8) == 0 ? 10_000 : 500);
                    case 5 -> unfit + "&" + "n".repeat(5000) + "=" + "v".repeat(random.nextInt(60_000));
                    case 6 ->
                        unfit(PLAUSIBLE).keySet().stream()
                                        .map(name -> "&" + URLEncoder.encode(name, UTF_8) + "=" + any(Hostile.VALUES))
                                        .collect(joining())
                                + "&broken=%00";
                    default ->
                        unfit + "&"
                                + Stream.generate(this::pair)
                                        .limit(1 + random.nextInt(4))
                                        .collect(joining("&"));
                };
        request.body(Line.FORM, form);
    }

    /** What could be right but for one field. */
    private Map<String, String> hostile() {
        var values = unfit("$%{7*7}<script>alert(7)</script>' or 1=1 --");
        var fields = route.fields().stream()
                .filter(field -> field.sort().hostile().stream().anyMatch(value -> !value.isBlank()))
                .toList();
        if (fields.isEmpty() || random.nextBoolean()) {
            return values;
        }
        var one = any(fields);
        var all = Forms.plausible(route.fields());
        all.put(
                one.name(),
                any(one.sort().hostile().stream()
                        .filter(value -> !value.isBlank() && value.length() < 1000)
                        .toList()));
        return all;
    }

    private void head(RawRequest request) {
        for (var i = 0; i <= random.nextInt(3); i++) {
            var line = RawRequest.bytes(any(Hostile.HEADS));
            var name = line.substring(0, line.indexOf(':'));
            if (random.nextInt(4) > 0) {
                request.replace(name, null);
            }
            request.head.add(line);
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
