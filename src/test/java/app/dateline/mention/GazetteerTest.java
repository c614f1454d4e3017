package app.dateline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Known.GAZETTEER;

    /** The members of the United Nations by their ISO codes. */
    private static final String UNITED_NATIONS = """
            AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM
            CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS
            IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD
            MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN
            RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN
            YE ZM ZW""";

    @Test
    void everyMemberOfTheUnitedNationsIsKnown() {
        Set<String> members = Set.of(UNITED_NATIONS.split("\\s+"));
        assertThat(members).hasSize(193);
        assertThat(codes()).containsAll(members);
    }

    @Test
    void itsCountriesAreThoseOfIso3166AndKosovo() {
        Set<String> iso = new TreeSet<>(Set.of(Locale.getISOCountries()));
        iso.add("XK");
        assertThat(codes()).isEqualTo(iso);
    }

    @Test
    void everyCountryHasARussianNameInCyrillicAndAnEnglishOneInLatin() {
        assertThat(GAZETTEER.all(EntityKind.COUNTRY)).allSatisfy(country -> {
            assertThat(country.name().ru()).matches("[А-ЯЁ][А-Яа-яЁё’,() –-]+");
            assertThat(country.name().en()).matches("[\\p{IsLatin}’.,() -]+");
        });
    }

    @Test
    void everyNameOfCldrIsKnownAsTheCountrysOwn() {
        // CLDR tells these apart by brackets, which no text does
        Set<String> bracketed = Set.of("HK en", "HK ru", "MO en", "MO ru", "MM en", "MM ru", "VG ru", "VI ru", "UM ru");
        var unknown = new TreeMap<String, String>();
        for (Language language : Language.values()) {
            for (String code : Locale.getISOCountries()) {
                String name = ULocale.getDisplayCountry("und_" + code, ULocale.forLanguageTag(language.code()));
                List<String> known = GAZETTEER.entity(EntityKey.country(code)).map(country -> names(country, language)).orElseThrow();
                String whole = name.replace("о-ва", "острова").replace("о-в", "остров").replace(" - ", "-").replace("Св.", "Святой")
                        .replace("&", "and");
                if (!bracketed.contains(code + " " + language.code()) && !known.contains(Folded.key(whole))) {
                    unknown.put(code + " " + language.code(), whole);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void thereAreAtLeastFourHundredCompaniesEachWithBothNamesAndACountry() {
        List<Entity> companies = GAZETTEER.all(EntityKind.COMPANY);
        assertThat(companies).hasSizeGreaterThan(400);
        assertThat(companies).allSatisfy(company -> {
            assertThat(company.key().code()).matches("[a-z0-9-]+");
            assertThat(company.name().ru()).isNotBlank().doesNotContain("*", "{", "?");
            assertThat(company.name().en()).matches("[\\p{IsLatin}0-9&.,/’' -]+");
            assertThat(codes()).contains(company.country());
        });
    }

    @Test
    void noNameOfACompanyIsGivenToTwo() {
        Set<String> taken = new HashSet<>();
        for (Language language : Language.values()) {
            taken.clear();
            for (Entity company : GAZETTEER.all(EntityKind.COMPANY)) {
                for (String name : Set.copyOf(names(company, language))) {
                    assertThat(taken.add(name)).as(company.key().code() + " " + company.name()).isTrue();
                }
            }
        }
    }

    @Test
    void searchFindsByTheBeginningOfAnyWordInEitherLanguage() {
        assertThat(codes(GAZETTEER.search("великоб", 5))).containsExactly("GB");
        assertThat(codes(GAZETTEER.search("KINGDOM", 5))).contains("GB", "SA");
        assertThat(codes(GAZETTEER.search("объединенная авиа", 5))).containsExactly("uac");
        assertThat(codes(GAZETTEER.search("Ростех", 5))).containsExactly("rostec");
        assertThat(codes(GAZETTEER.search("grumman", 5))).containsExactly("northrop-grumman");
        assertThat(codes(GAZETTEER.search("антей", 5))).containsExactly("almaz-antey");
    }

    @Test
    void searchPutsFirstWhatWasTypedWholeThenNamesThatBeginSo() {
        assertThat(codes(GAZETTEER.search("us", 3))).startsWith("US");
        assertThat(codes(GAZETTEER.search("ru", 3))).startsWith("RU");
        assertThat(codes(GAZETTEER.search("ко", 60))).containsSubsequence("CO", "KR");
        assertThat(codes(GAZETTEER.search("кита", 10))).startsWith("CN");
    }

    @Test
    void searchTreatsYoAsYeAndDoesNotMindEmptyOrHugeInput() {
        assertThat(GAZETTEER.search("", 10)).isEmpty();
        assertThat(GAZETTEER.search("  ", 10)).isEmpty();
        assertThat(GAZETTEER.search("«»\"", 10)).isEmpty();
        assertThat(GAZETTEER.search("а", 0)).isEmpty();
        assertThat(GAZETTEER.search("я".repeat(1_000_000), 10)).isEmpty();
        assertThat(codes(GAZETTEER.search("звёздоч", 5))).isEqualTo(codes(GAZETTEER.search("ЗВЕЗДОЧ", 5)));
    }

    @Test
    void anEntityOfTheNewsroomTakesThePlaceOfTheOneThatCameWithDateline() {
        Entity mine = new Entity(EntityKey.country("BY"), new Bilingual("Беларусь", "Belarus"), List.of("Белоруссия"), List.of(), "");
        Gazetteer with = GAZETTEER.with(List.of(mine));
        assertThat(with.entity(EntityKey.country("BY"))).contains(mine);
        assertThat(with.all(EntityKind.COUNTRY)).hasSameSizeAs(GAZETTEER.all(EntityKind.COUNTRY));
        assertThat(GAZETTEER.entity(EntityKey.country("BY")).orElseThrow().name().ru()).isEqualTo("Белоруссия");
    }

    private static Set<String> codes() {
        return new TreeSet<>(codes(GAZETTEER.all(EntityKind.COUNTRY)));
    }

    private static List<String> codes(List<Entity> entities) {
        return entities.stream().map(entity -> entity.key().code()).toList();
    }

    private static List<String> names(Entity entity, Language language) {
        List<String> names = new java.util.ArrayList<>(entity.aliases(language));
        names.add(entity.name().in(language));
        return names.stream().map(Folded::key).toList();
    }
}
