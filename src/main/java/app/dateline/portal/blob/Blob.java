package app.dateline.portal.blob;

import java.nio.file.Path;

/**
 * A stored file.
 *
 * @param size in bytes
 */
public record Blob(String sha256, String mediaType, long size, Path file) {}
