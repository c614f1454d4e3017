package app.dateline.wire;

import app.dateline.article.Language;

/**
 * The answer of {@code POST /v1/drafts/{uuid}/publications/{language}}.
 *
 * @param number the story's number on the portal, the same for both languages
 * @param path   of the public page, {@code /en/17-north-cape}
 * @param etag   of the draft as it was published
 */
public record Publication(Language language, long number, String path, String etag) {}
