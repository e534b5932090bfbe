package gov.award.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages answered without a network, each looked at by a real browser: whether people who see little can use them. */
public final class AccessiblePages implements AutoCloseable {

    private static final String HOST = "http://program.invalid";

    private final Chromium chromium = new Chromium();
    private final BrowserContext context = chromium.context();
    private final Page page = context.newPage();
    private final Map<String, Answer> kept = new HashMap<>();
    private Program program = _ -> new Answer(404, "text/plain", new byte[0]);

    public AccessiblePages() {
        page.route(HOST + "/**", this::answer);
    }

    /** What answers, instead of a server. */
    public interface Program {

        Answer get(String path) throws Exception;
    }

    /** Answers alike for everybody are asked for once. */
    public record Answer(int status, String type, byte[] content) {}

    /** Whatever axe calls serious or worse on a page, in words; nothing if there is nothing. */
    public List<String> problems(Program shown, String path) {
        program = shown;
        page.navigate(HOST + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        return Accessible.problems(page);
    }

    private void answer(Route route) {
        var path = route.request().url().substring(HOST.length());
        try {
            var answer = kept.get(path);
            if (answer == null) {
                answer = program.get(path);
                if (path.startsWith("/webjars/") || path.startsWith("/assets/")) {
                    kept.put(path, answer);
                }
            }
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(answer.status())
                    .setContentType(answer.type())
                    .setBodyBytes(answer.content()));
        } catch (Exception failed) {
            route.abort();
            throw new IllegalStateException(path, failed);
        }
    }

    @Override
    public void close() {
        context.close();
        chromium.close();
    }
}
