package app.dateline.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Picture files made on the spot: pixels by ImageIO, metadata byte by byte. */
public final class SampleFiles {
    static final Charset CYRILLIC = Charset.forName("windows-1251");
    /** One pixel, lossless. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    /** 40 × 30 pixels. */
    static final byte[] WEBP_LOSSY = Base64.getMimeDecoder().decode("""
            UklGRjoBAABXRUJQVlA4IC4BAAAQCACdASooAB4APrVInkqnJCKhsBqoAOAWiWwAnTKEfRyBK11RouMJABEf/NsZw1milv3GBoBC
            0IPsUWOnmhgqXvIMDpA1JuDAAP66Mva4mtIRVmZt0rOQna69BRfZNweSA8rPv3/+b4v5Jb9X490hcAIPbx+WhysgWKZA+93g0xKD
            yZV5Ze+YQ6WuJRAvCKKAF/gyG3ktAuOflTu+U8JXYgjMnwuIcD2mLT84YQ0sK0mnZpmv2r+NwgR2hsNRDwuUGRWFq2z+O6bfOl4d
            /JxrpgrATa894fbpaa0RELKc30IxFMWwyz5dS/LJX/Sa2mejHmEldP62lCVBctWd46wbvrxljIlEAN/8aq7+3WizoJ8oRDEvfTyD
            xL6qvJdSDwU1VMPZgxtxsl3vp/cAAA==
            """);
    /** 12 × 10 pixels. */
    static final byte[] WEBP_LOSSLESS = Base64.getMimeDecoder().decode("""
            UklGRtIBAABXRUJQVlA4TMUBAAAvC0ACAL/jNpIkRardOWaU3n+rWHuNedENRwLAFkzSpu1sG1f9YK/eb2zbaupItm2zuje2bfYz
            pww8vXzbvPMfAAX+cCzwDrwidJF6JFYL+MoQqvT209KZSZIg7jILMkCFQRXJboYTboo/A8soKMYvcoVEyB0eLGglfXPyKxiQ1N+3
            +GF5d9IYSWNNLFlbH5FnRaSks+CdAI9e6M1vxkuwKT6y3GgMu5bfS/1QlH9JmL19iOdJkjnem846NxNAmv9AQXblpK+Ae6HVf6Pq
            6BLa+Ii3T4YRLnvfOyqPyIuL84+Vg87HDqT0t+l69h+DOvmidXCQgFucegXIArvsDUXYYfM06at04XtDyFSA+QjkFFtYpB5fFemi
            /+epFPap2GT39HjSrDnF/US3v24dcvoRFXxxxmIvus9Bl9Ngbozco6Djhlaj8QKEHfT24DAAAKJVlZtt27Zt27aNiP6HOWctF7MO
            Z75kskRdaXumEHYHUxWo6vUEQpFE0h/z2Z61ZqP1/v7in1e9f7meu51J7/QftreP2306ny2Wx9GAuV7xaaqdksGSjukboUB82KvZ
            PJGEQ6CQuQqZHMWJVBgx6kk6g0aLgQAA
            """);
    /** 30 × 24 pixels, getting transparent downwards. */
    static final byte[] WEBP_ALPHA = Base64.getMimeDecoder().decode("""
            UklGRhIBAABXRUJQVlA4WAoAAAAQAAAAHQAAFwAAQUxQSCEAAAABmYzof0Bp20bQ7T9vgw//dzBiAibAm1gsRYLwSBKEpQAAVlA4
            IMoAAADwBgCdASoeABgAPtFUpk2oJCOiMBgIAQAaCWwAnTKEdQejcOfsS2GcYjcgFZL6/xB6kBywroyJjR1xd9Pr8SAAAP6fjM+C
            14j7aA2kfC6y4CrCurWs/+BqBDysDsQ9oMUw51EQaNXJvNdLICr1sW/uaAhrzjDXwHTDb1pViTTUkmh+rUS//aqAbbAnWlnVolwH
            uvJxINb130mYhiY8w+X/n81rZMM8AkNY0nposKXLhhskEjUppSkY6Xp0faTfPMjtiL/5qtwMUAAA
            """);

    private SampleFiles() {}

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Red above, blue below, with a white corner at the top left. */
    static BufferedImage flag(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.dispose();
        return image;
    }

    public static byte[] encoded(BufferedImage image, String format) {
        return bytes(out -> ImageIO.write(image, format, out));
    }

    static byte[] jpeg(byte[]... segments) {
        return jpeg(flag(48, 32, BufferedImage.TYPE_INT_RGB), segments);
    }

    static byte[] jpeg(BufferedImage image, byte[]... segments) {
        byte[] plain = encoded(image, "jpeg");
        return bytes(out -> {
            out.write(plain, 0, 2);
            for (byte[] segment : segments) {
                out.write(segment);
            }
            out.write(plain, 2, plain.length - 2);
        });
    }

