package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.wire.Draft;
import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does the same at random to a store and to its model, and expects the same answers, also after reopening. */
class StorePropertyTest {
    private static final String[] WORDS = {
        "лёд", "Ледокол", "ледоколы", "верфь", "верфи", "Порт", "ice", "harbour", "harbours", "ЕЩЁ", "7"
    };
    private static final String[] COUNTRIES = {"NO", "RU", "FI"};

    /** An answer of the portal that is still on its way. */
    private record OnItsWay(Outgoing outgoing, long changed, String etag) {}

    @TempDir
    Path temp;

    private Random random;
    private Store store;
    private StoreModel model;
    private List<ArticleId> ids;
    private List<OnItsWay> answers;
    private long millis;
    private int etags;

    @Test
    void aStoreAnswersAsItsModelDoes() {
        run(4, 60);
    }

    @Test
    @Tag("long")
    void aStoreAnswersAsItsModelDoesForLong() {
        run(100, 120);
    }

    private void run(int rounds, int steps) {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        for (int i = 0; i < rounds; i++) {
            try {
                round(temp.resolve("profile" + i), seed + i, steps);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + (seed + i), e);
            }
        }
        System.out.printf("%d rounds of %d steps agree with the model (seed %d)%n", rounds, steps, seed);
    }

    private void round(Path folder, long seed, int steps) {
        random = new Random(seed);
        model = new StoreModel();
        answers = new ArrayList<>();
        ids = IntStream.range(0, 5).mapToObj(_ -> ArticleId.create()).toList();
        store = open(folder);
        try {
            for (int i = 0; i < steps; i++) {
                ArticleId id = one(ids);
                step(id);
                compare(id);
                compareLists();
                if (random.nextInt(steps / 3) == 0) {
                    store.close();
                    store = open(folder);
                    ids.forEach(this::compare);
                }
            }
            assertThat(store.check().problems()).isEmpty();
        } finally {
            store.close();
        }
    }

    /** Time goes on by a millisecond whenever it is looked at, so that no two saves are equally new. */
    private Store open(Path folder) {
        InstantSource ticking = () -> Instant.ofEpochMilli(1_800_000_000_000L + millis++);
        return Store.open(folder, Migrations.standard(), ticking.withZone(ZoneOffset.UTC));
    }

    private void step(ArticleId id) {
        StoreModel.Item item = model.items.get(id);
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> {
                Article text = text(id, item);
                Saved saved = store.save(text, "Анна");
                model.save(text, saved.revision());
            }
            case 4 -> {
                store.delete(id);
                model.delete(id);
            }
            case 5 -> store.ledger().outgoing(id).ifPresent(out ->
                    answers.add(new OnItsWay(out, model.items.get(id).changed, etag())));
            case 6 -> {
                if (!answers.isEmpty()) {
                    answer(answers.remove(random.nextInt(answers.size())));
                }
            }
            case 7, 8 -> receive(id, item);
            default -> {
                if (item != null && item.conflict != null) {
                    Article chosen = one(List.of(item.text, item.conflict.text(), text(id, item)));
                    store.ledger().resolve(id, chosen);
                    model.resolve(id, chosen, store.revisions(id).getFirst().id());
                }
            }
        }
    }

    private void answer(OnItsWay answer) {
        Outgoing out = answer.outgoing();
        store.ledger().sent(out.id(), out.generation(), answer.etag(), out.draft());
        model.sent(out.id(), answer.changed(), out.deleted() ? null : out.draft().revision(),
                new StoreModel.Side(answer.etag(), out.deleted() ? null : out.draft().article()));
    }

    private void receive(ArticleId id, StoreModel.Item item) {
        switch (random.nextInt(5)) {
            case 0 -> {
                store.ledger().received(List.of(new Incoming.Remove(id, etag())), null);
                model.removed(id);
            }
            case 1 -> {
                // a state that was here before comes back, as after a lost answer
                if (item != null) {
                    StoreModel.Past past = one(item.past);
                    theirs(new Draft(past.name(), past.text()), etag(), random.nextBoolean());
                }
            }
            case 2 -> {
                if (item != null && item.base != null) {
                    theirs(new Draft(name(), item.base.text()), item.base.etag(), true);
                }
            }
            default -> theirs(new Draft(name(), text(id, item)), etag(), random.nextInt(3) > 0);
        }
    }

    private void theirs(Draft draft, String etag, boolean replace) {
        ArticleId id = draft.article().id();
        store.ledger().received(
                List.of(replace ? new Incoming.Replace(draft, etag) : new Incoming.Conflict(id, etag, draft)),
                new Cursor(etag, "e"));
        boolean taken = model.items.containsKey(id)
                && model.items.get(id).past.stream().anyMatch(past -> past.name().equals(draft.revision()));
        int before = model.items.containsKey(id) ? model.items.get(id).past.size() : 0;
        model.theirs(id, new StoreModel.Side(etag, draft.article()), draft.revision(), replace);
        List<StoreModel.Past> past = model.items.get(id).past;
        if (taken && past.size() > before) {
            // the name was taken, so the store has given another one
            model.named(id, store.revisions(id).getFirst().id());
        }
        assertThat(store.ledger().cursor()).contains(new Cursor(etag, "e"));
    }

    /** Of a time that is still to come, in which nobody believes, so that what arrives last is the newest. */
    private static String name() {
        return UuidCreator.getTimeOrderedEpoch(Instant.parse("2100-01-01T00:00:00Z")).toString();
    }

    private String etag() {
        return "\"" + ++etags + "\"";
    }

    private Article text(ArticleId id, StoreModel.Item item) {
        Article text = item != null && random.nextInt(4) > 0 ? item.text : empty(id);
        return switch (random.nextInt(6)) {
            case 0 -> text;
            case 1 -> text.with(new Mention(EntityKey.country(COUNTRIES[random.nextInt(3)]), one(
                    List.of(Decision.values()))));
            default -> {
                Edition edition = text.edition(one(List.of(Language.values())));
                yield text.with(edition.withHeadline(words(3)).withBody(words(6))
                        .withState(one(List.of(EditionState.values()))));
            }
        };
    }

    private static Article empty(ArticleId id) {
        Article article = Article.create(Language.RU);
        return new Article(id, Language.RU, article.editions(), article.pictures(), article.mentions(),
                article.source(), article.rights());
    }

    private String words(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void compare(ArticleId id) {
        StoreModel.Item item = Objects.requireNonNullElseGet(model.items.get(id), StoreModel.Item::new);
        assertThat(store.find(id)).isEqualTo(model.find(id));
        assertThat(store.revisions(id))
                .extracting(revision -> new StoreModel.Past(
                        revision.id(), store.revision(revision.id()), revision.label()))
                .isEqualTo(item.past);
        assertThat(store.ledger().base(id).map(base -> new StoreModel.Side(base.etag(), base.article())).orElse(null))
                .isEqualTo(item.base);
        assertThat(store.ledger().conflict(id).map(c -> new StoreModel.Side(c.etag(), c.theirs())).orElse(null))
                .isEqualTo(item.conflict);
        Outgoing out = store.ledger().outgoing(id).orElse(null);
        assertThat(out != null).isEqualTo(item.waiting && item.conflict == null);
        if (out != null) {
            assertThat(out.deleted()).isEqualTo(item.deleted);
            assertThat(out.baseEtag()).isEqualTo(item.base == null ? null : item.base.etag());
            assertThat(item.deleted ? null : out.draft().article()).isEqualTo(item.deleted ? null : item.text);
        }
    }

    private void compareLists() {
        StoreModel.Asked asked = asked();
        ListQuery query = ListQuery.ALL
                .withText(asked.text())
                .withState(random.nextInt(4) > 0 ? null : one(List.of(EditionState.values())))
                .withLanguage(random.nextInt(3) > 0 ? null : one(List.of(Language.values())))
                .withCountry(random.nextInt(3) > 0 ? "" : COUNTRIES[random.nextInt(3)])
                .sorted(one(List.of(Sort.NEWEST, Sort.NEWEST, Sort.HEADLINE, Sort.STATE)), random.nextInt(3) == 0);
        List<Listing> list = store.list(query);
        assertThat(list).as("%s", query).extracting(Listing::id).isEqualTo(model.list(query, asked));
        assertThat(store.count(query)).isEqualTo(new Total(list.size(), true));
        assertThat(pages(query.withLimit(1 + random.nextInt(3)))).as("pages of %s", query).isEqualTo(list);
        for (Listing listing : list) {
            Article text = model.items.get(listing.id()).text;
            assertThat(listing.sync()).isEqualTo(model.sync(listing.id()));
            assertThat(listing.headline().ru()).isEqualTo(text.edition(Language.RU).headline());
            assertThat(listing.states()).hasSameSizeAs(text.editions());
        }
    }

    private StoreModel.Asked asked() {
        List<String> words = random.nextInt(3) == 0 ? List.of() : List.of(words(2).strip().split(" "));
        words = words.stream().filter(word -> !word.isEmpty()).toList();
        boolean typing = random.nextBoolean();
        if (typing && !words.isEmpty() && random.nextBoolean()) {
            List<String> shorter = new ArrayList<>(words);
            String last = shorter.removeLast();
            shorter.add(last.substring(0, 1 + random.nextInt(last.length())));
            words = shorter;
        }
        return new StoreModel.Asked(
                words, typing, random.nextInt(5) == 0 ? WORDS[random.nextInt(WORDS.length)] : "",
                random.nextInt(5) == 0 ? List.of(WORDS[random.nextInt(WORDS.length)], WORDS[random.nextInt(WORDS.length)])
                        : List.of());
    }

    private List<Listing> pages(ListQuery query) {
        List<Listing> all = new ArrayList<>();
        List<Listing> page = store.list(query);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = store.list(query.after(page.getLast().position()));
        }
        return all;
    }
}
