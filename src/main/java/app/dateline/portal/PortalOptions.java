package app.dateline.portal;

import app.dateline.article.Failure;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How a portal is to run.
 *
 * @param data          the folder with its database and pictures, made if it is not there
 * @param host          the address to listen at; {@code 127.0.0.1} for this machine only
 * @param port          0 for any that is free
 * @param publicAddress what readers have in their browsers, http(s) without a path, when they come through a proxy,
 *                      which must then set {@code X-Forwarded-For}; null when they come to {@code host} and {@code port}
 * @param clock         the newsroom's, whose zone is the one that pages tell the time in
 */
public record PortalOptions(Path data, String host, int port, URI publicAddress, Clock clock) {
    /** @throws Failure if the public address is none that readers could have */
    public PortalOptions {
        publicAddress = publicAddress == null ? null : site(publicAddress);
    }

    private static URI site(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean bare = (address.getRawPath() == null || address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && address.getRawQuery() == null
                && address.getRawUserInfo() == null;
        if (!web || !bare || address.getHost() == null) {
            throw Failure.of("portal.failure.public-address", address.toString());
        }
        return URI.create(address.getScheme() + "://" + address.getRawAuthority());
    }

    /** For this machine only, by its own clock. */
    public static PortalOptions local(Path data, int port) {
        return new PortalOptions(data, "127.0.0.1", port, null, Clock.systemDefaultZone());
    }

    public PortalOptions withHost(String host) {
        return new PortalOptions(data, host, port, publicAddress, clock);
    }

    public PortalOptions withPublicAddress(URI publicAddress) {
        return new PortalOptions(data, host, port, publicAddress, clock);
    }

    public PortalOptions withClock(Clock clock) {
        return new PortalOptions(data, host, port, publicAddress, clock);
    }
}
