package app.dateline.proof;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An article in which nothing is wrong. */
final class Clean {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String SHA256 = "ab".repeat(32);

    static final LocalDate DAY = LocalDate.of(2026, 2, 11);

    private Clean() {}

    static Article article() {
        Edition ru = new Edition(
                Language.RU,
                "Россия испытала новый спасательный буксир",
                "Судно «Северный» прошло 400 миль в шторм.",
                new Dateline("МУРМАНСК", DAY, "ТАСС"),
                """
                Буксир «Северный» вернулся в порт, сообщили в компании **Рособоронэкспорт**. Россия построит ещё два.

                ## Что дальше

                — Судно пойдёт на север, — сказал капитан, — если позволит [погода](https://example.org/погода "прогноз").

                | Показатель | Значение |
                |:-----------|---------:|
                | Длина      |     71 м |

                > Команда из 24 человек: «Приказ „вперёд“ понят».
                """.strip(),
                "rossiya-ispytala-buksir",
                EditionState.READY,
                Map.of());
        Edition en = new Edition(
                Language.EN,
                "Russia tries out a new rescue tug",
                "The Severny sailed 400 miles through a storm.",
                new Dateline("MURMANSK", DAY, "TASS"),
                """
                The tug “Severny” is back in port, **Rosoboronexport** said. Russia will build two more.

                ## What comes next

                “The ship will go north,” the captain said, “if the [weather](https://example.org/погода "forecast") allows.”

                | Item   | Value |
                |:-------|------:|
                | Length |  71 m |

                > The crew of 24: “The order ‘ahead’ is understood.” The `код` stays as it is.
                """.strip(),
                "russia-tries-out-a-rescue-tug",
                EditionState.READY,
                Map.of());
        Picture picture = Picture.of(SHA256, "tug.jpg", "image/jpeg", 1600, 1000)
                .withCaption(new Bilingual("Буксир у причала", "The tug at its berth"))
                .withAlt(new Bilingual("Синий буксир у причала зимой", "A blue tug at a berth in winter"))
                .withCredit(new Bilingual("© Иван Петров/ТАСС", "© Ivan Petrov/TASS"))
                .withLicenceUntil(TODAY);
        return Article.create(Language.RU)
                .with(ru)
                .with(en)
                .withPictures(List.of(picture))
                .withMentions(List.of(
                        new Mention(EntityKey.country("RU"), Decision.CONFIRMED),
                        new Mention(EntityKey.company("rosoboronexport"), Decision.CONFIRMED)))
                .withSource(new Source(new Bilingual("ТАСС", "TASS"), "https://tass.ru/1"))
                .withRights(new RightsNotice(new Bilingual("ТАСС", "TASS"), Basis.OPEN_ACCESS));
    }
}
