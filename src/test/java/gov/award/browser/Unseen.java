package gov.award.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/**
 * A person doing what others have been seen doing: the same pages, forms and fields without a screen, which takes most of
 * the time of a page. What everybody of a role does is seen with one of them.
 */
final class Unseen implements User {

    private final String address;
    private final Connection wire = Jsoup.newSession();
    private @Nullable Document page;

    Unseen(String address, List<Cookie> cookies) {
        this.address = address;
        for (var cookie : cookies) {
            var kept = new HttpCookie(cookie.name, cookie.value);
            kept.setPath("/");
            kept.setVersion(0);
            wire.cookieStore().add(URI.create(address), kept);
        }
    }

    /** Their names and values. */
    List<Cookie> cookies() {
        return wire.cookieStore().get(URI.create(address)).stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(address))
                .toList();
    }

    @Override
    public Unseen open(String path) {
        return read(wire.newRequest(address + path));
    }

    @Override
    public Unseen send(Sought form, String... fields) {
        var found = (FormElement) find(form);
        for (var i = 0; i < fields.length; i += 2) {
            enter(found, fields[i], fields[i + 1]);
        }
        found.select("input[name=confirmed]").attr("checked", "");
        read(found.submit());
        assertThat(page().select(".refusal[role=alert]").text()).as(path()).isEmpty();
        if (page().location().contains("done=")) {
            assertThat(text(".notice[role=status]")).as(path()).isNotBlank();
        }
        return this;
    }

    @Override
    public Unseen follow(String text) {
        return read(wire.newRequest(find(Sought.link(text)).absUrl("href")));
    }

    @Override
    public String text(String selector) {
        return Objects.requireNonNull(page().selectFirst(selector), selector).text();
    }

    @Override
    public String path() {
        return page().location().substring(address.length()).replaceFirst("\\?done=.*", "");
    }

    private Unseen read(Connection request) {
        try {
            page = request.execute().parse();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document page() {
        return Objects.requireNonNull(page, "nothing is open");
    }

    private Element find(Sought sought) {
        return page().select(sought.selector()).stream()
                .filter(each ->
                        each.parents().stream().anyMatch(at -> at.is(sought.part()) && says(at.text(), sought.text()))
                                || (each.is(sought.part()) && says(each.text(), sought.text())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + sought + " on " + path()));
    }

    private static boolean says(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT));
    }

    private void enter(FormElement form, String name, String value) {
        var named = form.select("[name=\"" + name + "\"]");
        var field = Objects.requireNonNull(named.first(), () -> "no " + name + " on " + path());
        if (field.is("select")) {
            choose(field, value);
        } else if (field.is("[type=radio], [type=checkbox]")) {
            named.select("[type=radio]").removeAttr("checked");
            named.stream()
                    .filter(each -> each.val().equals(value) || says(labels(form, each), value))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + value + " for " + name + " on " + path()))
                    .attr("checked", true);
        } else {
            field.val(value);
        }
    }

    private static void choose(Element select, String wanted) {
        var options = select.select("option");
        options.removeAttr("selected");
        // One name may be the beginning of another.
        options.stream()
                .filter(each -> each.text().equals(wanted) || each.val().equals(wanted))
                .findFirst()
                .or(() -> options.stream()
                        .filter(each -> each.text().contains(wanted))
                        .findFirst())
                .orElseThrow(() -> new AssertionError(wanted + " is not among " + options.eachText()))
                .attr("selected", true);
    }

    private static String labels(FormElement form, Element field) {
        var around = field.closest("label");
        return around == null ? form.select("label[for=\"" + field.id() + "\"]").text() : around.text();
    }
}
