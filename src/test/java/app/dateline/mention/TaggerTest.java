package app.dateline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.BilingualList;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TaggerTest {
    private static final Gazetteer GAZETTEER = Known.GAZETTEER;
    private static final Tagger TAGGER = Known.TAGGER;

    @Test
    void aCompanyThatAnEditorAddedIsFoundAtOnceInAllItsForms() {
        EntityKey key = EntityKey.company("sever-aero");
        Entity added = new Entity(key, new Bilingual("Северные аэросистемы", "Northern Aero Systems"),
                List.of("Севераэро"), List.of("NAS Aero"), "RU");
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(added)));
        assertThat(found(tagger, "Контракт «Северных аэросистем» с «Севераэро» и Китаем", Language.RU))
                .containsExactly("Северных аэросистем=sever-aero", "Севераэро=sever-aero", "Китаем=CN");
        assertThat(found(tagger, "Northern Aero Systems, or NAS Aero, of Russia", Language.EN))
                .containsExactly("Northern Aero Systems=sever-aero", "NAS Aero=sever-aero", "Russia=RU");
        assertThat(found(TAGGER, "Northern Aero Systems", Language.EN)).isEmpty();
    }

    @Test
    void aNewsroomsOwnNameIsBelievedBeforeTheStarterListAndItsBlockedPhrases() {
        Entity agency = new Entity(EntityKey.company("rossiya-segodnya"), new Bilingual("Россия сегодня", "Rossiya Segodnya"),
                List.of(), List.of("Bank of England"), "RU");
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(agency)));
        assertThat(found(tagger, "Агентство «Россия сегодня» сообщило", Language.RU)).containsExactly("Россия сегодня=rossiya-segodnya");
        assertThat(found(tagger, "The Bank of England said", Language.EN)).containsExactly("Bank of England=rossiya-segodnya");
    }

    @Test
    void atWhichSpacesALineMayBreakIsNoDifference() {
        for (String space : List.of(" ", "\u00a0", "\u202f")) {
            assertThat(found(TAGGER, "The United" + space + "Kingdom and South" + space + "Korea", Language.EN)).hasSize(2);
            assertThat(found(TAGGER, "В" + space + "Южной" + space + "Корее и" + space + "Норвегии", Language.RU)).hasSize(2);
        }
    }

    @Test
    void aCountryThatTheNewsroomChangedKeepsTheRulesOfItsNames() {
        Entity georgia = GAZETTEER.entity(EntityKey.country("GE")).orElseThrow();
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(georgia.withAlias(Language.EN, "Sakartvelo"))));
        assertThat(found(tagger, "Sakartvelo and Tbilisi", Language.EN)).contains("Sakartvelo=GE");
        String atlanta = "Atlanta, the capital of the state of Georgia, and its county sheriff";
        assertThat(tagger.tag(atlanta, Language.EN)).isEqualTo(TAGGER.tag(atlanta, Language.EN));
    }

    @Test
    void aNameThatTheNewsroomTookAwayIsNotFoundInAnyCase() {
        Entity rostec = GAZETTEER.entity(EntityKey.company("rostec")).orElseThrow();
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(rostec.withAliases(Language.RU, List.of()))));
        assertThat(found(tagger, "Доклад Ростеха о Ростехнологиях", Language.RU)).containsExactly("Ростеха=rostec");
        assertThat(found(TAGGER, "Доклад Ростеха о Ростехнологиях", Language.RU)).hasSize(2);
    }

    @Test
    void aNameThatTheNewsroomDoubtsIsAHintInEveryCase() {
        Entity norway = GAZETTEER.entity(EntityKey.country("NO")).orElseThrow();
        Entity doubted = norway.withDoubted(new BilingualList(List.of("Норвегия"), List.of()));
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(doubted)));
        assertThat(tagger.tag("Порты Норвегии и норвежский флот", Language.RU))
                .extracting(Hit::evidence)
                .containsExactly(Evidence.WEAK, Evidence.ADJECTIVE);
    }

    @Test
    void whatNamesAnEntityThatWasMergedNamesTheOneThatTookItsPlace() {
        Entity rostec = GAZETTEER.entity(EntityKey.company("rostec")).orElseThrow();
        Gazetteer merged = GAZETTEER.with(List.of(rostec.withMergedInto("uac")));
        assertThat(found(new Tagger(merged), "Доклад Ростеха", Language.RU)).containsExactly("Ростеха=uac");
        assertThat(merged.meant(rostec.key())).isEqualTo(EntityKey.company("uac"));
        assertThat(merged.search("Ростех", 20)).doesNotContain(rostec);
        Entity back = GAZETTEER.entity(EntityKey.company("uac")).orElseThrow().withMergedInto("rostec");
        assertThat(merged.with(List.of(back)).meant(rostec.key())).isEqualTo(rostec.key());
    }

    @Test
    void adjectivesAndFormerNamesOfTheNewsroomAreFoundInAllTheirForms() {
        Entity yard = company("north-yard", "Северная верфь", "North Yard")
                .withAdjectives(new BilingualList(List.of("северянский"), List.of("Northyardian")))
                .withFormerNames(new BilingualList(List.of("Полярный завод"), List.of("Polar Plant")));
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(yard)));
        assertThat(found(tagger, "О северянских судах и Полярном заводе", Language.RU))
                .containsExactly("северянских=north-yard", "Полярном заводе=north-yard");
        assertThat(found(tagger, "Northyardian ships of the Polar Plant", Language.EN)).hasSize(2);
    }

    @Test
    void ownEntitiesAddUp() {
        Entity one = company("one", "Первый завод дронов", "First Drone Plant");
        Entity two = company("two", "Второй завод дронов", "Second Drone Plant");
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(one)).with(List.of(two)));
        assertThat(found(tagger, "На Первом заводе дронов и Втором заводе дронов тихо", Language.RU))
                .containsExactly("Первом заводе дронов=one", "Втором заводе дронов=two");
    }

    @Test
    void namesThatAnEditorTypedWithMarksOrSignsDoNoHarm() {
        Entity odd = company("odd", "*{}?«» – ", "()[]*+?");
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(odd, company("empty", "", ""), company("dash", "–", "-"))));
        assertThat(found(tagger, "Россия – и «Китай» *{}?", Language.RU)).containsExactly("Россия=RU", "Китай=CN");
    }

    @Test
    void everyNameOfEveryEntityIsFoundAsItsOwn() {
        List<String> lost = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : GAZETTEER.all(kind)) {
                for (Language language : Language.values()) {
                    List<String> names = new ArrayList<>(entity.aliases(language));
                    names.add(entity.name().in(language));
                    for (String name : names) {
                        String said = kind == EntityKind.COUNTRY ? "" : language == Language.RU ? "компания " : "company ";
                        String text = (language == Language.RU ? "так сказала " : "that was said by ") + said + name;
                        if (TAGGER.tag(text, language).stream().noneMatch(hit -> hit.entity().equals(entity.key()))) {
                            lost.add(text);
                        }
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void offsetsAreUtf16UnitsOfTheTextAsGiven() {
        String text = "🚀 Пуск\u00a0в  Ки\u00adтае и   Новой\u00a0\n Зеландии.";
        assertThat(found(TAGGER, text, Language.RU)).containsExactly("Ки\u00adтае=CN", "Новой\u00a0\n Зеландии=NZ");
        assertThat(TAGGER.tag(text, Language.RU).getFirst().start()).isEqualTo(text.indexOf("Ки"));
    }

    @Test
    void lettersComposedOfTwoCharactersAreRead() {
        assertThat(TAGGER.tag(java.text.Normalizer.normalize("Йемен, Китай", java.text.Normalizer.Form.NFD), Language.RU)).hasSize(2);
    }

    @Test
    @Timeout(60)
    void textsAndNamesMadeToBeSlowAreNot() {
        Entity slow = company("slow", "Сталь и соль и ".repeat(12) + "боль", "A".repeat(100_000));
        Tagger tagger = new Tagger(GAZETTEER.with(List.of(slow)));
        for (String text : List.of("English and ", "Russia.", "«Алмаз – Антей» ", "(\"'", "US ", "на английском, ", "Georgia Reed ",
                "Сталь и соль и ")) {
            for (Language language : Language.values()) {
                tagger.tag(text.repeat(300_000 / text.length()), language);
            }
        }
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(TAGGER.tag("", Language.RU)).isEmpty();
        assertThat(TAGGER.tag("\n\n  \u00ad", Language.EN)).isEmpty();
    }

    @Test
    void hitsNeverOverlapAndStandAtWordBoundariesWhateverTheText() {
        Random random = new Random(20261124);
        String[] bits = {"Россия", "США", "Georgia", "Jordan", "сша", "US", "«Алмаз – Антей»", "Boeing", "737", " ", " ", " ", "-", "–",
            "«", "»", "\"", ".", ",", "\n", "\n\n", "\u00a0", "\u00ad", "\u0301", "и", "a", "Ё", "ё", "🚀", "\uD83D", "İ", "ı", "ß", "0",
            "американо-", "Sino-", "$", "@", "https://", "Новая", "Зеландия", "the", "States", "Того", "на", "английском", "English", "in"};
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(random.nextInt(8) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : bits[random.nextInt(bits.length)]);
            }
            for (Language language : Language.values()) {
                check(text.toString(), language);
            }
        }
    }

    private static void check(String text, Language language) {
        int end = 0;
        for (Hit hit : TAGGER.tag(text, language)) {
            assertThat(hit.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(hit.end()).as(text).isGreaterThan(hit.start()).isLessThanOrEqualTo(text.length());
            assertThat(hit.confidence()).isPositive().isLessThanOrEqualTo(1);
            assertThat(GAZETTEER.entity(hit.entity())).isPresent();
            assertThat(isInside(text, hit.start())).as("begins inside a word: " + text).isFalse();
            assertThat(isInside(text, hit.end())).as("ends inside a word: " + text).isFalse();
            end = hit.end();
        }
    }

    private static boolean isInside(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    private static Entity company(String id, String ru, String en) {
        return new Entity(EntityKey.company(id), new Bilingual(ru, en), List.of(), List.of(), "");
    }

    private static List<String> found(Tagger tagger, String text, Language language) {
        return tagger.tag(text, language).stream().map(hit -> hit.surface(text) + "=" + hit.entity().code()).toList();
    }

    @Test
    void aPlaceIsRightWhateverSpacesAccentsAndBreaksStandBeforeIt() {
        java.util.Random random = new java.util.Random(3);
        String[] between = {" ", "  ", "  \n", "\n\n", " \n \n", "а\u0301б", "сло\u00adво", "\u00a0", ".", "и", "\r\n\r\n", "\t\n"};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            int names = 0;
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(between[random.nextInt(between.length)]);
                if (random.nextInt(4) == 0) {
                    text.append("\n\nНорвегия. ");
                    names++;
                }
            }
            String whole = text.toString();
            assertThat(Known.TAGGER.tag(whole, Language.RU))
                    .as("%s", whole.replace("\n", "\\n"))
                    .hasSize(names)
                    .allMatch(hit -> hit.surface(whole).equals("Норвегия"));
        }
    }
}
