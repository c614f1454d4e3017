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

    /** Words of a society's name after the adjective. */
    private static final int LONGEST_NAME = 4;
    private static final String US = Folded.key("us");
    private static final String WON = Folded.key("won");

    private final Language language;
    private final Tongue tongue;
    private final Streets streets;
    private final WordList given;
    private final WordList title;
    private final WordList forename;
    private final WordList surname;
    private final WordList currency;
    private final WordList thing;
    private final WordList office;
    private final WordList organisation;
    private final WordList states;
    private final WordList statesOfTwo;
    private final WordList descriptorBefore;
    private final WordList descriptorAfter;
    private final WordList pronoun;
    private final WordList road;

    Rules(Gazetteer gazetteer, Language language) {
        this.language = language;
        String code = language.code();
        WordList.Lists lists = gazetteer.lists();
        tongue = language == Language.RU ? new Tongue.Russian(lists) : new Tongue.English(lists);
        streets = language == Language.RU ? new Streets.Russian(lists) : new Streets.English(lists);
        given = lists.get("given." + code);
        title = lists.get("title." + code);
        forename = lists.get("forename." + code);
        surname = lists.get("surname." + code);
        currency = lists.get("currency." + code);
        thing = lists.get("thing.after." + code);
        office = lists.get("office");
        organisation = lists.get("organisation.en");
        states = lists.get("us-states");
        statesOfTwo = lists.get("us-states.of-two");
        descriptorBefore = lists.get("descriptor.before." + code);
        descriptorAfter = lists.get("descriptor.after." + code);
        pronoun = lists.get("pronoun.us");
        road = lists.get("road.us");
    }

    /** Whether a word beside the name says that it is a company's. */
    boolean isDescribed(Around around, int from, int to) {
        Word before = around.before(from);
        if (before.isApartBy(" \"") && before.is(descriptorBefore)) {
            return true;
        }
        Word after = around.after(to);
        return after.isApartBy(" \",") && after.is(descriptorAfter);
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
        if (around.text().isUpper(from) && (isSurname(around, before) || isForename(around, from, to, after))) {
            return Verdict.PERSON;
        }
        if (language == Language.EN && isElsewhereInAmerica(around, named, before, after)
                || isThing(named, after) || streets.isIn(around, from, to, named.evidence(), before, after)) {
            return Verdict.DROP;
        }
        return switch (named.evidence()) {
            case ADJECTIVE -> isMoney(around, named, after) || tongue.isLanguage(around, from, to)
                    || isInName(around, from, to, after) ? Verdict.DROP : Verdict.KEEP;
            case ABBREVIATION -> isMoney(around, named, before) || isMoney(around, named, after)
                    || language == Language.EN && isNoCountry(around, place, before, after) ? Verdict.DROP : Verdict.KEEP;
            case NAME -> language == Language.RU && isMoney(around, named, before) ? Verdict.DROP
                    : named.need() == Meaning.Need.CONTEXT && isPerson(around, place, before, after)
                    ? Verdict.PERSON : Verdict.KEEP;
            case WEAK, METONYM, BLOCKED -> Verdict.KEEP;
        };
    }

    private boolean isMoney(Around around, Meaning.Named named, Word word) {
        return (word.adjoins() || word.isApart("-")) && word.is(currency)
                && (!word.is(WON) || named.entity().code().equals("KR") || named.entity().code().equals("KP"));
    }

    /** "Tom Holland", «Мартин Куба», "Rep. Jordan". */
    private boolean isSurname(Around around, Word before) {
        return before.isCapital() && (before.adjoins() && before.is(given) || before.isApart(". ") && before.is(title));
    }

    /** "Israel Martinez", "India Johnson, 34". */
    private boolean isForename(Around around, int from, int to, Word after) {
        if (!after.adjoins() || !after.isCapital() || !around.at(from, to).is(forename)) {
            return false;
        }
        if (after.is(surname) || after.is(given)) {
            return !around.isAmongCapitals(from, to) || after.is(surname);
        }
        int age = after.to() + 2;
        return around.text().at(after.to()) == ',' && around.text().isDigit(age) && around.text().isDigit(age + 1)
                && !around.text().isWord(age + 2) && around.text().at(age - 1) == ' ';
    }

    /** "Turkish towel", «турецкий кофе», "Canada geese". */
    private boolean isThing(Meaning.Named named, Word after) {
        return after.adjoins() && after.is(thing)
                && (named.evidence() == Evidence.ADJECTIVE || language == Language.EN && named.evidence() == Evidence.NAME);
    }

    /** "American Cancer Society"; «в Российской академии наук», since in Russian only a name's first word has a capital. */
    private boolean isInName(Around around, int from, int to, Word after) {
        if (language == Language.RU) {
            return around.text().isUpper(from) && around.text().at(from - 1) != '"' && !around.beginsSentence(from)
                    && !around.isAmongCapitals(from, to) && !around.isInTitleCase(from, to);
        }
        Word next = after;
        for (int i = 0; i < LONGEST_NAME && next.adjoins() && next.isCapital(); i++) {
            if (next.is(organisation)) {
                return !around.isInTitleCase(from, to) && !around.isAmongCapitals(from, to);
            }
            next = around.after(next.to());
        }
        return false;
    }

    /** Lebanon, Pa.; Moscow, Idaho; Denmark, South Carolina. */
    private boolean isElsewhereInAmerica(Around around, Meaning.Named named, Word before, Word after) {
        if (named.entity().code().equals("US") || named.evidence() == Evidence.ADJECTIVE) {
            return false;
        }
        if (after.isApart(", ") && after.isCapital()) {
            Word next = around.after(after.to());
            if (after.is(states) || after.is(statesOfTwo) && next.adjoins() && next.isCapital() && next.is(statesOfTwo)) {
                return true;
            }
        }
        return named.need() == Meaning.Need.CONTEXT && before.isApart(", ") && before.isCapital()
                && after.follows(',') && before.is(states);
    }

    /** The pronoun in a line of capitals; a price; a road. */
    private boolean isNoCountry(Around around, Place place, Word before, Word after) {
        return around.text().at(place.to()) == '$'
                || around.at(place.from(), place.to()).is(US) && (after.adjoins() && after.is(road)
                || after.isApart("-") && around.text().isDigit(place.to() + 1)
                || before.adjoins() && before.is(pronoun) && before.isInCapitals());
    }

    /** "Jordan Reed", "J. Chad", «Доминика Тима»: capitals go on where no office follows. "Chad, 63, lives". */
    private boolean isPerson(Around around, Place place, Word before, Word after) {
        if (before.isApart(". ") && before.length() == 1 && before.isCapital()) {
            return true;
        }
        if (after.isApart(", ") && after.length() == 2 && around.text().isDigit(after.from()) && around.text().at(after.to()) == ',') {
            return true;
        }
        return after.adjoins() && after.isCapital() && !after.is(office)
                && !around.isInTitleCase(place.from(), place.to()) && !around.isAmongCapitals(place.from(), place.to());
    }

    /** 737, A320neo, Su-57. */
    private static boolean isProduct(Around around, Word after) {
        if (after.isEmpty() || !after.adjoins() && !after.isApart("-")) {
            return false;
        }
        Folded text = around.text();
        int letters = after.from();
        while (letters < after.to() && text.at(letters) >= 'a' && text.at(letters) <= 'z') {
            letters++;
        }
        int digits = letters;
        while (digits < after.to() && text.isDigit(digits)) {
            digits++;
        }
        int count = digits - letters;
        return switch (letters - after.from()) {
            case 0 -> count == 3;
            case 1, 2, 3 -> count > 0 && count <= 4
                    || count == 0 && text.at(after.to()) == '-' && text.isDigit(after.to() + 1);
            default -> false;
        };
    }
}
