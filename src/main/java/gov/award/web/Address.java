package gov.award.web;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where this program is reached on its own machine; printed once it is. */
@Component
public class Address {

    private final Environment environment;

    Address(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @Order(0)
    void print(ApplicationReadyEvent ready) {
        if (environment.containsProperty("local.server.port")) {
            System.out.printf("%n访问地址 Address: %s%n", of("/"));
        }
    }

    /** The address of a path; the path alone where nothing is served. */
    public String of(String path) {
        var port = environment.getProperty("local.server.port");
        return port == null ? path : (encrypted() ? "https" : "http") + "://localhost:" + port + path;
    }

    private boolean encrypted() {
        return environment.getProperty("server.ssl.enabled", boolean.class, true)
                && (environment.containsProperty("server.ssl.key-store")
                        || environment.containsProperty("server.ssl.certificate")
                        || environment.containsProperty("server.ssl.bundle"));
    }
}
