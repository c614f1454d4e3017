package app.dateline.portal;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Stories that never happened. */
public final class Samples {
    public static final byte[] PICTURE = picture(1200, 675);
    public static final String PICTURE_SHA256 = sha256(PICTURE);

    private Samples() {}

    /** In both languages, first written in Russian, with a picture and everything that a page can have. */
    public static Article lighthouse() {
        return new Article(
                        ArticleId.create(),
                        Language.RU,
                        Map.of(),
                        List.of(),
                        List.of(),
                        new Source(new Bilingual("Вестник гаваней", "Harbour Herald"), "https://example.org/news/1?a=1&b=2"),
                        new RightsNotice(new Bilingual("Вестник гаваней", "Harbour Herald"), Basis.OPEN_ACCESS))
                .with(Edition.empty(Language.RU)
                        .withHeadline("Верфь «Тихий залив» испытала плавучий маяк")
                        .withLead("Маяк высотой 31 метр отбуксируют к проливу весной 2027 года")
                        .withDateline(new Dateline("МУРМАНСК", LocalDate.of(2026, 11, 24), "ВГ"))
                        .withBody(
                                """
                                Плавучий маяк нового проекта прошёл швартовные испытания, сообщили на верфи. Заказ для \
                                Норвегии и Финляндии выполняет «Тихий залив» вместе с Boeing.

                                ## Что дальше

                                Стоимость проекта — 2,4 млрд рублей. «Мы идём по графику», — сказал директор верфи.

                                | Этап | Срок |
                                |:-----|-----:|
                                | Буксировка | март |
                                | Ввод | май |

                                Первый маяк серии работает с 2024 года[^1].

                                [^1]: По данным верфи.
                                """))
                .with(Edition.empty(Language.EN)
                        .withHeadline("Quiet Bay yard tests a floating lighthouse")
                        .withLead("The 31-metre lighthouse will be towed to the strait in spring 2027")
                        .withDateline(new Dateline("MURMANSK", LocalDate.of(2026, 11, 24), "HH"))
                        .withBody(
                                """
                                A floating lighthouse of a new design has passed its mooring trials, the yard said. The \
                                order for Norway and Finland is being filled by Quiet Bay together with Boeing.

                                ## What comes next

                                The project is worth 2.4 billion rubles. “We are on schedule,” the yard’s director said.

                                | Stage | Date |
                                |:------|-----:|
                                | Towing | March |
                                | Service | May |

                                The first lighthouse of the series has been at work since 2024[^1].

                                [^1]: According to the yard.
                                """))
                .withPictures(List.of(picture()))
                .with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED))
                .with(new Mention(EntityKey.country("FI"), Decision.CONFIRMED))
                .with(new Mention(EntityKey.country("SE"), Decision.REJECTED))
                .with(new Mention(EntityKey.company("boeing"), Decision.CONFIRMED));
    }

    public static Picture picture() {
        return Picture.of(PICTURE_SHA256, "lighthouse.png", "image/png", 1200, 675)
                .withCaption(new Bilingual("Маяк у причала перед испытаниями.", "The lighthouse at its berth before the trials."))
                .withAlt(new Bilingual("Белый маяк на понтоне", "A white lighthouse on a pontoon"))
                .withCredit(new Bilingual("© Пресс-служба верфи «Тихий залив»", "© Press Service of the Quiet Bay Shipyard"));
    }

    /** In one language, with as little as may be published. */
    public static Article note(Language language, String headline) {
        Article article = Article.create(language);
        return article.with(article.edition(language)
                        .withHeadline(headline)
                        .withBody(language == Language.RU ? "Подробности позже." : "Details will follow."))
                .withRights(new RightsNotice(new Bilingual("Редакция", "The newsroom"), Basis.OWN));
    }

    /** The same in both languages. */
    public static Article notes(String ru, String en) {
        return note(Language.RU, ru).with(note(Language.EN, en).edition(Language.EN));
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0x2f4d63), width, height / 2f, new Color(0x9fbcc6)));
        g.fillRect(0, 0, width, height);
        g.setPaint(new GradientPaint(0, height * 0.62f, new Color(0x3b5a60), 0, height, new Color(0x1d2f36)));
        g.fillRect(0, (int) (height * 0.62), width, height);
        g.setColor(new Color(0xeee9dd));
        int x = (int) (width * 0.64);
        g.fillPolygon(
                new int[] {x - 46, x - 26, x + 26, x + 46},
                new int[] {height * 70 / 100, height * 24 / 100, height * 24 / 100, height * 70 / 100}, 4);
        g.setColor(new Color(0xa23b2e));
        g.fillRect(x - 38, height * 44 / 100, 76, height * 9 / 100);
        g.fillRect(x - 30, height * 18 / 100, 60, height * 6 / 100);
        g.setColor(new Color(0x2b2f33));
        g.fillRect(x - 150, height * 70 / 100, 300, height * 4 / 100);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
