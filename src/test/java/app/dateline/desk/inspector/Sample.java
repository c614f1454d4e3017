package app.dateline.desk.inspector;

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

/** An invented story as it may lie on the desk half finished. */
final class Sample {
    private Sample() {}

    /** @param sha256 of its picture */
    static Article article(String sha256) {
        Edition ru = Edition.empty(Language.RU)
                .withHeadline("Верфь «Северный мыс» спустила на воду второй ледокол")
                .withLead("Судно длиной 145 метров достроят к осени 2027 года")
                .withDateline(new Dateline("МУРМАНСК", LocalDate.of(2026, 11, 24), "ТАСС"))
                .withState(EditionState.EDITING)
                .withBody("""
                        Второй ледокол серии спущен на воду, сообщили на верфи. На церемонию прибыли гости из Индии.

                        Заказ для Норвегии и Финляндии выполняет «Северный мыс» вместе с Rheinmetall и «Ростехом».

                        Стоимость проекта - 18,4 млрд рублей, испытания начнутся в акватории в марте. В Москве довольны.

                        «Мы идём по графику», — сказал директор верфи. Норвежские моряки уже учатся.
                        """);
        Edition en = Edition.empty(Language.EN)
                .withHeadline("North Cape yard floats out its second icebreaker")
                .withLead("The 145-metre ship is due for completion in autumn 2027")
                .withDateline(new Dateline("MURMANSK", LocalDate.of(2026, 11, 24), "TASS"))
                .withState(EditionState.TRANSLATING)
                .withSlug("north-cape-second-icebreaker")
                .withBody("""
                        The second icebreaker of the series has been floated out, the yard said.

                        The order for Norway and Finland is being filled by "North Cape" together with Rheinmetall.

                        The project is worth 14.8 billion rubles; trials begin in the water area в марте.
                        """);
        Picture picture = Picture.of(sha256, "DSC_4471-icebreaker-slipway.jpg", "image/jpeg", 1600, 1016)
                .withCaption(new Bilingual("Ледокол на стапеле", "The icebreaker on the slipway"))
                .withAlt(new Bilingual("Корпус судна с высоким носом стоит на стапеле под серым небом", ""))
                .withCredit(new Bilingual("© Пресс-служба верфи «Северный мыс»", ""))
                .withCreator("Ivan Petrov")
                .withCopyrightNotice("© 2026 North Cape Shipyard")
                .withLicenceUntil(LocalDate.of(2028, 1, 1));
        return Article.create(Language.RU)
                .withPictures(java.util.List.of(picture))
                .with(ru)
                .with(en)
                .with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED))
                .with(new Mention(EntityKey.country("FI"), Decision.CONFIRMED))
                .with(new Mention(EntityKey.company("rheinmetall"), Decision.CONFIRMED))
                .with(new Mention(EntityKey.country("RU"), Decision.REJECTED))
                .withSource(new Source(new Bilingual("ТАСС", "TASS"), "https://tass.example/armiya-i-opk/2026-11-24"))
                .withRights(new RightsNotice(
                        new Bilingual("Пресс-служба верфи «Северный мыс»", "Press Service of the North Cape Shipyard"),
                        Basis.OPEN_ACCESS));
    }
}
