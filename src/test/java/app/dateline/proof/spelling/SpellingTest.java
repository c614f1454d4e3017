package app.dateline.proof.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.proof.spelling.Reader.Misspelling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a word, what for a misspelt one, and what is offered in its place. */
class SpellingTest {
    private static final Speller STANDARD = Spellers.standard();

    private static List<String> misspelt(Speller speller, Language language, String text) {
        return speller.reader(language).read(text).stream().map(Misspelling::word).toList();
    }

    private static List<String> misspelt(Language language, String text) {
        return misspelt(STANDARD, language, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Гидросамолётами и гидросамолетами, вертолётов, по-прежнему на северо-востоке военно-морской базы.",
        "Российско-китайский научно-исследовательский спутник-ретранслятор; кое-кто из-за чего-нибудь.",
        "В Мьянме, Кот-д’Ивуаре и Буркина-Фасо; с Роскосмосом и Рособоронэкспортом, сообщил Интерфакс.",
        "НАТО, США, ТАСС, МиГ-29, Су-35С, НАТОвский, 25-й, 3D, IT-специалист, АО «ОСК».",
        "Беспилотники и дроны Минобороны, пресс-службой госкорпорации, импортозамещения на 5 млн руб.",
        "Пишите на example@site.ru, @канал, #хэштегг, файл отчётт.docx или отчётт_2.",
        "Еще и ещё, ее и её, «самолёт» и «самолет»."
    })
    void russianThatIsRightIsLeftAlone(String text) {
        assertThat(misspelt(Language.RU, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The ministry's aircraft don’t fly; it’s well-known, isn't it? The vessels' crews were aboard.",
        "Defence and defense, colour and color, organisation, travelled, programme, the centre's manoeuvres.",
        "Moscow, Beijing, Rosoboronexport and Myanmar’s government, TASS said on the 25th.",
        "iPhone, NATO, MiG-29, example.org, someone@example.org, #hashtagg, https://exampel.org"
    })
    void englishThatIsRightIsLeftAlone(String text) {
        assertThat(misspelt(Language.EN, text.replaceAll("https://\\S+", ""))).isEmpty();
    }

    @Test
    void aMisspeltWordIsFoundWithItsPlace() {
        List<Misspelling> found = STANDARD.reader(Language.RU).read("Всё верно.\nЗдесь агенство\nи Росийская.");

        assertThat(found).containsExactly(new Misspelling(17, 25, "агенство"), new Misspelling(28, 37, "Росийская"));
    }

    @Test
    void aCountryInSmallLettersIsMisspelt() {
        assertThat(misspelt(Language.RU, "Поехал в мьянму.")).containsExactly("мьянму");
    }

    @Test
    void aWordOfOnesOwnIsKnownInAllItsForms() {
        Speller own = Spellers.with(Language.RU, "термоплан");

        assertThat(misspelt(own, Language.RU, "Термопланами и термоплане")).isEmpty();
        assertThat(misspelt(Language.RU, "термопланами")).containsExactly("термопланами");
    }

    @Test
    void aNameOfOnesOwnNeedsItsCapital() {
        Speller own = Spellers.with(Language.RU, "Аэрограндия");

        assertThat(misspelt(own, Language.RU, "Аэрограндией, аэрограндией")).containsExactly("аэрограндией");
    }

    @Test
    void aSuggestionHasTheCapitalAndTheApostropheOfTheWord() {
        assertThat(STANDARD.suggest("Агенство", Language.RU)).startsWith("Агентство");
        assertThat(STANDARD.suggest("dont’t", Language.EN)).contains("don’t");
    }

    @Test
    void theRightWordIsAmongTheFirstThreeForCommonMisspellings() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> pairs = new String(
                        getClass().getResourceAsStream("misspellings.txt").readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (String pair : pairs) {
            Language language = Language.of(pair.substring(0, 2)).orElseThrow();
            String[] words = pair.substring(3).split(" ");
            assertThat(misspelt(language, words[0])).as(pair).isNotEmpty();
            List<String> offered = STANDARD.suggest(words[0], language).stream()
                    .limit(3)
                    .map(WordLists::folded)
                    .toList();
            if (!offered.contains(WordLists.folded(words[1]))) {
                missed.add(pair + ": " + offered);
            }
        }
        System.out.printf("Misspellings with the right word among the first three: %d of %d; not %s%n",
                pairs.size() - missed.size(), pairs.size(), missed);
        assertThat(missed.size()).isLessThanOrEqualTo(pairs.size() / 10);
    }

    @Test
    void aKeyCostsOneParagraph() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String words = "Судно вышло в порт и вернулось агенство росийский самолёт команда море берег ";
        List<String> text = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            text.add(words + "слово".repeat(1 + random.nextInt(3)) + i);
        }
        Reader reader = STANDARD.reader(Language.RU);
        for (int key = 0; key < 30; key++) {
            int place = random.nextInt(text.size());
            text.set(place, text.get(place) + (random.nextBoolean() ? " агенство" : "а"));
            long before = reader.paragraphsRead();
            String all = String.join("\n", text);

            List<Misspelling> found = reader.read(all);
            reader.turn();

            assertThat(found).as("seed %d", seed).isEqualTo(STANDARD.reader(Language.RU).read(all));
            if (key > 0) {
                assertThat(reader.paragraphsRead() - before).as("seed %d", seed).isEqualTo(1);
            }
        }
    }

    @Test
    void aWordTakesMicroseconds() {
        String text = STANDARD.suggest("агенство", Language.RU).stream().collect(Collectors.joining(" "))
                + " В среду судно вышло из порта и направилось на северо-восток, сообщила пресс-служба министерства";
        Reader warm = STANDARD.reader(Language.RU);
        for (int i = 0; i < 300; i++) {
            warm.read(text + " " + i);
        }
        long words = 0;
        long start = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            Reader reader = STANDARD.reader(Language.RU); // one that has seen no word yet
            words += Tokens.of(text, Language.RU).size();
            reader.read(text);
        }
        double micros = (System.nanoTime() - start) / 1000.0 / words;
        System.out.printf("A word looked up for the first time: %.1f µs%n", micros);
        assertThat(micros).isLessThan(1000);
    }
}
