package gov.award.workdays;

import gov.award.workdays.CalendarYear.Day;
import gov.award.workdays.CalendarYear.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the arrangement of one year from a file, in one of two forms: lines like {@code 2027-01-01 off 元旦} (empty lines
 * and lines that begin with # are skipped), or JSON like {@code {"years": {"2027": {"off": ["2027-01-01"], "work": []}}}},
 * where other years may stand beside and are left alone.
 */
public final class CalendarFile {

    /** The days off by law whatever the arrangement: a file without them is not the whole year. */
    private static final List<MonthDay> ALWAYS_OFF = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    /** Far more than any year needs; keeps a wrong file from being reported line by line. */
    private static final int LONGEST = 50_000;

    private static final int LONGEST_NAME = 40;
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)(?:\\s+(.*))?");
    private static final Pattern PLACE = Pattern.compile("/years/([^/]+)/([^/]+)/\\d+");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final int year;
    private final List<CalendarFault> faults = new ArrayList<>();
    private final TreeMap<LocalDate, Day> days = new TreeMap<>();
    private final TreeMap<LocalDate, Integer> lines = new TreeMap<>();

    /** A year that was read, or all that is wrong with the file. */
    public sealed interface Outcome {

        record Complete(CalendarYear year) implements Outcome {}

        record Faulty(List<CalendarFault> faults) implements Outcome {

            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    private CalendarFile(int year) {
        this.year = year;
    }

    /**
     * Reads the file.
     *
     * @param year the year it must be of
     * @param source number or address of the notice
     */
    public static Outcome read(int year, String source, String text) {
        var file = new CalendarFile(year);
        file.check(source, text);
        return file.faults.isEmpty()
                ? new Outcome.Complete(new CalendarYear(year, source.strip(), file.days))
                : new Outcome.Faulty(file.faults);
    }

    private void check(String source, String text) {
        if (source.isBlank()) {
            fault(0, "CALENDAR_SOURCE_MISSING");
        }
        if (text.length() > LONGEST) {
            fault(0, "CALENDAR_TOO_LONG");
            return;
        }
        var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isBlank()) {
            fault(0, "CALENDAR_EMPTY");
        } else if (content.stripLeading().startsWith("{")) {
            json(content);
        } else {
            lines(content);
        }
        if (faults.isEmpty()) {
            whole();
        }
    }

    private void lines(String content) {
        var number = 0;
        for (var line : content.lines().toList()) {
            number++;
            var stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(stripped);
            if (!parts.matches()) {
                fault(number, "CALENDAR_LINE");
                continue;
            }
            var name = parts.group(3);
            day(number, parts.group(1), parts.group(2), name == null ? "" : name);
        }
    }

    private void json(String content) {
        var found = false;
        CalendarFault otherYear = null;
        try (var parser = JSON.createParser(content)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var line = parser.currentTokenLocation().getLineNr();
                var place =
                        PLACE.matcher(parser.streamReadContext().pathAsPointer().toString());
                if (!token.isScalarValue() || !place.matches() || place.group(2).equals("papers")) {
                    continue;
                }
                if (!place.group(1).equals(String.valueOf(year))) {
                    otherYear =
                            CalendarFault.of(line, "CALENDAR_WRONG_YEAR", brief(place.group(1)), String.valueOf(year));
                    continue;
                }
                found = true;
                if (token == JsonToken.VALUE_STRING) {
                    day(line, parser.getString(), place.group(2), "");
                } else {
                    fault(line, "CALENDAR_DATE", brief(parser.getString()));
                }
            }
        } catch (JacksonException e) {
            fault(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "CALENDAR_JSON");
            return;
        }
        if (!found) {
            faults.add(otherYear == null ? CalendarFault.of(0, "CALENDAR_EMPTY") : otherYear);
        }
    }

    private void day(int line, String date, String word, String name) {
        var day = date(date);
        var kind = kind(word);
        if (day == null) {
            fault(line, "CALENDAR_DATE", brief(date));
        } else if (kind == null) {
            fault(line, "CALENDAR_KIND", brief(word));
        } else if (name.codePointCount(0, name.length()) > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            fault(line, "CALENDAR_NAME", LONGEST_NAME);
        } else if (day.getYear() != year) {
            fault(line, "CALENDAR_WRONG_YEAR", day, String.valueOf(year));
        } else if (kind == Kind.WORK && !CalendarYear.weekend(day)) {
            fault(line, "CALENDAR_WORK_ON_WEEKDAY", day);
        } else {
            put(line, day, new Day(kind, name));
        }
    }

    private void put(int line, LocalDate date, Day day) {
        var before = days.putIfAbsent(date, day);
        if (before == null) {
            lines.put(date, line);
        } else {
            fault(
                    line,
                    before.kind() == day.kind() ? "CALENDAR_TWICE" : "CALENDAR_OVERLAP",
                    date,
                    lines.getOrDefault(date, 0));
        }
    }

    private void whole() {
        for (var must : ALWAYS_OFF) {
            var day = days.get(must.atYear(year));
            if (year >= 2025 || !must.equals(MonthDay.of(5, 2))) {
                if (day == null || day.kind() != Kind.OFF) {
                    fault(0, "CALENDAR_INCOMPLETE", must.atYear(year));
                }
            }
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Kind kind(String word) {
        return switch (word) {
            case "off", "休" -> Kind.OFF;
            case "work", "班" -> Kind.WORK;
            default -> null;
        };
    }

    /** Enough to find it in the file, too little to flood a page. */
    private static String brief(String text) {
        return text.codePointCount(0, text.length()) <= 20
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }

    private void fault(int line, String rule, Object... arguments) {
        faults.add(CalendarFault.of(line, rule, arguments));
    }
}
