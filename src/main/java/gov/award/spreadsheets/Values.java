package gov.award.spreadsheets;

import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.spreadsheets.Cell.Sort;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads one cell as what its column holds, exactly or not at all. */
final class Values {

    /** Of a longer number a spreadsheet program keeps the first fifteen digits. */
    private static final int DIGITS_KEPT = 15;

    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]+");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})-|/([0-9]{1,2})/|年([0-9]{1,2})月)([0-9]{1,2})日?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[、，,；;\\n]\\s*");
    private static final int MOST_WORDS = 3;
    private static final int LONGEST_SHOWN = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Provision basis;
    private final Words words;
    private final boolean from1904;

    /** What a cell was read as, or why it cannot be. */
    record Value(String text, @Nullable Refusal reason) {}

    Values(Provision basis, Words words, boolean from1904) {
        this.basis = basis;
        this.words = words;
        this.from1904 = from1904;
    }

    Value read(Column column, Cell cell) {
        return switch (cell.sort()) {
            case FORMULA -> refused("SHEET_FORMULA");
            case ERROR -> refused("SHEET_ERROR", shortened(cell.text()));
            case MISSING -> refused("SHEET_TEXT_MISSING");
            case TEXT, NUMBER, DAY, TRUTH -> {
                var value = as(column, cell);
                yield value.reason() == null && value.text().length() > column.longest()
                        ? refused("TEXT_TOO_LONG", column.longest())
                        : value;
            }
        };
    }

    /** What stands there, as a reader of the file would say. */
    String shown(Cell cell) {
        if (cell.sort() == Sort.DAY) {
            var day = day(cell);
            return day == null ? shortened(cell.text()) : day.toString();
        }
        return shortened(cell.text());
    }

    private Value as(Column column, Cell cell) {
        return switch (column.form()) {
            case TEXT -> text(cell);
            case CODE -> cell.sort() == Sort.NUMBER || cell.sort() == Sort.TEXT ? code(cell) : refused("SHEET_CODE");
            case WHOLE_NUMBER -> whole(cell);
            case DAY -> dayOf(cell);
            case CHOICE -> choice(column, cell.text());
            case CHOICES -> choices(column, cell.text());
            case FOR_INFORMATION -> new Value("", null);
        };
    }

    private Value text(Cell cell) {
        if (cell.sort() == Sort.NUMBER) {
            return plain(cell.text());
        }
        var text = cell.sort() == Sort.DAY ? shown(cell) : cell.text().strip();
        return text.codePoints().anyMatch(Values::isUnwritable) ? refused("SHEET_CHARACTERS") : new Value(text, null);
    }

    private Value code(Cell cell) {
        var text = cell.text().strip();
        if (cell.sort() == Sort.NUMBER || SCIENTIFIC.matcher(text).matches()) {
            return plain(text);
        }
        return text(cell);
    }

    /** A number as it was typed; a longer one may have lost its last digits before anybody could see it. */
    private Value plain(String number) {
        try {
            var exact = new BigDecimal(number);
            if (exact.precision() - exact.scale() > DIGITS_KEPT || exact.precision() > DIGITS_KEPT + 2) {
                return refused("SHEET_LONG_NUMBER");
            }
            if (SCIENTIFIC.matcher(number).matches() && exact.scale() > 0) {
                return refused("SHEET_LONG_NUMBER");
            }
            return new Value(
                    exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString(), null);
        } catch (NumberFormatException _) {
            return refused("SHEET_NUMBER");
        }
    }

    private Value whole(Cell cell) {
        if (cell.sort() != Sort.NUMBER && cell.sort() != Sort.TEXT) {
            return refused("SHEET_NUMBER");
        }
        try {
            var text = Normalizer.normalize(cell.text().strip(), Normalizer.Form.NFKC);
            var exact = cell.sort() == Sort.NUMBER
                    ? new BigDecimal(text).setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                    : text;
            return WHOLE.matcher(exact).matches()
                    ? new Value(String.valueOf(Integer.parseInt(exact)), null)
                    : refused("SHEET_NUMBER");
        } catch (ArithmeticException | NumberFormatException _) {
            return refused("SHEET_NUMBER");
        }
    }

    private Value dayOf(Cell cell) {
        var day =
                switch (cell.sort()) {
                    case DAY -> day(cell);
                    case TEXT -> written(cell.text());
                    default -> null;
                };
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                ? refused("SHEET_DAY")
                : new Value(day.toString(), null);
    }

    private @Nullable LocalDate day(Cell cell) {
        try {
            var moment = DateUtil.getLocalDateTime(Double.parseDouble(cell.text()), from1904);
            return moment != null && moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate() : null;
        } catch (DateTimeException | ArithmeticException | NumberFormatException _) {
            return null;
        }
    }

    /** Year, month, day: nobody reads another order out of these. */
    private static @Nullable LocalDate written(String text) {
        var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replaceAll("(?<=[年月]) +", "");
        var parts = DAY.matcher(plain);
        if (!parts.matches() || plain.contains("年") != plain.endsWith("日")) {
            return null;
        }
        try {
            var month =
                    parts.group(2) != null ? parts.group(2) : parts.group(3) != null ? parts.group(3) : parts.group(4);
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)), Integer.parseInt(month), Integer.parseInt(parts.group(5)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private Value choice(Column column, String written) {
        var chosen = words.choices(column).get(key(written));
        return chosen == null ? refused("SHEET_CHOICE", column.choices()) : new Value(chosen.name(), null);
    }

    /** What is called by several words joined by the same sign as several choices are is one choice all the same. */
    private Value choices(Column column, String written) {
        Map<String, Enum<?>> choices = words.choices(column);
        var parts = BETWEEN.split(written.strip());
        var names = new LinkedHashSet<String>();
        for (var from = 0; from < parts.length; ) {
            var to = Math.min(parts.length, from + MOST_WORDS);
            var chosen = choices.get(joined(parts, from, to));
            while (chosen == null && --to > from) {
                chosen = choices.get(joined(parts, from, to));
            }
            if (chosen == null) {
                return refused("SHEET_CHOICES", shortened(parts[from]), column.choices());
            }
            names.add(chosen.name());
            from = to;
        }
        return new Value(String.join(",", names), null);
    }

    private static String joined(String[] parts, int from, int to) {
        return key(String.join("", Arrays.asList(parts).subList(from, to)));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private static boolean isUnwritable(int c) {
        return (c < ' ' && c != '\n' && c != '\t' && c != '\r')
                || c == 0x7F
                || c == 0xFFFD
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** A word without what typing adds: width, case, spaces, what stands between words. */
    static String key(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}*、,;]", "")
                .toLowerCase(Locale.ROOT);
    }

    private Value refused(String rule, Object... arguments) {
        return new Value("", Refusal.of(basis, rule, arguments));
    }
}
