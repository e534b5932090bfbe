package gov.award.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text messages through a gateway. */
class SmsCarrierTests {

    private static final String JSON = "{\"phone\":\"{phone}\",\"text\":\"{text}\"}";
    private static final Message MESSAGE =
            new Message(UUID.randomUUID(), "13800000000", "王小明", "", "【质量奖】\"引号\"\\与\n换行");

    private final AtomicReference<String> received = new AtomicReference<>("");

    @ParameterizedTest
    @CsvSource({
        "200, SENT,",
        "202, SENT,",
        "302, NEVER, CONTENT",
        "400, NEVER, CONTENT",
        "401, LATER, SIGN_IN",
        "429, LATER, BUSY",
        "503, LATER, BUSY",
        "500, UNKNOWN, BROKEN_OFF",
        "504, UNKNOWN, BROKEN_OFF"
    })
    void statusDecidesWhetherAMessageIsTriedAgain(int status, Outcome.End end, Fault fault) throws Exception {
        var gateway = gateway(status);
        try {
            assertThat(carrier(gateway, JSON, "application/json").carry(MESSAGE))
                    .isEqualTo(new Outcome(end, fault));
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    void textIsEscapedAsJsonDemands() throws Exception {
        var gateway = gateway(200);
        try {
            carrier(gateway, JSON, "application/json").carry(MESSAGE);
        } finally {
            gateway.stop(0);
        }
        assertThat(received.get())
                .isEqualTo(
                        "Bearer secret {\"phone\":\"13800000000\",\"text\":\"【质量奖】\\u0022引号\\u0022\\u005c与\\u000a换行\"}");
    }

    @Test
    void textIsEncodedAsFormsDemand() throws Exception {
        var gateway = gateway(200);
        try {
            carrier(gateway, "to={phone}&say={text}", "application/x-www-form-urlencoded")
                    .carry(new Message(UUID.randomUUID(), "13800000000", "王", "", "a&b=c 质"));
        } finally {
            gateway.stop(0);
        }
        assertThat(received.get()).isEqualTo("Bearer secret to=13800000000&say=a%26b%3Dc+%E8%B4%A8");
    }

    @Test
    void gatewayThatIsDownIsTriedLater() throws Exception {
        var gateway = gateway(200);
        var carrier = carrier(gateway, JSON, "application/json");
        gateway.stop(0);

        assertThat(carrier.carry(MESSAGE)).isEqualTo(Outcome.later(Fault.UNREACHABLE));
    }

    @Test
    void withoutAGatewayNothingIsSentAndItSaysSo() {
        var carrier = new SmsCarrier("", JSON, "application/json", "");

        assertThat(carrier.missing()).containsExactly("award.sms.url");
        assertThat(carrier.carry(MESSAGE)).isEqualTo(Outcome.never(Fault.NOT_CONFIGURED));
    }

    private static SmsCarrier carrier(HttpServer gateway, String body, String type) {
        return new SmsCarrier(
                "http://127.0.0.1:" + gateway.getAddress().getPort() + "/send", body, type, "Bearer secret");
    }

    private HttpServer gateway(int status) throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/send", exchange -> {
            received.set(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
