package app.dateline.portal;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.mention.Gazetteer;
import app.dateline.page.Site;
import app.dateline.portal.access.Guard;
import app.dateline.portal.access.Tokens;
import app.dateline.portal.blob.BlobRoutes;
import app.dateline.portal.blob.Blobs;
import app.dateline.portal.blob.Prints;
import app.dateline.portal.data.Database;
import app.dateline.portal.draft.DraftRoutes;
import app.dateline.portal.draft.Drafts;
import app.dateline.portal.draft.Moments;
import app.dateline.portal.http.Bodies;
import app.dateline.portal.http.ErrorRoutes;
import app.dateline.portal.http.SafetyHeaders;
import app.dateline.portal.http.WebServer;
import app.dateline.portal.page.PageRoutes;
import app.dateline.portal.story.PublicationRoutes;
import app.dateline.portal.story.Stories;
import app.dateline.portal.story.Views;
import app.dateline.portal.vocabulary.Vocabulary;
import app.dateline.portal.vocabulary.VocabularyRoutes;
import app.dateline.rights.RightsRules;
import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * A running portal: the protocol under {@code /v1}, and the readers' pages. This is where its parts are put together.
 * Thread-safe.
 */
public final class PortalServer implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final URI address;
    private final Optional<String> firstToken;
    private Optional<Message> brokenRules = Optional.empty();

    private PortalServer(PortalOptions options, Gazetteer gazetteer) {
        try {
            Database database = opened(Database.open(options.data()));
            Views views = opened(new Views(database, options.clock()));
            WebServer web = opened(WebServer.bind(options.host(), options.port()));
            this.address = web.address();
            Tokens tokens = new Tokens(database);
            this.firstToken = tokens.first(options.clock().instant());
            serve(options, gazetteer, database, views, tokens, web);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts one and returns when it answers.
     *
     * @throws Failure if the folder, the database in it or the address cannot be used
     */
    public static PortalServer start(PortalOptions options) {
        return start(options, Gazetteer.standard());
    }

    /** The same with the names that the caller has loaded already. */
    public static PortalServer start(PortalOptions options, Gazetteer gazetteer) {
        return new PortalServer(options, gazetteer);
    }

    private void serve(
            PortalOptions options, Gazetteer gazetteer, Database database, Views views, Tokens tokens, WebServer web) {
        Moments moments = Moments.begin(database);
        Blobs blobs = new Blobs(database, options.data());
        Prints prints = new Prints(blobs, options.data());
        Vocabulary vocabulary = new Vocabulary(database, gazetteer);
        RightsRules rights = RightsRules.of(options.data(), why -> brokenRules = Optional.of(why));
        boolean proxied = options.publicAddress() != null;
        Site site = new Site(proxied ? options.publicAddress() : web.address());
        PageRoutes pages = new PageRoutes(
                site, prints, new Stories(database), views, vocabulary, rights, options.clock(), proxied);
        web.start(routes -> {
            routes.before(new SafetyHeaders("https".equals(site.address().getScheme())));
            // a strong tag names bytes, so what has one is not sent in two encodings
            routes.before("/v1/*", Context::disableCompression);
            routes.before("/v1/*", new Guard(tokens));
            new DraftRoutes(database, new Drafts(database), blobs, moments).addTo(routes);
            new BlobRoutes(blobs).addTo(routes);
            new PublicationRoutes(database, prints, rights, options.clock()).addTo(routes);
            new VocabularyRoutes(vocabulary).addTo(routes);
            pages.addTo(routes);
            routes.after("/v1/*", Bodies::drain);
            new ErrorRoutes(pages::answer).addTo(routes);
        });
    }

    /** Where it answers, as this machine reaches it: {@code http://127.0.0.1:8080}. */
    public URI address() {
        return address;
    }

    /** The token that this start has made, on a portal that had none. Nobody can ask for it a second time. */
    public Optional<String> firstToken() {
        return firstToken;
    }

    /** Why the rights rules in the folder do not count, if they are not as they should be; Dateline's own do then. */
    public Optional<Message> brokenRules() {
        return brokenRules;
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    /** Stops answering, then closes the database. Again does no harm. */
    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LoggerFactory.getLogger(PortalServer.class).warn("Part of the portal did not close", e);
            }
        }
    }
}
