package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.sync.Tokens;
import java.net.URI;
import java.nio.file.Path;

/** A portal of its own on this machine and the sample articles, the first of them published. */
final class Trial implements AutoCloseable {
    private static final int PORT = 8417;

    private final PortalServer portal;
    private final ArticleId sample;

    private Trial(PortalServer portal, ArticleId sample) {
        this.portal = portal;
        this.sample = sample;
    }
}
