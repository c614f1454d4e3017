package app.dateline.intake.feed;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where a feed may be fetched from. A feed's address, and every address that a server leads on to, comes from outside: it
 * must not make this computer ask the newsroom's own machines.
 */
public enum Reachable {
    /** Only what the whole world can reach. */
    PUBLIC,
    /** This computer and the local network too. */
    LOCAL;

    /**
     * Whether an address leads where it may. Names are looked up; the JDK keeps the answer for some time, so that who
     * connects right afterwards gets the same one. Blocks.
     *
     * @throws UnknownHostException if there is no such name
     */
    boolean lets(URI address) throws UnknownHostException {
        if (this == LOCAL) {
            return true;
        }
        for (InetAddress each : InetAddress.getAllByName(host(address))) {
            if (isLocal(each)) {
                return false;
            }
        }
        return true;
    }

    private static String host(URI address) {
        String host = address.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    static boolean isLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? isLocal6(bytes) : isLocal4(bytes, 0));
    }

    /** "This network", shared by carriers, reserved for protocols, tests and measurements, reserved, broadcast. */
    private static boolean isLocal4(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int second = bytes[at + 1] & 0xff;
        int third = bytes[at + 2] & 0xff;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 100 && (second & 0xc0) == 64
                || first == 169 && second == 254
                || first == 172 && (second & 0xf0) == 16
                || first == 192 && second == 168
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 198 && (second == 18 || second == 19 || second == 51 && third == 100)
                || first == 203 && second == 0 && third == 113;
    }

    /** Unique local (fc00::/7), and the ways to write an IPv4 address inside of an IPv6 one. */
    private static boolean isLocal6(byte[] bytes) {
        boolean unique = (bytes[0] & 0xfe) == 0xfc;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean embedded = true;
        for (int i = 0; i < 10; i++) {
            embedded &= bytes[i] == 0;
        }
        return unique || sixToFour && isLocal4(bytes, 2) || (translated || embedded) && isLocal4(bytes, 12);
    }
}
