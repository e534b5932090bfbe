package gov.award.people;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** The network an address belongs to, by which attempts are counted: an IPv6 subscriber has a whole network of addresses. */
public final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Network() {}

    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > IPV6_NETWORK_BYTES * 2 - 1
                    ? HexFormat.of().formatHex(bytes, 0, IPV6_NETWORK_BYTES)
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
