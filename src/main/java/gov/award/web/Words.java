package gov.award.web;

import gov.award.measures.Edition;
import gov.award.measures.Heading;
import gov.award.measures.Name;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Text;
import gov.award.measures.Word;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.FieldError;

/** How things are said to a reader: in their language, in the programme's zone, and as the edition of the measures has it. */
abstract class Words {

    private static final DateTimeFormatter DATE_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Locale locale;
    private final MessageSource messages;
    private final ZoneId zone;
    private @Nullable Edition edition;

    Words(Locale locale, MessageSource messages, ZoneId zone, @Nullable Edition edition) {
        this.locale = locale;
        this.messages = messages;
        this.zone = zone;
        this.edition = edition;
    }

    public Locale locale() {
        return locale;
    }

    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    public String t(String key, @Nullable Object... arguments) {
        var said = arguments.length == 0
                ? null
                : Arrays.stream(arguments).map(this::say).toArray();
        var text = messages.getMessage(key, said, null, locale);
        return text == null ? "⟦" + key + "⟧" : text;
    }

    /** What a key says, or {@code otherwise} where nothing is said for it. */
    public String named(String key, String otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, locale));
    }

    /** What a key says; {@code null} where nothing is said for it. */
    @Nullable
    String ifNamed(String key) {
        return messages.getMessage(key, null, null, locale);
    }

    public String problem(FieldError problem) {
        return messages.getMessage(problem, locale);
    }

    /** The label of an enum constant: message {@code <Type>.<CONSTANT>}. */
    public String label(Enum<?> constant) {
        return t(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The labels of constants by their names, as a field offers them. */
    public Map<String, String> labels(Enum<?>... constants) {
        return labels(List.of(constants));
    }

    public Map<String, String> labels(Collection<? extends Enum<?>> constants) {
        var labels = new LinkedHashMap<String, String>();
        constants.forEach(constant -> labels.put(constant.name(), label(constant)));
        return labels;
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : (chinese() ? DATE_ZH : DATE_EN).format(day);
    }

    /** Its day in the programme's zone. */
    public String day(Instant moment) {
        return date(LocalDate.ofInstant(moment, zone));
    }

    /** Day and minute in the programme's zone. */
    public String time(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        var local = moment.atZone(zone);
        return date(local.toLocalDate()) + " " + TIME.format(local);
    }

    public String money(long fen) {
        var yuan = BigDecimal.valueOf(fen, 2);
        return chinese() ? "%,.2f元".formatted(yuan) : "CNY %,.2f".formatted(yuan);
    }

    /** Points with two decimals. */
    public String points(@Nullable BigDecimal points) {
        return points == null
                ? ""
                : points.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
    }

    public String size(long bytes) {
        return bytes < 1024 * 1024
                ? "%,d KB".formatted(bytes == 0 ? 0 : Math.max(1, bytes / 1024))
                : "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
    }

    /** Said to the reader: a text in their language, a constant by its label. */
    public String said(@Nullable Object what) {
        return String.valueOf(say(what));
    }

    /** Joined as the reader's language joins. */
    public String list(List<?> items) {
        return items.stream().map(this::say).map(String::valueOf).collect(Collectors.joining(chinese() ? "、" : ", "));
    }

    public String colon() {
        return chinese() ? "：" : ": ";
    }

    public String comma() {
        return chinese() ? "，" : ", ";
    }

    public String openBracket() {
        return chinese() ? "（" : " (";
    }

    public String closeBracket() {
        return chinese() ? "）" : ")";
    }

    private Object say(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate day -> date(day);
            case Year year -> t("web.year", String.valueOf(year.getValue()));
            case Instant moment -> time(moment);
            case Provision provision -> cite(provision);
            case Heading heading -> heading(heading.provision());
            case Text text -> text.in(locale);
            case Word word -> t(word.key());
            case Refusal reason -> reason(reason);
            case Name name -> name(name);
            case Enum<?> constant -> label(constant);
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case List<?> items -> list(items);
            default -> argument;
        };
    }

    /** Has the page cite the edition it is held under. */
    void under(Edition pinned) {
        edition = pinned;
    }

    /** The article of a provision, as the edition of the page numbers it: that of its round, else the programme's. */
    public String cite(Provision provision) {
        return edition == null ? "" : edition.article(provision).label(locale);
    }

    /** Who or what the edition of the page calls so. */
    public String name(Name name) {
        return edition == null ? "" : edition.name(name, locale);
    }

    /** What a provision is about, in the words of the edition of the page. */
    public String heading(Provision provision) {
        return edition == null ? "" : edition.heading(provision, locale);
    }

    public String reason(Refusal refusal) {
        return t("refusal." + refusal.rule(), refusal.arguments().toArray());
    }

    /** The code of the edition cited; empty if none is. */
    String edition() {
        return edition == null ? "" : edition.code();
    }
}
