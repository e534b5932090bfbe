package gov.award.web;

import gov.award.acting.Actor;
import gov.award.acting.Role;
import gov.award.measures.Edition;
import gov.award.measures.Provision;
import gov.award.measures.Refusal;
import gov.award.measures.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** One page as one visitor sees it: what they may open, and, after a refused form, what was typed and why it was refused. */
public final class Screen extends Words {

    static final String ATTRIBUTE = Screen.class.getName();

    private final HttpServletRequest request;
    private final Visitor visitor;
    private final List<NavEntry> navigation;
    private final LocalDate today;
    private final boolean demo;
    private final String published;
    private @Nullable BindingResult typed;
    private @Nullable Verdict verdict;
    private Map<String, String> fields = Map.of();

    Screen(
            HttpServletRequest request,
            Visitor visitor,
            @Nullable Edition edition,
            Locale locale,
            MessageSource messages,
            List<NavEntry> navigation,
            LocalDate today,
            ZoneId zone,
            boolean demo,
            String published) {
        super(locale, messages, zone, edition);
        this.request = request;
        this.visitor = visitor;
        this.navigation = navigation;
        this.today = today;
        this.demo = demo;
        this.published = published;
    }

    // --- who

    public Actor actor() {
        return visitor.actor();
    }

    public boolean signedIn() {
        return visitor.actor().person() != null;
    }

    public boolean is(Role... any) {
        return visitor.actor().is(any);
    }

    public Visitor.@Nullable Programme programme() {
        return visitor.programme();
    }

    /** The award's name, or the product's name before set-up. */
    public String awardName() {
        var programme = visitor.programme();
        return programme == null ? t("web.product") : programme.awardName();
    }

    public boolean demo() {
        return demo;
    }

    public LocalDate today() {
        return today;
    }

    /** What this visitor may open: a menu stands where its first entry would. */
    public List<NavItem> navigation() {
        var items = new LinkedHashMap<Object, NavItem>();
        navigation.stream()
                .filter(entry -> entry.shownTo(actor()))
                .forEach(entry -> items.merge(
                        entry.group() == NavGroup.ALONE ? entry : entry.group(),
                        new NavItem(entry.group(), List.of(entry)),
                        NavItem::with));
        return List.copyOf(items.values());
    }

    public boolean here(NavItem item) {
        return item.entries().stream().anyMatch(this::here);
    }

    public boolean here(NavEntry entry) {
        return request.getRequestURI().equals(entry.url())
                || (!entry.url().equals("/") && request.getRequestURI().startsWith(entry.url() + "/"));
    }

    // --- what was typed

    void refused(@Nullable BindingResult binding, @Nullable Verdict answer, Map<String, String> of) {
        typed = binding;
        verdict = answer;
        fields = of;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public boolean needsJustification() {
        return verdict instanceof Verdict.NeedsJustification
                || !typed("justification", null).isEmpty();
    }

    /** What the visitor typed into a field of the form just refused; before that, {@code otherwise}. */
    public String typed(String field, @Nullable Object otherwise) {
        var sent = isForm() ? request.getParameter(field) : null;
        if (sent != null) {
            return sent;
        }
        return otherwise == null ? "" : otherwise.toString();
    }

    /** The same where a page has several such forms: empty in those that do not go to the address just sent to. */
    public String typedAt(String address, String field) {
        return typedAt(address, field, null);
    }

    /**
     * The same, with what stands in those others.
     *
     * @param address where the form goes; {@code null} for the only one with the field
     */
    public String typedAt(@Nullable String address, String field, @Nullable Object otherwise) {
        if (isAnother(address)) {
            return otherwise == null ? "" : otherwise.toString();
        }
        return typed(field, otherwise);
    }

    /** What is wrong with a field, where a page has several such forms: said in the one just sent only. */
    public @Nullable String problemAt(@Nullable String address, String field) {
        return isAnother(address) ? null : problem(field);
    }

    /** What a field is known by on the page: its name in the form just sent, where what is wrong with it leads. */
    public String idAt(@Nullable String address, String field) {
        return address != null && isAnother(address) ? field + address.replace('/', '-') : field;
    }

    private boolean isAnother(@Nullable String address) {
        return address != null && !isSentTo(address);
    }

    /** Whether the form was sent and comes back: its files a browser does not keep. */
    public boolean isSentBack(@Nullable String address) {
        return isForm() && !isAnother(address);
    }

    /** Whether the form just refused was sent to an address. */
    public boolean isSentTo(String address) {
        return isForm() && request.getRequestURI().equals(address);
    }

    public boolean chosen(String field, String value, boolean otherwise) {
        if (!isForm()) {
            return otherwise;
        }
        var sent = request.getParameterValues(field);
        return sent != null && Arrays.asList(sent).contains(value);
    }

    private boolean isForm() {
        return "POST".equals(request.getMethod());
    }

    public List<FieldError> problems() {
        return typed == null ? List.of() : typed.getFieldErrors();
    }

    public @Nullable String problem(String field) {
        var error = typed == null ? null : typed.getFieldError(field);
        return error == null ? reason(field) : problem(error);
    }

    private @Nullable String reason(String field) {
        return verdict == null
                ? null
                : verdict.reasons().stream()
                        .filter(reason -> field.equals(field(reason)))
                        .findFirst()
                        .map(this::reason)
                        .orElse(null);
    }

    /** The field a reason is about; {@code null} if it is about none. */
    public @Nullable String field(Refusal reason) {
        return fields.get(reason.rule());
    }

    /** The notice after a form was carried out: message {@code done.<key>}, the key coming from the URL. */
    public @Nullable String done() {
        var key = request.getParameter("done");
        return key == null || isForm() ? null : ifNamed("done." + key);
    }

    // --- addresses

    /** Where the provision of the edition cited stands. */
    public String clause(Provision provision) {
        var programme = visitor.programme();
        var cited = edition();
        var other = programme != null && !programme.edition().equals(cited) && !cited.isEmpty();
        return "/public/measures" + (other ? "?edition=" + cited : "") + "#" + provision.name();
    }

    /** Whether a form can stand on this page: not on one that reports a request nobody could read. */
    public boolean takesForms() {
        return request.getAttribute(CsrfToken.class.getName()) != null;
    }

    public String csrfName() {
        return csrf().getParameterName();
    }

    public String csrfToken() {
        return csrf().getToken();
    }

    private CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    public String path() {
        return request.getRequestURI();
    }

    /** The whole address of a path, as whoever looks at this page reaches it. */
    public String address(String path) {
        return published.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                        .path(path)
                        .toUriString()
                : UriComponentsBuilder.fromUriString(published).path(path).toUriString();
    }

    /** The address of the same rows, all pages of them, as a file. */
    public String exported(String path, String format) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!isForm() && request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam("done")
                .replaceQueryParam("page")
                .replaceQueryParam("format", format)
                .build()
                .toUriString();
    }

    /** This page's address with one parameter changed; filters and sorting are kept. */
    public String with(String name, Object value) {
        var address = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (!isForm() && request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam("done")
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }
}
