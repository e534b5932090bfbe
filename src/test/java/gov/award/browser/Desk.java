package gov.award.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One user at a browser. */
final class Desk implements User {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int PHONE = 390;

    /** More of a page is not looked at, and takes long to draw. */
    private static final double TALLEST = 3_000;

    /** What only the program's makers understand: a message key, an identifier, an unset value. */
    private static final Pattern RAW = Pattern.compile(
            "⟦|\\?\\?|\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-|(?<![\\w./@-])[a-z][A-Za-z]+(\\.[A-Za-z_]+)+(?![\\w/@:-])|\\bnull\\b");

    /** How a person finds what they look for, and presses it: by what it says, and only where nothing covers it. */
    static final String EYES = """
            const words = text => text.replace(/\\s+/g, ' ').trim().toLowerCase();
            const says = (element, text) => words(element.ariaLabel ?? element.textContent).includes(words(text));
            const find = (selector, part, text) => [...document.querySelectorAll(selector)].find(each => {
              // A form may be folded away and is unfolded then; a link must be there to see.
              if (each.matches('a') && !each.checkVisibility()) return false;
              for (let at = each.closest(part); at; at = at.parentElement?.closest(part)) if (says(at, text)) return true;
            });
            const press = element => {
              element.scrollIntoView({ block: 'center', behavior: 'instant' });
              const { x, y, width, height } = element.getClientRects()[0];
              const hit = document.elementFromPoint(x + width / 2, y + height / 2);
              if (![element, ...(element.labels ?? [])].some(each => each.contains(hit))) {
                throw new Error(`${hit?.outerHTML} covers ${element.outerHTML}`);
              }
              element.click();
            };
            """;

    /** Pictures and fonts may still be on their way. */
    private static final Page.NavigateOptions READ =
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

    private final Window window;
    private final String address;

    Desk(Window window, String address) {
        this.window = window;
        this.address = address;
    }

    Page page() {
        return window.before(this);
    }

    @Override
    public Desk open(String path) {
        window.anewBefore(this).navigate(address + path, READ);
        return readable();
    }

    @Override
    public String path() {
        return page().url().substring(address.length()).replaceFirst("\\?done=.*", "");
    }

    /** The form that goes to an address ending with {@code action}. */
    Filling form(String action) {
        return new Filling(this, Sought.form(action));
    }

    /** The form that goes to an address ending with {@code action}, in the part of the page that says {@code text}. */
    Filling form(String text, String action) {
        return new Filling(this, Sought.form(text, action));
    }

    /** The first form that says {@code text}. */
    Filling formAbout(String text) {
        return new Filling(this, Sought.formAbout(text));
    }

    @Override
    public Desk send(Sought form, String... fields) {
        return new Filling(this, form).enter(fields).send();
    }

    /** Does something that need not be seen again. */
    void unseen(Consumer<User> deed) {
        var unseen = new Unseen(address, window.cookies(this));
        deed.accept(unseen);
        window.keep(this, unseen.cookies(), address + unseen.path());
    }

    /**
     * Does something with what is looked for. Playwright's own handles and locators are kept for what needs them: before
     * its first one each page has to read a large script.
     */
    Object with(Sought sought, String deed, Object given) {
        return page().evaluate(
                        "([selector, part, text, given]) => {" + EYES
                                + "const found = find(selector, part, text);"
                                + "if (!found) throw new Error(`no ${selector} with ${text}`);" + deed + "}",
                        List.of(sought.selector(), sought.part(), sought.text(), given));
    }

    /** How many forms go to an address ending with {@code action}. */
    int forms(String action) {
        return page().locator(Sought.to(action)).count();
    }

    /** Sends a form that asks for nothing but a tick. */
    Desk send(String action) {
        return form(action).send();
    }

    @Override
    public Desk follow(String text) {
        leave(() -> with(Sought.link(text), "press(found)", ""));
        return readable();
    }

    /** Does what leads to another page and waits for it. */
    void leave(Runnable deed) {
        window.leave(this, deed);
    }

    Desk sees(String text) {
        assertThat(said()).as(page().url()).contains(words(text));
        return this;
    }

    Desk doesNotSee(String text) {
        assertThat(said()).as(page().url()).doesNotContain(words(text));
        return this;
    }

    private String said() {
        return words((String) page().evaluate("document.querySelector('main').textContent"));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The address is nobody's business here: the page says that there is no such thing. */
    Desk finds(String path, int status) {
        var answer = window.anewBefore(this).navigate(address + path, READ);
        assertThat(answer.status()).as(path).isEqualTo(status);
        return this;
    }

    @Override
    public String text(String selector) {
        return (String) page().evaluate("selector => document.querySelector(selector).innerText", selector);
    }

    /** Where the first link with this text leads. */
    String link(String text) {
        return (String) with(Sought.link(text), "return found.getAttribute('href')", "");
    }

    /** What the browser stores when the link is saved, instead of shown. */
    Paper download(String text) {
        var download = page().waitForDownload(() -> with(Sought.link(text), "found.download = ''; press(found);", ""));
        try {
            return new Paper(download.suggestedFilename(), Files.readAllBytes(download.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the page's picture, as on a desk and as on a phone, where nothing may stand out at the side. */
    Desk picture(String name) {
        take(name);
        Accessible.check(page(), path());
        page().setViewportSize(PHONE, 844);
        take(name + "-phone");
        var width = (Integer) page().evaluate("document.documentElement.scrollWidth");
        page().setViewportSize(1280, 900);
        assertThat(width).as("width on a phone of " + page().url()).isLessThanOrEqualTo(PHONE);
        return this;
    }

    private void take(String name) {
        var width = measured("scrollWidth");
        var height = Math.min(TALLEST, measured("scrollHeight"));
        page().screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, height)
                .setType(ScreenshotType.JPEG)
                .setQuality(80)
                .setPath(PICTURES.resolve(name + ".jpg")));
    }

    private double measured(String extent) {
        return ((Number) Objects.requireNonNull(page().evaluate("document.documentElement." + extent))).doubleValue();
    }

    /** Every page in Chinese, whatever is on it, is in words a person can read. */
    Desk readable() {
        var shown = (String) page().evaluate("""
                () => {
                  const said = [document.title];
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
                    node.nodeType === Node.ELEMENT_NODE && node.matches('code, textarea, script, style, template, .code-names')
                      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
                  while (texts.nextNode()) if (texts.currentNode.nodeType === Node.TEXT_NODE) said.push(texts.currentNode.data);
                  return said.join(' ');
                }""");
        assertThat(shown).as(page().url()).doesNotContain("系统出现故障");
        var raw = RAW.matcher(shown);
        if (raw.find()) {
            throw new AssertionError("unreadable on " + page().url() + ": "
                    + shown.substring(Math.max(0, raw.start() - 60), Math.min(shown.length(), raw.end() + 60))
                            .replaceAll("\\s+", " "));
        }
        return this;
    }
}