    static byte[] segment(int marker, byte[]... parts) {
        byte[] data = join(parts);
        return bytes(out -> {
            out.writeShort(0xff00 | marker);
            out.writeShort(data.length + 2);
            out.write(data);
        });
    }

    static byte[] iptcSegment(byte[] iim) {
        return segment(0xed, latin("Photoshop 3.0\0"), resource(0x0404, iim));
    }

    static byte[] resource(int number, byte[] data) {
        return bytes(out -> {
            out.writeBytes("8BIM");
            out.writeShort(number);
            out.writeShort(0);
            out.writeInt(data.length);
            out.write(data);
            if (data.length % 2 == 1) {
                out.write(0);
            }
        });
    }

    /** One IIM data set: record:number. */
    static byte[] field(int record, int number, byte[] data) {
        return bytes(out -> {
            out.write(0x1c);
            out.write(record);
            out.write(number);
            out.writeShort(data.length);
            out.write(data);
        });
    }

    static byte[] xmpSegment(String packet) {
        return segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0"), packet.getBytes(StandardCharsets.UTF_8));
    }

    static String xmp(String properties) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
                %s
                </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
                """.formatted(properties);
    }

    /** A big-endian TIFF structure with one directory. */
    static byte[] exif(int orientation, String artist, String copyright) {
        byte[] artistBytes = (artist + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] copyrightBytes = (copyright + "\0").getBytes(StandardCharsets.UTF_8);
        int after = 8 + 2 + 3 * 12 + 4;
        return bytes(out -> {
            out.writeBytes("MM\0*");
            out.writeInt(8);
            out.writeShort(3);
            entry(out, 0x0112, 3, 1, orientation << 16);
            entry(out, 0x013b, 2, artistBytes.length, after);
            entry(out, 0x8298, 2, copyrightBytes.length, after + artistBytes.length);
            out.writeInt(0);
            out.write(artistBytes);
            out.write(copyrightBytes);
        });
    }

    /** What must stay in the house, wherever it stands in a file. */
    public static final String SECRET = "SECRET";

    /** EXIF with orientation 6, a date, a place, serial numbers, a maker's notes and a preview. */
    static byte[] privateExif() {
        byte[] secret = latin("a " + SECRET + "\0");
        byte[] date = latin("2026:11:30 12:00:00\0");
        int exif = 8 + 2 + 4 * 12 + 4;
        int gps = exif + 2 + 4 * 12 + 4;
        int preview = gps + 2 + 12 + 4;
        int texts = preview + 2 + 2 * 12 + 4;
        int dates = texts + secret.length;
        return bytes(out -> {
            out.writeBytes("MM\0*");
            out.writeInt(8);
            out.writeShort(4);
            entry(out, 0x0112, 3, 1, 6 << 16);
            entry(out, 0x8769, 4, 1, exif);
            entry(out, 0x8825, 4, 1, gps);
            entry(out, 0xc62f, 2, secret.length, texts); // a serial number too
            out.writeInt(preview);
            out.writeShort(4);
            entry(out, 0x9003, 2, date.length, dates);
            entry(out, 0x927c, 7, secret.length, texts);
            entry(out, 0xa431, 2, secret.length, texts);
            entry(out, 0xa435, 2, secret.length, texts);
            out.writeInt(0);
            out.writeShort(1);
            entry(out, 0x0012, 2, secret.length, texts);
            out.writeInt(0);
            out.writeShort(2);
            entry(out, 0x0201, 4, 1, texts);
            entry(out, 0x0202, 4, 1, secret.length);
            out.writeInt(0);
            out.write(secret);
            out.write(date);
        });
    }

    /** XMP with the same secrets and two properties that nobody here knows. */
    static String privateXmp() {
        return xmp("""
                <exif:GPSLatitude xmlns:exif="http://ns.adobe.com/exif/1.0/">55,45.SECRETN</exif:GPSLatitude>
                <aux:SerialNumber xmlns:aux="http://ns.adobe.com/exif/1.0/aux/">SECRET</aux:SerialNumber>
                <d:GpsLongitude xmlns:d="http://www.dji.com/drone-dji/1.0/">SECRET</d:GpsLongitude>
                <ext:LocationShown xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><rdf:Bag>
                  <rdf:li rdf:parseType="Resource"><ext:City>Murmansk</ext:City>
                    <exif:GPSLongitude xmlns:exif="http://ns.adobe.com/exif/1.0/">SECRET</exif:GPSLongitude></rdf:li>
                </rdf:Bag></ext:LocationShown>
                <xmp:Thumbnails xmlns:xmp="http://ns.adobe.com/xap/1.0/"><rdf:Alt><rdf:li>SECRET</rdf:li></rdf:Alt></xmp:Thumbnails>
                <own:Desk xmlns:own="http://example.org/desk/">Night desk</own:Desk>
                <photoshop:Credit>© ТАСС</photoshop:Credit>
                """);
    }

    /** One picture in each format with every secret in it, by its media type. */
    public static Map<String, byte[]> telltales() {
        byte[] packet = privateXmp().getBytes(StandardCharsets.UTF_8);
        byte[] secret = latin(SECRET);
        byte[] jpeg = join(
                jpeg(
                        segment(0xe0, latin("JFXX\0\u0010"), secret),
                        exifSegment(privateExif()),
                        xmpSegment(privateXmp()),
                        segment(0xe1, latin("http://ns.adobe.com/xmp/extension/\0"), secret),
                        segment(0xe2, latin("MPF\0"), secret),
                        segment(0xe2, latin("ICC_PROFILE\0\u0001\u0001"), profile()),
                        segment(0xeb, latin("JP"), secret),
                        segment(0xed, latin("Photoshop 3.0\0"), resource(0x040c, secret)),
                        segment(0xfe, secret)),
                secret);
        byte[] gif = encoded(flag(24, 16, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        byte[] gifBlocks = join(
                latin("!\u00fe\u0006"), secret, latin("\0!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0"),
                latin("!\u00ff\u000bXMP DataXMP"), packet, gifTrailer());
        int colours = 13 + (3 << (gif[10] & 7) + 1);
        return Map.of(
                "image/jpeg", jpeg,
                "image/png",
                join(
                        png(24, 16, 16, chunk("iTXt", join(latin("XML:com.adobe.xmp\0\0\0\0\0"), packet)),
                                chunk("eXIf", privateExif()), chunk("tEXt", latin("Comment\0" + SECRET)),
                                chunk("caBX", secret), chunk("pHYs", latin("\0\0\u000b\u0013\0\0\u000b\u0013\u0001"))),
                        secret),
                "image/webp",
                webp(1, 1, riff("EXIF", privateExif()), riff("XMP ", packet), riff("CAMR", secret)),
                "image/gif",
                join(Arrays.copyOf(gif, colours), gifBlocks,
                        Arrays.copyOfRange(gif, colours, gif.length), secret));
    }

    static byte[] profile() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /** What follows an XMP packet in a GIF. */
    static byte[] gifTrailer() {
        byte[] trailer = new byte[258];
        for (int i = 0; i < 257; i++) {
            trailer[i] = (byte) (i == 0 ? 1 : 256 - i);
        }
        return trailer;
    }

    static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    static byte[] exifSegment(byte[] tiff) {
        return segment(0xe1, latin("Exif\0\0"), tiff);
    }

    /** A PNG that looks sound from outside, but most of whose pixels are not there. */
    public static byte[] withoutRows() {
        return png(400, 300, 7);
    }

    /** A PNG of 8-bit grey whose rows are all zeros, with these chunks before the pixels. */
    static byte[] png(int width, int height, int rowsWritten, byte[]... chunks) {
        byte[] header = bytes(out -> {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {8, 0, 0, 0, 0});
        });
        byte[] pixels = bytes(out -> {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
                byte[] row = new byte[width + 1];
                for (int y = 0; y < rowsWritten; y++) {
                    deflated.write(row);
                }
            }
        });
        return join(
                latin("\u0089PNG\r\n\u001a\n"),
                chunk("IHDR", header),
                join(chunks),
                chunk("IDAT", pixels),
                chunk("IEND", new byte[0]));
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] typed = join(latin(type), data);
        CRC32 crc = new CRC32();
        crc.update(typed);
        return bytes(out -> {
            out.writeInt(data.length);
            out.write(typed);
            out.writeInt((int) crc.getValue());
        });
    }

    /** The one-pixel WebP in its extended form, with these chunks after the pixels. */
    static byte[] webp(int canvasWidth, int canvasHeight, byte[]... chunks) {
        byte[] all = join(chunks);
        byte[] pixels = Arrays.copyOfRange(WEBP, 12, WEBP.length);
        byte[] canvas = bytes(out -> {
            out.writeInt(0x0c000000); // EXIF and XMP inside
            for (int side : new int[] {canvasWidth - 1, canvasHeight - 1}) {
                out.write(new byte[] {(byte) side, (byte) (side >> 8), (byte) (side >> 16)});
            }
        });
        byte[] body = join(latin("WEBP"), riff("VP8X", canvas), pixels, all);
        return join(latin("RIFF"), little(body.length), body);
    }

    static byte[] riff(String type, byte[] data) {
        return join(latin(type), little(data.length), data, new byte[data.length % 2]);
    }

    private static byte[] little(int value) {
        return bytes(out -> out.writeInt(Integer.reverseBytes(value)));
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
