package app.dateline.cli;

import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.desk.settings.Settings;
import app.dateline.intake.Samples;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Edits;
import app.dateline.sync.Progress;
import app.dateline.sync.Report;
import app.dateline.sync.Sync;
import app.dateline.sync.Tokens;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A portal of its own on this machine, in the profile's {@code trial-portal}. The first time, the sample articles are
 * stored, sent to it, and the first of them is published in both languages.
 */
final class Trial implements AutoCloseable {
    private static final int PORT = 8417;

    private final PortalServer portal;
    private final Optional<ArticleId> sample;

    private Trial(PortalServer portal, Optional<ArticleId> sample) {
        this.portal = portal;
        this.sample = sample;
    }

    static Trial start(Store store, Path profile, Tokens tokens) {
        PortalServer portal = serve(profile.resolve("trial-portal"));
        try {
            String token = token(portal, profile, tokens);
            boolean first = store.list(ListQuery.ALL.withLimit(1)).isEmpty();
            if (first) {
                Samples.into(store, Invocation.author());
            }
            store.ledger().usePortal(portal.address().toString());
            if (first) {
                publish(store, portal.address(), token);
            }
            return new Trial(
                    portal,
                    store.list(ListQuery.ALL.withLimit(1)).stream().findFirst().map(Listing::id));
        } catch (RuntimeException e) {
            portal.close();
            throw e;
        }
    }

    /** On its usual port, so that the pages keep their addresses, or on any other if that one is taken. */
    private static PortalServer serve(Path data) {
        try {
            return PortalServer.start(PortalOptions.local(data, PORT));
        } catch (Failure e) {
            return PortalServer.start(PortalOptions.local(data, 0));
        }
    }

    private static String token(PortalServer portal, Path profile, Tokens tokens) {
        URI address = portal.address();
        String before = Settings.read(profile).portal();
        String token = portal.firstToken()
                .or(() -> tokens.find(address))
                .or(() -> before.isBlank() ? Optional.empty() : tokens.find(URI.create(before)))
                .orElseThrow(() -> Failure.of(
                        "cli.failure.trial-token", profile.resolve("trial-portal").toString()));
        tokens.keep(address, token);
        return token;
    }

    private static void publish(Store store, URI address, String token) {
        ArticleId id = store.list(ListQuery.ALL.withLimit(1)).getFirst().id();
        try (DatelinePortal way = new DatelinePortal(address, token, () -> Language.EN, Patience.NORMAL)) {
            Sync sync = new Sync(store, way);
            Cancellation never = new Cancellation();
            Report report = sync.pass(Progress.NONE, never);
            report.stopped().ifPresent(why -> {
                throw new Failure(why);
            });
            for (Language language : Language.values()) {
                sync.publish(id, language, Edits.stored(store, Invocation.author()), never);
            }
        }
    }

    URI address() {
        return portal.address();
    }

    /** The newest article; empty if somebody has thrown all away. */
    Optional<ArticleId> sample() {
        return sample;
    }

    /** Where readers see it, or where they see all there is. */
    List<String> pages(Store store) {
        List<String> pages = sample.stream()
                .flatMap(id -> store.ledger().publications(id).stream())
                .map(publication -> portal.address() + publication.path())
                .toList();
        return pages.isEmpty() ? List.of(portal.address().toString()) : pages;
    }

    @Override
    public void close() {
        portal.close();
    }
}
