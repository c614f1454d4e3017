package app.dateline.portal.blob;

import java.nio.file.Path;

/**
 * A stored file.
 *
 * @param name 64 hexadecimal digits that no other bytes have: of what a desk sent its SHA-256
 * @param size in bytes
 */
public record Blob(String name, String mediaType, long size, Path file) {}
