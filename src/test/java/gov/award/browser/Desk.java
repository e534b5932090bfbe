package gov.award.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** One person at a browser of their own. */
final class Desk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures");

    private final BrowserContext browser;
    private final String address;
    private final Page page;

    Desk(Browser chromium, String address) {
        this.browser = chromium.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 900));
        this.address = address;
        this.page = browser.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(failure -> {
            throw new AssertionError("script failed on " + page.url() + ": " + failure);
        });
    }

    Page page() {
        return page;
    }

    Desk open(String path) {
        page.navigate(address + path);
        return this;
    }

    String path() {
        return page.url().substring(address.length());
    }

    /** Fills fields by their names: name, value, name, value … */
    Desk fill(String... fields) {
        for (var i = 0; i < fields.length; i += 2) {
            page.locator("[name='" + fields[i] + "']").first().fill(fields[i + 1]);
        }
        return this;
    }

    /** Fills fields of the form that goes to {@code action}. */
    Desk fillIn(String action, String... fields) {
        for (var i = 0; i < fields.length; i += 2) {
            form(action).locator("[name='" + fields[i] + "']").first().fill(fields[i + 1]);
        }
        return this;
    }

    Desk select(String name, String value) {
        page.locator("select[name='" + name + "']").first().selectOption(value);
        return this;
    }

    Desk selectByText(String name, String text) {
        page.locator("select[name='" + name + "']")
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(text));
        return this;
    }

    Desk choose(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']")
                .first()
                .check();
        return this;
    }

    Desk attach(String name, Path... files) {
        page.locator("input[type=file][name='" + name + "']").first().setInputFiles(files);
        return this;
    }

    /** Presses the button with this text, the tick before it included where what it does cannot be undone. */
    Desk press(String text) {
        var button = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
        confirm(button.locator("xpath=ancestor::form[1]"));
        button.click();
        page.waitForLoadState();
        return this;
    }

    /** Sends the form that goes to an address ending with {@code action}. */
    Desk send(String action) {
        var form = form(action);
        confirm(form);
        form.locator("button[type=submit]").first().click();
        page.waitForLoadState();
        return this;
    }

    Desk follow(String text) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    Desk sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Desk doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** Takes the page's picture, as on a desk and as on a phone. */
    Desk picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        page.setViewportSize(390, 844);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + "-phone.png")));
        page.setViewportSize(1280, 900);
        return this;
    }

    /** Signs in for the first time: changes the issued password and, where asked, enrols a second factor. */
    Desk arrive(String name, String issued, String wanted) {
        open("/sign-in").fill("signInName", name, "password", issued).send("/sign-in");
        fill("present", issued, "wanted", wanted, "repeated", wanted).send("/sign-in/password");
        if (path().startsWith("/sign-in/enrolment")) {
            fill("password", wanted, "code", oneTimeCode(text("main code")));
            send("/sign-in/enrolment");
            open("/");
        }
        return this;
    }

    private static String oneTimeCode(String secret) {
        try {
            var key = new Base32().decode(secret.replace(" ", "").toUpperCase(Locale.ROOT));
            var code = new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePassword(new SecretKeySpec(key, "RAW"), Instant.now());
            return String.format(Locale.ROOT, "%06d", code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Locator form(String action) {
        return page.locator("form[action$='" + action + "']").first();
    }

    private static void confirm(Locator form) {
        var tick = form.locator("input[name=confirmed]");
        if (tick.count() > 0) {
            tick.first().check();
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
