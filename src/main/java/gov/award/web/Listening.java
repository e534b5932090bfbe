package gov.award.web;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Who reaches the program over the network: without encryption, by itself or by a trusted proxy in front, only the machine
 * it runs on, unless an address to listen at is named. A proxy is trusted by its address only: left to itself the server would
 * trust every private network, or everybody.
 */
@Component
class Listening implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private static final String PROXIES = "server.tomcat.remoteip.internal-proxies";

    private final ServerProperties properties;
    private final Environment environment;

    Listening(ServerProperties properties, Environment environment) {
        this.properties = properties;
        this.environment = environment;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        if (behindTrustedProxy()) {
            nobodyElseTrusted();
        }
        if (properties.getAddress() == null && !encrypted() && !behindTrustedProxy()) {
            factory.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    private boolean encrypted() {
        var ssl = properties.getSsl();
        return ssl != null
                && ssl.isEnabled()
                && (ssl.getKeyStore() != null || ssl.getCertificate() != null || ssl.getBundle() != null);
    }

    private boolean behindTrustedProxy() {
        var strategy = properties.getForwardHeadersStrategy();
        return strategy != null && strategy != ForwardHeadersStrategy.NONE;
    }

    private void nobodyElseTrusted() {
        if (properties.getForwardHeadersStrategy() == ForwardHeadersStrategy.FRAMEWORK) {
            throw new ProxyNotNamed("""
                    server.forward-headers-strategy=framework 会采信任何人传来的转发地址。请改用 native，并以 %1$s 指明代理地址。
                    server.forward-headers-strategy=framework would believe forwarded addresses from anyone. Use native, and name the proxy with %1$s.""".formatted(PROXIES));
        }
        var proxies = environment.getProperty(PROXIES);
        if (proxies == null || proxies.isBlank()) {
            throw new ProxyNotNamed("""
                    设置了 server.forward-headers-strategy=native 而未设置 %1$s：请以正则表达式指明唯一受信任的代理地址。
                    server.forward-headers-strategy=native is set without %1$s: name the one proxy that is trusted, as a regular expression.""".formatted(PROXIES));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
