package app.dateline.picture;

import java.io.ByteArrayOutputStream;

/**
 * What lies around the pixels in a file, not yet understood. A block that is absent, or larger than any honest one, is
 * empty.
 *
 * @param xmp        the XMP packet
 * @param photoshop  Photoshop's image resources, in which IPTC-IIM lives
 * @param exif       a TIFF structure
 * @param profile    of a PNG's colours, unpacked: of the other formats the decoders read it themselves
 * @param scans      in a JPEG the number of passes over the pixels, else 1
 * @param width      of the largest frame as its compressed data has it, 0 if not looked for: a header may lie
 * @param height     of the largest frame likewise
 */
record Blocks(byte[] xmp, byte[] photoshop, byte[] exif, byte[] profile, int scans, int width, int height) {
    /** A larger one is somebody's editing history or an attack. */
    static final int MAX_BLOCK = 1 << 20;

    static final Blocks NONE = new Blocks(new byte[0], new byte[0], new byte[0], new byte[0], 1, 0, 0);

    /** What goes into a file. */
    static Blocks around(byte[] xmp, byte[] photoshop, byte[] exif) {
        return new Blocks(xmp, photoshop, exif, new byte[0], 1, 0, 0);
    }

    /** Collects them while a file is walked. The first of each kind counts, as in browsers. */
    static final class Builder {
        private byte[] xmp = {};
        private byte[] exif = {};
        private byte[] profile = {};
        private final ByteArrayOutputStream photoshop = new ByteArrayOutputStream();
        private int scans;
        private int width;
        private int height;

        void xmp(byte[] block) {
            if (xmp.length == 0 && block.length <= MAX_BLOCK) {
                xmp = block;
            }
        }

        void exif(byte[] block) {
            if (exif.length == 0 && block.length <= MAX_BLOCK) {
                exif = block;
            }
        }

        void profile(byte[] block) {
            if (profile.length == 0 && block.length <= MAX_BLOCK) {
                profile = block;
            }
        }

        /** Goes on in the next block when it does not fit into one. */
        void photoshop(byte[] part) {
            if (photoshop.size() + part.length <= MAX_BLOCK) {
                photoshop.writeBytes(part);
            }
        }

        void scan() {
            scans++;
        }

        void frame(int width, int height) {
            this.width = Math.max(this.width, width);
            this.height = Math.max(this.height, height);
        }

        Blocks build() {
            return new Blocks(xmp, photoshop.toByteArray(), exif, profile, Math.max(1, scans), width, height);
        }
    }
}
