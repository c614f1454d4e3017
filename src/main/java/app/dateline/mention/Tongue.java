package app.dateline.mention;

import app.dateline.mention.Around.Word;

/** Tells an adjective that means a language from one that means a country: "in English" from "in English waters". */
sealed interface Tongue {
    /** How many words of a list are looked at on each side, so that a text made of nothing else takes no longer. */
    int LONGEST_LIST = 12;

    boolean isLanguage(Around around, Place place);

    /** "in English", "speaks Russian and French", "German-speaking", "Spanish lessons". */
    record English(WordList names, WordList before, WordList after, WordList function) implements Tongue {
        English(Gazetteer gazetteer) {
            this(gazetteer.words("language.names.en"), gazetteer.words("language.before.en"),
                    gazetteer.words("language.after.en"), gazetteer.words("function.en"));
        }

        @Override
        public boolean isLanguage(Around around, Place place) {
            if (!names.has(around.text().between(place.from(), place.to()))) {
                return false;
            }
            Word next = around.after(place.to());
            if ((next.adjoins() || next.gap().equals("-")) && after.has(next.folded())) {
                return true;
            }
            for (int i = 0; i < LONGEST_LIST && (isListed(next) || names.has(next.folded())); i++) {
                next = around.after(next.to());
            }
            if (next.adjoins() && !function.has(next.folded())) {
                return after.has(next.folded());
            }
            Word first = around.before(place.from());
            for (int i = 0; i < LONGEST_LIST && (isListed(first) || names.has(first.folded())); i++) {
                first = around.before(first.from());
            }
            return first.adjoins() && before.has(first.folded());
        }

        private static boolean isListed(Word word) {
            return word.folded().equals("and") || word.folded().equals("or");
        }
    }

    /** «на английском, немецком и французском», «английский и французский языки», «перевод с турецкого». */
    record Russian(WordList after, WordList function, WordList translation) implements Tongue {
        private static final String ON = Folded.key("на");
        private static final String FROM = Folded.key("с");
        private static final String AND = Folded.key("и");
        private static final String OR = Folded.key("или");

        Russian(Gazetteer gazetteer) {
            this(gazetteer.words("language.after.ru"), gazetteer.words("function.ru"),
                    gazetteer.words("translation.ru"));
        }

        @Override
        public boolean isLanguage(Around around, Place place) {
            Word next = around.after(place.to());
            for (int i = 0; i < LONGEST_LIST && isListed(next) && (isConjunction(next) || endsAsAdjective(next.folded())); i++) {
                next = around.after(next.to());
            }
            if (next.adjoins() && after.has(next.folded())) {
                return true;
            }
            Word first = around.before(place.from());
            for (int i = 0; i < LONGEST_LIST && isListed(first) && (isConjunction(first) || endsAsAdjective(first.folded())); i++) {
                first = around.before(first.from());
            }
            boolean translated = translation.has(around.before(first.from()).folded());
            if (next.adjoins() && !next.folded().isEmpty() && !function.has(next.folded()) && !translated) {
                return false; // a noun follows: «на французском полигоне»
            }
            String form = around.text().between(place.from(), place.to());
            return first.folded().equals(ON) && (ends(form, "ском") || ends(form, "цком") || ends(form, "ский") || ends(form, "цкий"))
                    || first.folded().equals(FROM) && (ends(form, "ского") || ends(form, "цкого"));
        }

        private static boolean isListed(Word word) {
            return word.adjoins() || word.gap().equals(", ");
        }

        private static boolean isConjunction(Word word) {
            return word.folded().equals(AND) || word.folded().equals(OR);
        }

        private static boolean endsAsAdjective(String folded) {
            return ends(folded, "ском") || ends(folded, "цком") || ends(folded, "ский") || ends(folded, "цкий")
                    || ends(folded, "ского") || ends(folded, "цкого");
        }

        private static boolean ends(String folded, String ending) {
            int offset = folded.length() - ending.length();
            for (int i = 0; i < ending.length() && offset >= 0; i++) {
                if (folded.charAt(offset + i) != Folded.code(ending.charAt(i))) {
                    return false;
                }
            }
            return offset > 0;
        }
    }
}
