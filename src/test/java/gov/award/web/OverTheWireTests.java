package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the server believes of where a request comes from, asked over the network. */
class OverTheWireTests {

    private static final String PASSWORD = "changeit-2026";

    @TempDir
    Path folder;

    /** The program's server and nothing behind it but a page that says who asks. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, SslAutoConfiguration.class})
    @Import(Listening.class)
    static class Served {

        @Bean
        ServletRegistrationBean<HttpServlet> whoAsks() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter().print(request.getRemoteAddr() + " " + request.isSecure());
                        }
                    },
                    "/");
        }
    }

    @Test
    void forwardedAddressOfAnyoneButTheProxyIsIgnored() throws Exception {
        try (var server = served(
                "server.forward-headers-strategy=native", "server.tomcat.remoteip.internal-proxies=10\\.0\\.0\\.5")) {
            assertThat(ask(HttpClient.newHttpClient(), "http", server)).isEqualTo("127.0.0.1 false");
        }
    }

    @Test
    void forwardedAddressOfTheProxyCounts() throws Exception {
        try (var server = served(
                "server.forward-headers-strategy=native", "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1")) {
            assertThat(ask(HttpClient.newHttpClient(), "http", server)).isEqualTo("203.0.113.9 true");
        }
    }

    @Test
    void withoutAProxyNobodysForwardedAddressCounts() throws Exception {
        try (var server = served("server.forward-headers-strategy=none")) {
            assertThat(ask(HttpClient.newHttpClient(), "http", server)).isEqualTo("127.0.0.1 false");
        }
    }

    @Test
    void proxyThatIsNotNamedEndsTheStart() {
        for (var strategy : List.of("native", "framework")) {
            assertThatThrownBy(() -> served("server.forward-headers-strategy=" + strategy))
                    .hasRootCauseInstanceOf(ProxyNotNamed.class);
        }
    }

    @Test
    void keyStoreOfItsOwnEncryptsWhatIsSent() throws Exception {
        var store = folder.resolve("award.p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "award",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        try (var server = served("server.ssl.key-store=" + store, "server.ssl.key-store-password=" + PASSWORD)) {
            var client = HttpClient.newBuilder().sslContext(trusting(store)).build();
            assertThat(ask(client, "https", server)).isEqualTo("127.0.0.1 true");
        }
    }

    private static ConfigurableApplicationContext served(String... properties) {
        // No database is asked for; one named without its passwords is not looked for either.
        var all =
                new ArrayList<>(List.of("server.port=0", "spring.main.banner-mode=off", "spring.datasource.url=none"));
        all.addAll(List.of(properties));
        return new SpringApplicationBuilder(Served.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.location=optional:classpath:/none/")
                .run(all.stream().map(each -> "--" + each).toArray(String[]::new));
    }

    private static String ask(HttpClient client, String scheme, ConfigurableApplicationContext server)
            throws IOException, InterruptedException {
        var port = server.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create(scheme + "://127.0.0.1:" + port + "/"))
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static SSLContext trusting(Path store) throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        var certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("award", keys.getCertificate("award"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
