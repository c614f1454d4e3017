package app.dateline.picture;

import static app.dateline.picture.SampleFiles.CYRILLIC;
import static app.dateline.picture.SampleFiles.chunk;
import static app.dateline.picture.SampleFiles.exif;
import static app.dateline.picture.SampleFiles.exifSegment;
import static app.dateline.picture.SampleFiles.field;
import static app.dateline.picture.SampleFiles.iptcSegment;
import static app.dateline.picture.SampleFiles.join;
import static app.dateline.picture.SampleFiles.latin;
import static app.dateline.picture.SampleFiles.xmp;
import static app.dateline.picture.SampleFiles.xmpSegment;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a few wrong bytes make of a file, it is read or refused with a {@link Failure}, within two seconds of the
 * processor's time, and of what is read a print and a rendition are made (decoded, scaled, turned, written around) that
 * say what is known and can be read again. The long one, in the memory that has to suffice:
 * {@code mvn test -Plong -Dtest=PictureFuzzTest -Dtest.heap=512m}; for as long as there is time, with
 * {@code -Dfuzz.minutes=10}.
 */
class PictureFuzzTest {
    private static final List<byte[]> SEEDS = seeds();

    private static final Picture KNOWN = Picture.of("", "mutated", "", 0, 0)
            .withCredit(new Bilingual("© ТАСС", "© TASS"))
            .withCaption(new Bilingual("Подпись", "A caption"))
            .withCreator("A; B")
            .withCopyrightNotice("© 2026")
            .withLicensorUrl("https://example.org/licence");

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void threeThousandMutatedFilesAreReadOrRefused() {
        fuzz(1, 3_000);
    }

    @Test
    @Tag("long")
    void fiftyThousandMutatedFilesAreReadOrRefused() {
        fuzz(Long.getLong("fuzz.seed", 2), 50_000);
    }

    private void fuzz(long seed, int files) {
        Random random = new Random(seed);
        Path print = folder.resolve("print");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(Long.getLong("fuzz.minutes", 24 * 60));
        Rendition[] renditions = Rendition.values();
        int read = 0;
        int seen = 0;
        for (int i = 0; i < files && System.nanoTime() < end; i++) {
            seen++;
            byte[] bytes = mutated(SEEDS.get(i % SEEDS.size()), random);
            Path path = SampleFiles.write(folder, "mutated", bytes);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try {
                PictureFile.read(path);
                Thumbnail.of(path, 64, 64);
                Print.write(path, KNOWN, Language.RU, print);
                assertThat(PictureFile.read(print).licensorUrl()).isEqualTo(KNOWN.licensorUrl());
                Print.write(path, KNOWN, Language.RU, renditions[i / SEEDS.size() % renditions.length], print);
                assertThat(PictureFile.read(print).licensorUrl()).isEqualTo(KNOWN.licensorUrl());
                read++;
            } catch (Failure _) {
                // a fair answer
            } catch (Throwable e) {
                throw new AssertionError("file " + i + " of seed " + seed, e);
            }
            assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before)
                    .as("nanoseconds for file %d of seed %d", i, seed)
                    .isLessThan(2_000_000_000L);
        }
        System.out.printf("%d mutated files, %d of them read and printed, at most %d MB%n",
                seen, read, Runtime.getRuntime().maxMemory() >> 20);
        assertThat(read).as("files that were read").isBetween(seen / 20, seen - seen / 20);
    }

    private static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            int at = random.nextInt(bytes.length - 8);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xff : 0);
                case 3 -> bytes[at % 600] = (byte) random.nextInt(256); // headers lie in front
                case 4 -> Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0x7f : 0xff));
                default -> System.arraycopy(seed, random.nextInt(seed.length - 8), bytes, at, 8);
            }
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(1, bytes.length)) : bytes;
    }

    private static List<byte[]> seeds() {
        String packet = xmp("<photoshop:Credit>© ТАСС</photoshop:Credit><dc:creator><rdf:Seq><rdf:li>Ф</rdf:li></rdf:Seq></dc:creator>");
        byte[] iim = join(field(2, 110, "© Минобороны".getBytes(CYRILLIC)), field(2, 120, latin("A caption")));
        byte[] xmpChunk = join(latin("XML:com.adobe.xmp\0\0\0\0\0"), packet.getBytes(UTF_8));
        return List.of(
                SampleFiles.jpeg(exifSegment(exif(6, "A", "B")), iptcSegment(iim), xmpSegment(packet)),
                SampleFiles.encoded(SampleFiles.flag(40, 30, 1), "jpeg"),
                // larger than what is made of them, so that they are scaled as well as turned
                SampleFiles.jpeg(SampleFiles.flag(500, 700, 1), exifSegment(exif(8, "A", "B")), xmpSegment(packet)),
                SampleFiles.encoded(SampleFiles.flag(700, 450, 2), "png"),
                SampleFiles.png(40, 30, 30, chunk("iTXt", xmpChunk), chunk("eXIf", exif(1, "A", "B"))),
                SampleFiles.encoded(SampleFiles.flag(40, 30, 2), "png"),
                SampleFiles.encoded(SampleFiles.flag(40, 30, 1), "gif"),
                SampleFiles.webp(1, 1, SampleFiles.riff("XMP ", packet.getBytes(UTF_8)), SampleFiles.riff("EXIF", exif(3, "A", "B"))),
                SampleFiles.WEBP_LOSSY,
                SampleFiles.WEBP_LOSSLESS,
                SampleFiles.WEBP_ALPHA,
                SampleFiles.telltales().get("image/jpeg"),
                SampleFiles.telltales().get("image/png"),
                SampleFiles.telltales().get("image/webp"),
                SampleFiles.telltales().get("image/gif"));
    }
}
