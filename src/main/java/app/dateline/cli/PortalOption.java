package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.store.Store;
import app.dateline.sync.Address;
import app.dateline.sync.Portal;
import app.dateline.sync.TokenFile;
import app.dateline.sync.Tokens;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which portal is meant, and with what token. */
final class PortalOption {
    private final Invocation invocation;

    @Option(names = "--portal", paramLabel = "URL", descriptionKey = "cli.option.portal")
    private String portal;

    @Option(names = "--token-file", paramLabel = "FILE", descriptionKey = "cli.option.token-file")
    private Path tokenFile;

    PortalOption(Invocation invocation) {
        this.invocation = invocation;
    }

    /** @throws Failure if no portal or no token is known, or either is not of the right form */
    Portal open(Store store) {
        String typed = portal == null
                ? store.ledger().portal().orElseThrow(() -> Failure.of("cli.failure.no-portal"))
                : portal;
        URI address = Address.of(typed);
        return new DatelinePortal(address, token(address), invocation::ui, Patience.NORMAL);
    }

    private String token(URI address) {
        return tokenFile != null
                ? TokenFile.read(tokenFile)
                : Tokens.ofUser(invocation.environment())
                        .find(address)
                        .orElseThrow(() -> Failure.of("cli.failure.no-token", address.toString()));
    }
}
