package app.dateline.rights.credit;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CreditLinePropertyTest {
    private static final Parties KNOWN = Parties.standard();
    private static final List<String> UNKNOWN = List.of(
            "Иван Петров", "Anna Smith", "верфь «Северный мыс»", "North Cape Shipyard", "Пётр Ёлкин-Заозёрный",
            "O’Neill", "Studio 54", "Maersk A/S", "Фото автора", "t.me/north_cape/7");
    private static final List<String> SIGNS = List.of(
            "", "© ", "© 2026 ", "Фото: ", "Photo by ", "Image source: © ", "Предоставлено: ", "courtesy of ", "(c) ");
    private static final List<String> JOINS = List.of("/", " / ", ", ", " via ", "; ", " | ", " и ", " ©", "//", " — ");

    private static String line(Random random) {
        StringBuilder line = new StringBuilder(pick(random, SIGNS));
        int parties = 1 + random.nextInt(4);
        for (int i = 0; i < parties; i++) {
            line.append(i == 0 ? "" : pick(random, JOINS)).append(i > 0 && random.nextInt(5) == 0 ? pick(random, SIGNS) : "");
            Party party = pick(random, KNOWN.all());
            line.append(switch (random.nextInt(4)) {
                case 0 -> pick(random, UNKNOWN);
                case 1 -> party.name().ru();
                case 2 -> party.name().en();
                default -> party.spellings().isEmpty() ? party.name().en() : pick(random, party.spellings());
            });
        }
        return random.nextInt(8) == 0 ? line + " 2026" : line.toString();
    }

    private static String noise(Random random, int longest) {
        String letters = "©()/,;|·:.«»“”-–— \u00a0\u202f\tаяёЁAzZ019+&@\ud83d\ude00\ud800via";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(longest); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Test
    void whatIsPrintedReadsAsItself() {
        Random random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            String text = i % 3 == 0 ? noise(random, 60) : line(random);
            for (Language language : Language.values()) {
                String printed = CreditLine.read(text, language, KNOWN).in(language);
                CreditLine again = CreditLine.read(printed, language, KNOWN);
                assertThat(again.in(language)).as("%s in %s", text, language).isEqualTo(printed);
            }
        }
    }

    @Test
    void bothSidesNameTheSamePartiesInTheSameOrder() {
        Random random = new Random(6);
        int whole = 0;
        for (int i = 0; i < 6_000; i++) {
            String text = line(random);
            Language language = CreditLine.language(text);
            CreditLine line = CreditLine.read(text, language, KNOWN);
            if (line.isKnown()) {
                whole++;
                Credit credit = Credit.read(new Bilingual(line.in(Language.RU), line.in(Language.EN)), KNOWN);
                assertThat(credit.differs()).as(text).isFalse();
                for (Language side : Language.values()) {
                    assertThat(credit.in(side).parties()).extracting(party -> party.name().in(side)).as(text)
                            .containsExactlyElementsOf(line.parties().stream().map(party -> party.name().in(side)).toList());
                }
            }
        }
        assertThat(whole).isGreaterThan(600);
    }

    @Test
    void whatNobodyKnowsIsKeptWordForWord() {
        Random random = new Random(7);
        for (int i = 0; i < 6_000; i++) {
            String name = pick(random, UNKNOWN);
            List<String> parties = new ArrayList<>(List.of(pick(random, KNOWN.all()).name().ru(), name));
            String text = pick(random, SIGNS) + String.join(pick(random, List.of("/", "; ", " / ")), parties);
            for (Language language : Language.values()) {
                assertThat(CreditLine.read(text, language, KNOWN).in(language)).as(text).contains(name);
            }
        }
    }

    @Test
    void noLetterIsLostInNoise() {
        Random random = new Random(8);
        for (int i = 0; i < 6_000; i++) {
            String text = noise(random, 80).replaceAll("(?i)via|[cс©()]", "");
            String printed = CreditLine.read(text, Language.RU, Parties.none()).in(Language.RU);
            assertThat(letters(printed)).as(text).isEqualTo(letters(text));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void aHostileLineIsReadInTimeThatGrowsWithItsLength() {
        for (String piece : List.of("/", "©", ", ", "A/", "via ", " и ", "t.me/", "© 2026 ", "фото: ", "ТАСС/", "\u00a0", "(")) {
            for (int length : new int[] {CreditLine.LONGEST, 1_000_000}) {
                String text = piece.repeat(length / piece.length());
                CreditLine line = CreditLine.read(text, Language.RU, KNOWN);
                assertThat(line.parties()).hasSizeLessThanOrEqualTo(CreditLine.LONGEST);
                assertThat(Credit.lastName(text, Language.RU, KNOWN)).isBetween(0, text.length());
            }
        }
    }

    @Test
    void aLineThatIsTooLongIsOneName() {
        String text = "ТАСС/".repeat(300);

        assertThat(CreditLine.read(text, Language.RU, KNOWN).in(Language.RU)).isEqualTo(text);
    }
}
