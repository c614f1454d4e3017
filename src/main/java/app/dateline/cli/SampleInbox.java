package app.dateline.cli;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.store.Arrival;
import app.dateline.store.Feed;
import app.dateline.store.FeedReading;
import app.dateline.store.Inbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Feeds and stories to draw an inbox with; nothing is fetched. */
final class SampleInbox {
    private SampleInbox() {}

    /** @param headline of a story that came so many minutes ago */
    private record Story(Language language, int minutes, String headline, String lead, String body) {
        Arrival arrival(String host, int number, Instant now) {
            String link = "https://" + host + "/" + number;
            // the same story in two feeds has one key
            return new Arrival(
                    link, link, host + "/" + number, headline, Optional.of(now.minus(Duration.ofMinutes(minutes))), language,
                    headline, lead, body);
        }
    }

    private static final Story SHARED = new Story(
            Language.RU, 12, "Плавучий док вернулся в Мурманск после ремонта", "Док снова примет суда в марте.",
            """
            МУРМАНСК, 11 февраля. /ТАСС/. Плавучий док, который ремонтировали полтора года, вернулся к причалу судоремонтного \
            завода. Буксиры вели его двое суток.

            «Первое судно поставим в док в середине марта», — сказал начальник причала. По его словам, очередь расписана до осени.

            Док может поднять суда длиной до 180 метров. Раньше их приходилось отправлять на ремонт в другие порты.""");

    private static final List<Story> RUSSIAN = List.of(
            SHARED,
            new Story(Language.RU, 3, "Гидрографы нанесли на карту новый пролив у Новой Земли", "", "Пролив открылся после отступления ледника."),
            new Story(Language.RU, 48, "На верфи начали резать сталь для спасательного судна", "", "Судно спустят на воду через два года."),
            new Story(Language.RU, 95, "Лоцманы Архангельска перешли на зимний график", "", "Суда идут по каналу только днём."));

    private static final List<Story> ENGLISH = List.of(
            new Story(Language.EN, 7, "Harbour pilots test a drone that measures ice ahead of ships", "", "LONDON, Feb 11 (Reuters) - The drone flies a mile ahead of the ship."),
            new Story(Language.EN, 31, "Two ports agree to share tugs in winter", "", "The tugs will move where the ice is."),
            new Story(Language.EN, 140, "A lighthouse gets its lamp back after a century", "", "The lamp was found in a museum store."));

    static void into(Inbox inbox, Instant now) {
        fill(inbox, "port-gazette.example", "Портовая газета", RUSSIAN, now);
        fill(inbox, "sea-wire.example", "Sea Wire", ENGLISH, now);
        fill(inbox, "north-news.example", "Новости Севера", List.of(SHARED), now);
        Feed broken = inbox.add("https://quay.example/rss", "Quay Digest", "");
        inbox.failed(broken.number(), Message.of("intake.failure.feed-busy", "quay.example", 503), now.plus(Duration.ofHours(20)));
    }

    private static void fill(Inbox inbox, String host, String title, List<Story> stories, Instant now) {
        Feed feed = inbox.add("https://" + host + "/rss", title, "");
        List<Arrival> arrivals = new ArrayList<>();
        for (Story story : stories) {
            arrivals.add(story.arrival(host, arrivals.size() + 1, now));
        }
        inbox.read(feed.number(), new FeedReading(feed.address(), title, "", "", "", arrivals, now.plus(Duration.ofHours(20))));
    }
}
