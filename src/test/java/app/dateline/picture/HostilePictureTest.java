package app.dateline.picture;

import static app.dateline.picture.SampleFiles.chunk;
import static app.dateline.picture.SampleFiles.exifSegment;
import static app.dateline.picture.SampleFiles.field;
import static app.dateline.picture.SampleFiles.iptcSegment;
import static app.dateline.picture.SampleFiles.join;
import static app.dateline.picture.SampleFiles.jpeg;
import static app.dateline.picture.SampleFiles.latin;
import static app.dateline.picture.SampleFiles.xmp;
import static app.dateline.picture.SampleFiles.xmpSegment;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Metadata that is built to hurt is left out; the picture is read all the same, with little memory. */
class HostilePictureTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private String credit(byte[] bytes) {
        return PictureFile.read(SampleFiles.write(folder, "hostile", bytes)).credit();
    }

    @Test
    void xmpCannotBringInAFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        String packet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + xmp("<photoshop:Credit>&e;</photoshop:Credit>");
        assertThat(credit(jpeg(xmpSegment(packet)))).isEmpty();
    }

    @Test
    void xmpCannotCallHome() throws Exception {
        try (ServerSocket home = new ServerSocket(0)) {
            home.setSoTimeout(1);
            String address = "http://127.0.0.1:" + home.getLocalPort() + "/x";
            credit(jpeg(xmpSegment("<!DOCTYPE x SYSTEM \"" + address + ".dtd\">" + xmp(""))));
            credit(jpeg(xmpSegment("<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "\"> %e;]>" + xmp(""))));
            credit(jpeg(xmpSegment(xmp("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + address + "'/>"))));
            org.junit.jupiter.api.Assertions.assertThrows(SocketTimeoutException.class, home::accept);
        }
    }

    @Test
    void xmpCannotMultiplyEntities() {
        String packet = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
                + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]>" + xmp("<photoshop:Credit>&c;</photoshop:Credit>");
        assertThat(credit(jpeg(xmpSegment(packet)))).isEmpty();
    }

    @Test
    void deepXmpDoesNotOverflowTheStack() {
        String deep = "<dc:a rdf:parseType='Resource'>".repeat(1200) + "</dc:a>".repeat(1200);
        assertThat(credit(jpeg(xmpSegment(xmp(deep)), iptcSegment(field(2, 110, latin("by IPTC"))))))
                .isEqualTo("by IPTC");
    }

    @Test
    void wideXmpTakesLittleTime() {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < 9000; i++) {
            wide.append("<dc:a").append(i).append(">x</dc:a").append(i).append('>');
        }
        byte[] text = join(latin("XML:com.adobe.xmp\0\0\0\0\0"), latin(xmp(wide.toString()).replace("\ufeff", "")));
        byte[] png = SampleFiles.png(5, 4, 4, chunk("iTXt", text));
        long before = cpu();
        credit(png);
        assertThat(cpu() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void compressedXmpCannotFillTheMemory() {
        byte[] bomb = SampleFiles.bytes(out -> {
            out.write(latin("XML:com.adobe.xmp\0\u0001\0\0\0"));
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
                byte[] spaces = new byte[MEGABYTE];
                for (int i = 0; i < 300; i++) {
                    deflated.write(spaces);
                }
            }
        });
        Path path = SampleFiles.write(folder, "bomb.png", SampleFiles.png(5, 4, 4, chunk("iTXt", bomb)));
        assertThat(allocated(() -> PictureFile.read(path))).isLessThan(20L * MEGABYTE);
    }

    @Test
    void exifThatNamesTheSameBytesFiveThousandTimesTakesLittleMemory() {
        byte[] exif = SampleFiles.bytes(out -> {
            out.writeBytes("MM\0*");
            out.writeInt(8);
            out.writeShort(5000);
            for (int i = 0; i < 5000; i++) {
                SampleFiles.entry(out, 0x013b + i % 2, 2, 60_000, 10);
            }
        });
        Path path = SampleFiles.write(folder, "bomb.jpg", jpeg(exifSegment(exif)));
        assertThat(allocated(() -> PictureFile.read(path))).isLessThan(20L * MEGABYTE);
    }

    @Test
    void aMegabyteOfTinyIptcFieldsTakesLittleTime() {
        byte[] many = SampleFiles.bytes(out -> {
            for (int i = 0; i < 12_000; i++) {
                out.write(field(2, 80, new byte[0]));
            }
        });
        long before = cpu();
        credit(jpeg(iptcSegment(many), iptcSegment(many), iptcSegment(many)));
        assertThat(cpu() - before).isLessThan(2_000_000_000L);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static long allocated(Runnable work) {
        work.run(); // classes are loaded now
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
