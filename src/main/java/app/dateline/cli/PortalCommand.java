package app.dateline.cli;

import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a portal until the process is asked to end, or its thread is interrupted. */
@Command(name = "portal")
final class PortalCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data")
    private Path data;

    @Option(names = "--host", paramLabel = "HOST", descriptionKey = "cli.option.host")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "cli.option.port")
    private int port = 8080;

    @Option(names = "--public-address", paramLabel = "URL", descriptionKey = "cli.option.public-address")
    private URI publicAddress;

    @Spec
    private CommandSpec spec;

    PortalCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        require(port >= 0 && port <= 65_535, "--port", port);
        require(publicAddress == null || isAddress(publicAddress), "--public-address", publicAddress);
        Path folder = data == null ? invocation.profile().resolveSibling("dateline-portal") : data;
        PortalServer server = PortalServer.start(
                PortalOptions.local(folder, port).withHost(host).withPublicAddress(publicAddress));
        Thread closing = new Thread(server::close, "portal-close");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            print(server, folder);
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            server.close();
            Runtime.getRuntime().removeShutdownHook(closing);
        }
        return Exit.DONE;
    }

    private static boolean isAddress(URI address) {
        return address.getHost() != null
                && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                && (address.getRawPath().isEmpty() || address.getRawPath().equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    private void require(boolean fits, String option, Object value) {
        if (!fits) {
            throw new ParameterException(spec.commandLine(), "", spec.findOption(option), value.toString());
        }
    }

    private void print(PortalServer server, Path folder) {
        invocation.console().out().println(server.address());
        server.firstToken().ifPresent(token -> invocation.console().out().println(token));
        invocation.console().out().flush();
        server.brokenRules().ifPresent(invocation::tell);
        invocation.tell("cli.portal.running", folder.toString());
        if (server.firstToken().isPresent()) {
            invocation.tell("cli.portal.token");
        }
    }
}
