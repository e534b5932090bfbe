package gov.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.mock.env.MockEnvironment;

class ListeningTests {

    private final ServerProperties properties = new ServerProperties();
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutEncryptionOnlyItsOwnMachineReachesTheProgram() {
        assertThat(address()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void switchedOffEncryptionIsNone() {
        var off = keyStore();
        off.setEnabled(false);
        properties.setSsl(off);
        properties.setForwardHeadersStrategy(ForwardHeadersStrategy.NONE);

        assertThat(address()).isEqualTo(InetAddress.getLoopbackAddress());
    }

    @Test
    void withItsOwnCertificateItIsReachedFromAnywhere() {
        properties.setSsl(keyStore());

        assertThat(address()).isNull();
    }

    @Test
    void behindATrustedProxyItIsReachedFromAnywhere() {
        properties.setForwardHeadersStrategy(ForwardHeadersStrategy.NATIVE);
        environment.setProperty("server.tomcat.remoteip.internal-proxies", "10\\.0\\.0\\.5");

        assertThat(address()).isNull();
    }

    @Test
    void proxyThatIsNotNamedEndsTheStart() {
        properties.setForwardHeadersStrategy(ForwardHeadersStrategy.NATIVE);
        assertThatThrownBy(this::address)
                .isInstanceOf(ProxyNotNamed.class)
                .hasMessageContaining("without server.tomcat.remoteip.internal-proxies");
        environment.setProperty("server.tomcat.remoteip.internal-proxies", " ");
        assertThatThrownBy(this::address).isInstanceOf(ProxyNotNamed.class);
    }

    @Test
    void headersOfAnyoneEndTheStart() {
        properties.setForwardHeadersStrategy(ForwardHeadersStrategy.FRAMEWORK);
        environment.setProperty("server.tomcat.remoteip.internal-proxies", "10\\.0\\.0\\.5");

        assertThatThrownBy(this::address)
                .isInstanceOf(ProxyNotNamed.class)
                .hasMessageContaining("would believe forwarded addresses from anyone");
    }

    @Test
    void addressNamedToListenAtStands() throws UnknownHostException {
        properties.setAddress(InetAddress.getByName("192.0.2.1"));

        assertThat(address()).isNull();
    }

    private static Ssl keyStore() {
        var ssl = new Ssl();
        ssl.setKeyStore("award.p12");
        return ssl;
    }

    /** What is set; {@code null} where what the properties say stands, which is everything by default. */
    private @Nullable InetAddress address() {
        var factory = new TomcatServletWebServerFactory();
        new Listening(properties, environment).customize(factory);
        return factory.getAddress();
    }
}
