package gov.award.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One window, before which people sit in turn, each with cookies of their own and on the page they left. A window for
 * each of thirty people would take most of the time of whoever draws them.
 */
final class Window implements AutoCloseable {

    private record Left(List<Cookie> cookies, String at) {}

    private static final Left NOTHING = new Left(List.of(), "");
    private static final int PATIENCE = 15_000;

    private final BrowserContext browser;
    private final Page page;
    private final Map<Desk, Left> left = new HashMap<>();
    private @Nullable Desk sitting;
    private int pagesRead;

    Window(Browser chromium) {
        this.browser = chromium.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 900));
        this.page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onDOMContentLoaded(_ -> pagesRead++);
        page.onPageError(failure -> {
            throw new AssertionError("script failed on " + page.url() + ": " + failure);
        });
    }

    /** The page somebody looks at. */
    Page before(Desk desk) {
        var at = seat(desk);
        if (!at.isEmpty()) {
            page.navigate(at);
        }
        return page;
    }

    /** The page, on which somebody is about to open another. */
    Page anewBefore(Desk desk) {
        seat(desk);
        return page;
    }

    List<Cookie> cookies(Desk desk) {
        return desk.equals(sitting)
                ? browser.cookies()
                : left.getOrDefault(desk, NOTHING).cookies();
    }

    /** Somebody did something elsewhere, and is brought to where they ended. */
    void keep(Desk desk, List<Cookie> cookies, String at) {
        left.put(desk, new Left(cookies, at));
        if (desk.equals(sitting)) {
            sitting = null;
        }
    }

    /** Somebody does what leads to another page, which is then read to its end, though pictures may still be on their way. */
    void leave(Desk desk, Runnable deed) {
        before(desk);
        var read = pagesRead;
        deed.run();
        page.waitForCondition(() -> pagesRead > read);
    }

    /** @return where somebody has to be brought back to */
    private String seat(Desk desk) {
        if (desk.equals(sitting)) {
            return "";
        }
        if (sitting != null) {
            left.put(sitting, new Left(browser.cookies(), page.url()));
        }
        var kept = left.getOrDefault(desk, NOTHING);
        browser.clearCookies();
        browser.addCookies(kept.cookies());
        sitting = desk;
        return kept.at();
    }

    @Override
    public void close() {
        browser.close();
    }
}
