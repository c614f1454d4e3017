package app.dateline.mention;

import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.mention.Around.Word;

/** What the words beside a name say of it: a surname, a language, money, an address. The words are in context.txt. */
final class Rules {
    enum Verdict {
        KEEP,
        /** It is something else. */
        DROP,
        /** It is a person, and so may the same name be elsewhere in the text. */
        PERSON,
        /** It is the company's, but only in the name of a product: Boeing 737. */
        PRODUCT
    }

    private final Language language;
    private final Tongue tongue;
    private final WordList given;
    private final WordList currency;
    private final WordList office;
    private final WordList states;
    private final WordList descriptorBefore;
    private final WordList descriptorAfter;
    private final WordList pronoun;
    private final WordList road;

    Rules(Gazetteer gazetteer, Language language) {
        this.language = language;
        String code = language.code();
        tongue = language == Language.RU ? new Tongue.Russian(gazetteer) : new Tongue.English(gazetteer);
        given = gazetteer.words("given." + code);
        currency = gazetteer.words("currency." + code);
        office = gazetteer.words("office");
        states = gazetteer.words("us-states");
        descriptorBefore = gazetteer.words("descriptor.before." + code);
        descriptorAfter = gazetteer.words("descriptor.after." + code);
        pronoun = gazetteer.words("pronoun.us");
        road = gazetteer.words("road.us");
    }

    /** Whether a word beside the name says that it is a company's. */
    boolean isDescribed(Around around, int from, int to) {
        Word before = around.before(from);
        Word after = around.after(to);
        return before.isApartBy(" \"") && descriptorBefore.has(before.folded())
                || after.isApartBy(" \",") && descriptorAfter.has(after.folded());
    }

    Verdict judge(Around around, Place place, Meaning.Named named) {
        int from = place.from();
        int to = place.to();
        if (around.isInAddress(from, to)) {
            return Verdict.DROP;
        }
        Word before = around.before(from);
        Word after = around.after(to);
        if (named.entity().kind() == EntityKind.COMPANY) {
            return isProduct(around, after) ? Verdict.PRODUCT : Verdict.KEEP;
        }
        if (before.adjoins() && given.has(before.folded()) && around.isCapital(before) && around.text().isUpper(from)) {
            return Verdict.PERSON;
        }
        if (language == Language.EN && isElsewhereInAmerica(around, named, before, after)) {
            return Verdict.DROP;
        }
        return switch (named.evidence()) {
            case ADJECTIVE -> isMoney(after) || tongue.isLanguage(around, place) ? Verdict.DROP : Verdict.KEEP;
            case ABBREVIATION -> isMoney(before) || isMoney(after) || language == Language.EN && isNoCountry(around, place, before, after)
                    ? Verdict.DROP : Verdict.KEEP;
            case NAME -> language == Language.RU && isMoney(before) ? Verdict.DROP
                    : named.need() == Meaning.Need.CONTEXT && isPerson(around, place, before, after)
                    ? Verdict.PERSON : Verdict.KEEP;
            case WEAK, METONYM -> Verdict.KEEP;
        };
    }

    private boolean isMoney(Word word) {
        return (word.adjoins() || word.gap().equals("-")) && currency.has(word.folded());
    }

    /** Lebanon, Pa.; Moscow, Idaho. */
    private boolean isElsewhereInAmerica(Around around, Meaning.Named named, Word before, Word after) {
        return after.gap().equals(", ") && around.isCapital(after) && states.has(after.folded())
                && !named.entity().code().equals("US") && named.evidence() != Evidence.ADJECTIVE
                || named.need() == Meaning.Need.CONTEXT && before.gap().equals(", ") && around.isCapital(before)
                && after.gap().startsWith(",") && states.has(before.folded());
    }

    /** The pronoun in a line of capitals; a price; a road. */
    private boolean isNoCountry(Around around, Place place, Word before, Word after) {
        String key = around.text().between(place.from(), place.to());
        return around.text().at(place.to()) == '$'
                || key.equals("us") && (after.adjoins() && road.has(after.folded())
                || after.gap().equals("-") && around.text().isDigit(place.to() + 1)
                || before.adjoins() && pronoun.has(before.folded()) && around.isAmongCapitals(place.from(), place.to()));
    }

    /** "Jordan Reed", "J. Chad", «Доминика Тима»: capitals go on where no office follows. */
    private boolean isPerson(Around around, Place place, Word before, Word after) {
        if (before.gap().equals(". ") && before.folded().length() == 1 && around.isCapital(before)) {
            return true;
        }
        return after.adjoins() && around.isCapital(after) && !office.has(after.folded())
                && !around.isInTitleCase(place.from(), place.to()) && !around.isAmongCapitals(place.from(), place.to());
    }

    /** 737, A320neo, Su-57. */
    private static boolean isProduct(Around around, Word after) {
        String model = after.folded();
        if (!after.adjoins() && !after.gap().equals("-") || model.isEmpty()) {
            return false;
        }
        int letters = 0;
        while (letters < model.length() && model.charAt(letters) >= 'a' && model.charAt(letters) <= 'z') {
            letters++;
        }
        int digits = letters;
        while (digits < model.length() && Character.isDigit(model.charAt(digits))) {
            digits++;
        }
        return switch (letters) {
            case 0 -> digits == 3;
            case 1, 2, 3 -> digits > letters && digits - letters <= 4
                    || digits == letters && around.text().at(after.to()) == '-' && around.text().isDigit(after.to() + 1);
            default -> false;
        };
    }
}
