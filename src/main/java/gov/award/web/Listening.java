package gov.award.web;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Who reaches the program over the network: without encryption, by itself or by a trusted proxy in front, only the machine
 * it runs on, unless an address to listen at is named.
 */
@Component
class Listening implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

    private final ServerProperties properties;

    Listening(ServerProperties properties) {
        this.properties = properties;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
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

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
