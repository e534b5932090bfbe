package gov.award.people;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A visitor with cookies who sends the forms of the page last seen, token included, as a browser would. */
public final class Browser {

    private final MockMvc http;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";

    public Browser(MockMvc http, String address) {
        this.http = http;
        this.address = address;
    }

    public static Browser of(MockMvc http) {
        return new Browser(http, "192.0.2.10");
    }

    public MockHttpServletResponse get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(java.net.URI.create(path)));
    }

    /** Sends a form; {@code fields} are names and values in turn. */
    public MockHttpServletResponse post(String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(java.net.URI.create(path)).param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    /** Sends a form with files; {@code fields} are names and values in turn. */
    public MockHttpServletResponse send(String path, java.util.List<MockMultipartFile> files, String... fields)
            throws Exception {
        var request = MockMvcRequestBuilders.multipart(java.net.URI.create(path));
        files.forEach(request::file);
        request.param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    /** Sends bytes as a script of the page last seen would; {@code headers} are names and values in turn. */
    public MockHttpServletResponse ask(
            org.springframework.http.HttpMethod method, String path, byte[] body, String... headers) throws Exception {
        var request = MockMvcRequestBuilders.request(method, java.net.URI.create(path))
                .content(body)
                .header("X-CSRF-TOKEN", token);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    public static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The value of a cookie, empty if there is none. */
    public String cookie(String name) {
        var cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    public void setCookie(String name, String value) {
        cookies.put(name, new Cookie(name, value));
    }

    private MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        var response = http.perform(request).andReturn().getResponse();
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        var hidden = page(response).selectFirst("input[name=_csrf]");
        if (hidden != null) {
            token = hidden.val();
        }
        return response;
    }
}
