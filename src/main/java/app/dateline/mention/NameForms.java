package app.dateline.mention;

import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.mention.Meaning.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the dictionaries of both languages with the forms that a name may take in a text. */
final class NameForms {
    private static final int LONGEST_NAME = 200;
    private static final Pattern RUSSIAN_ADJECTIVE = Pattern.compile("[а-яё-]+(ий|ый|ой)");

    private final Map<Language, Dictionary.Builder> builders = new EnumMap<>(Language.class);

    NameForms() {
        for (Language language : Language.values()) {
            builders.put(language, new Dictionary.Builder());
        }
    }

    void name(EntityKey entity, Spelling spelling, Language language) {
        for (String form : spelling.forms(language)) {
            Casing casing = spelling.casing(form);
            Evidence evidence = isAbbreviation(form) ? Evidence.ABBREVIATION : Evidence.NAME;
            add(language, form, new Meaning.Named(entity, evidence, casing, spelling.need()));
        }
    }

    /** An adjective, the word for a people, or with a hyphen at its end the first part of a compound. */
    void englishAdjective(EntityKey entity, Spelling spelling) {
        adjectives(entity, Set.of(spelling.phrase()), Language.EN, spelling.need());
    }

    void russianAdjective(EntityKey entity, String masculine) {
        if (masculine.endsWith("-")) {
            adjectives(entity, Set.of(masculine), Language.RU, Need.NOTHING);
            return;
        }
        adjectives(entity, Declension.adjectiveForms(masculine), Language.RU, Need.NOTHING);
        String first = masculine.substring(0, masculine.length() - 2) + "о-"; // российско-китайский
        adjectives(entity, Set.of(first), Language.RU, Need.NOTHING);
    }

    void russianPeople(EntityKey entity, String word) {
        adjectives(entity, Declension.peopleForms(word), Language.RU, Need.SMALL_LETTERS);
    }

    void seat(EntityKey entity, String name, Language language) {
        for (String form : Spelling.ofCountry(name).forms(language)) {
            add(language, form, new Meaning.Named(entity, Evidence.METONYM, Casing.of(form), Need.NOTHING));
        }
    }

    void blocked(String phrase, Language language) {
        boolean quoted = phrase.startsWith("\"");
        for (String form : otherForms(phrase.replace("\"", ""), language)) {
            add(language, form, new Meaning.Other(Casing.of(form), quoted));
        }
    }

    void cue(EntityKey entity, String word, boolean speaksFor, Language language) {
        for (String form : Spelling.ofCountry(word).forms(language)) {
            add(language, form, new Meaning.Cue(entity, Casing.of(form), speaksFor));
        }
    }

    /**
     * An entity that the newsroom added or changed: its names of up to 200 characters as they are, Russian ones in all
     * cases.
     *
     * @param before the one that Dateline came with, whose names have their rules; null if there was none
     */
    void own(Entity entity, Entity before) {
        for (Language language : Language.values()) {
            List<String> names = new ArrayList<>(entity.names(language));
            List<String> adjectives = new ArrayList<>(entity.adjectives().in(language));
            if (before != null) {
                names.removeAll(before.names(language));
                adjectives.removeAll(before.adjectives().in(language));
            }
            plain(names).forEach(name -> name(entity.key(), new Spelling(name, Need.NOTHING, false), language));
            plain(adjectives).forEach(word -> ownAdjective(entity.key(), word, language));
        }
    }

    private static List<String> plain(List<String> written) {
        return written.stream()
                .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
                .map(name -> name.strip().replaceAll("[*{}]", ""))
                .toList();
    }

    private void ownAdjective(EntityKey key, String word, Language language) {
        if (language == Language.RU && RUSSIAN_ADJECTIVE.matcher(word).matches()) {
            russianAdjective(key, word);
        } else {
            adjectives(key, language == Language.RU ? Declension.forms(word) : Set.of(word), language, Need.NOTHING);
        }
    }

    Map<Language, Dictionary> build() {
        return Arrays.stream(Language.values())
                .parallel() // building the automata is most of what loading takes
                .collect(Collectors.toMap(Function.identity(), language -> builders.get(language).build()));
    }

    private static Set<String> otherForms(String phrase, Language language) {
        boolean word = language == Language.RU && phrase.indexOf(' ') < 0;
        if (word && phrase.endsWith("ский")) {
            return Declension.adjectiveForms(phrase);
        }
        return word && phrase.endsWith("ец") ? Declension.peopleForms(phrase) : Spelling.ofCountry(phrase).forms(language);
    }

    private void adjectives(EntityKey entity, Set<String> forms, Language language, Need need) {
        for (String form : forms) {
            add(language, form, new Meaning.Named(entity, Evidence.ADJECTIVE, Casing.of(form), need));
        }
    }

    private void add(Language language, String form, Meaning meaning) {
        builders.get(language).add(form, meaning);
    }

    private static boolean isAbbreviation(String form) {
        return form.length() <= 6 && form.chars().noneMatch(Character::isLowerCase)
                && form.chars().filter(Character::isLetter).count() > 1;
    }
}
