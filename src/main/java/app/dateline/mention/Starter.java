package app.dateline.mention;

import app.dateline.article.Bilingual;
import app.dateline.article.BilingualList;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Dateline comes with: the entities of the data files and the dictionaries made of them.
 *
 * @param sociable entities for which any other of their kind in the text speaks
 */
record Starter(List<Entity> entities, Map<Language, Dictionary> dictionaries, Set<EntityKey> sociable) {
    static Starter load() {
        List<Entity> entities = new ArrayList<>();
        NameForms forms = new NameForms();
        countries(entities, forms);
        companies(entities, forms);
        for (Lines.Cells line : Lines.of("block.txt", 2)) {
            Language language = language(line.text(0));
            line.words(1).forEach(phrase -> forms.blocked(phrase, language));
        }
        Set<EntityKey> sociable = new HashSet<>();
        for (Lines.Cells line : Lines.of("senses.txt", 4)) {
            String code = line.text(0);
            EntityKey entity = Character.isUpperCase(code.charAt(0)) ? EntityKey.country(code) : EntityKey.company(code);
            Language language = language(line.text(1));
            for (String word : line.words(2)) {
                if (word.equals("+countries") || word.equals("+companies")) {
                    sociable.add(entity);
                } else {
                    forms.cue(entity, word, true, language);
                }
            }
            line.words(3).forEach(word -> forms.cue(entity, word, false, language));
        }
        return new Starter(entities, forms.build(), sociable);
    }

    private static void countries(List<Entity> entities, NameForms forms) {
        for (Lines.Cells line : Lines.of("countries.txt", 8)) {
            EntityKey key = EntityKey.country(line.text(0));
            List<Spelling> en = line.words(1).stream().map(Spelling::ofCountry).toList();
            List<Spelling> ru = line.words(3).stream().map(Spelling::ofCountry).toList();
            entities.add(entity(key, ru, en, "").withAdjectives(adjectives(line)));
            en.forEach(name -> forms.name(key, name, Language.EN));
            ru.forEach(name -> forms.name(key, name, Language.RU));
            line.words(2).forEach(word -> forms.englishAdjective(key, Spelling.ofCountry(word)));
            line.words(4).forEach(word -> forms.russianAdjective(key, word));
            line.words(5).forEach(word -> forms.russianPeople(key, word));
            line.words(6).forEach(seat -> forms.seat(key, seat, Language.EN));
            line.words(7).forEach(seat -> forms.seat(key, seat, Language.RU));
        }
    }

    private static void companies(List<Entity> entities, NameForms forms) {
        for (Lines.Cells line : Lines.of("companies.txt", 4)) {
            EntityKey key = EntityKey.company(line.text(0));
            List<Spelling> en = line.words(2).stream().map(Spelling::ofCompany).toList();
            List<Spelling> ru = line.words(3).stream().map(Spelling::ofCompany).toList();
            entities.add(entity(key, ru, en, line.text(1)));
            en.forEach(name -> forms.name(key, name, Language.EN));
            ru.forEach(name -> forms.name(key, name, Language.RU));
        }
    }

    /** As a person writes them: without the marks, and without the first parts of compounds. */
    private static BilingualList adjectives(Lines.Cells line) {
        List<String> en = line.words(2).stream().map(word -> Spelling.ofCountry(word).plain()).toList();
        List<String> ru = Stream.concat(line.words(4).stream(), line.words(5).stream()).map(Declension::plain).toList();
        return new BilingualList(whole(ru), whole(en));
    }

    private static List<String> whole(List<String> words) {
        return words.stream().filter(word -> !word.endsWith("-")).distinct().toList();
    }

    private static Entity entity(EntityKey key, List<Spelling> ru, List<Spelling> en, String country) {
        List<String> ruNames = ru.stream().map(Spelling::plain).distinct().toList();
        List<String> enNames = en.stream().map(Spelling::plain).distinct().toList();
        return new Entity(key, new Bilingual(ruNames.getFirst(), enNames.getFirst()),
                ruNames.subList(1, ruNames.size()), enNames.subList(1, enNames.size()), country);
    }

    private static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new IllegalStateException("no language " + code));
    }
}
